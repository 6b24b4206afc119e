using CareerAtlas.Domain.Atlas;
using CareerAtlas.Web.Roles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerAtlas.Web.Tests.Roles;

public sealed class RoleQueryTests
{
    [Theory]
    [InlineData("", "/roles")]
    [InlineData("?q=&pay=&questions=&sort=name&page=1", "/roles")]
    [InlineData("?q=ai+trainer&pay=yes", "/roles?q=ai%20trainer&pay=yes")]
    [InlineData("?sort=NEWEST&page=3&questions=no", "/roles?questions=no&sort=newest&page=3")]
    [InlineData("?page=-1&sort=99&pay=perhaps", "/roles")]
    [InlineData("?page=99999999999999&skill=python", "/roles?skill=python")]
    [InlineData("?q=%22%3E%3Cscript%3E", "/roles?q=%22%3E%3Cscript%3E")]
    public void Write_WhatWasRead_IsTheViewsOneAddress(string query, string address) =>
        Assert.Equal(address, RoleQuery.Write(Read(query)));

    [Fact]
    public void Read_TextOfAThousandLetters_IsCut() => Assert.Equal(100, Read($"?q={new string('a', 1000)}").Text!.Length);

    private static RoleFilter Read(string query) => RoleQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
