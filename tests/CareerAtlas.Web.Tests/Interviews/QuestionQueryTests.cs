using CareerAtlas.Domain.Practice;
using CareerAtlas.Web.Interviews;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerAtlas.Web.Tests.Interviews;

public sealed class QuestionQueryTests
{
    [Fact]
    public void Write_ThenRead_IsTheSameFilter()
    {
        var filter = new QuestionFilter { Role = "cook", Category = "R&D, \"hard\"", Stage = "Round 1", Text = "a+b %", Page = 3 };

        Assert.Equal(filter, Read(QuestionQuery.Write(filter)));
        Assert.Equal("/interview", QuestionQuery.Write(new QuestionFilter()));
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-5")]
    [InlineData("?page=99999999999999")]
    [InlineData("?role=&category=%20&stage=&q=")]
    [InlineData("?unknown=1")]
    public void Read_WhatCannotBeRead_CountsAsNotAsked(string query) => Assert.Equal(new QuestionFilter(), Read($"/interview{query}"));

    [Fact]
    public void Read_GiantText_IsCut() => Assert.Equal(100, Read($"/interview?q={new string('x', 5000)}").Text!.Length);

    [Fact]
    public void Practise_AScope_NamesEachCategory() => Assert.Equal(
        "/practice?role=cook&category=A&category=B%20C&q=why", QuestionQuery.Practise(new PracticeScope("cook", ["A", "B C"], "why")));

    private static QuestionFilter Read(string address) =>
        QuestionQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "")));
}
