using Bunit;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Citing;
using CareerAtlas.Web.Coverage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerAtlas.Web.Tests.Coverage;

public sealed class CoverageMatrixTests : ComponentTest
{
    private static readonly DateTimeOffset Recent = Sample.Now.AddMonths(-2);

    [Fact]
    public void Render_Cell_LeadsToItsSectionAndSaysHowItStands()
    {
        var matrix = Matrix(new CoverageCell(FactKind.Salary, 12, 1, 1, Sample.Now.AddMonths(-13), true), new CoverageCell(FactKind.Skill, 1_200, 4, 3, Recent, false));

        var pay = matrix.Find("a[href='/roles/cartographer#pay']");
        Assert.Equal("12 pay claims○≠", pay.TextContent);
        Assert.Equal("old conflict", pay.ClassName);
        Assert.Equal("one article, newest May 2025, claims disagree", pay.GetAttribute("title"));
        var skills = matrix.Find("a[href='/roles/cartographer#skills']");
        Assert.Equal("1,200 skills", skills.TextContent);
        Assert.Equal("", skills.GetAttribute("title"));
        Assert.Equal(18, matrix.FindAll("tbody .none").Count);
    }

    [Fact]
    public void Render_Head_OrdersByItsKindAndSaysWhichDoes()
    {
        var matrix = Matrix(new CoverageFilter { SortKind = FactKind.Trend, Weakness = CoverageWeakness.Old, Page = 3 });

        Assert.Contains("/coverage?show=old&sort=industry", matrix.FindAll("thead a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Trends ↓", Assert.Single(matrix.FindAll("th[aria-sort=descending]")).TextContent);
    }

    [Fact]
    public void Section_EveryKind_IsASectionOfTheRolesPage()
    {
        string[] sections = ["in-short", "pay", "work", "skills", "getting-in", "paths", "interview", "outlook", "comparisons", "questions", "sources"];

        Assert.All(Enum.GetValues<FactKind>(), kind => Assert.Contains(CoverageWords.Section(kind), sections));
    }

    [Theory]
    [InlineData("", "/coverage")]
    [InlineData("?sort=Salary&show=thin&named=yes&page=3", "/coverage?show=thin&named=yes&sort=salary&page=3")]
    [InlineData("?sort=oldest", "/coverage?sort=oldest")]
    [InlineData("?sort=5&show=2&named=maybe&page=-4", "/coverage")]
    [InlineData("?sort=nonsense&page=99999999999999999999", "/coverage")]
    public void Write_WhatWasRead_IsItsOneAddress(string query, string address) =>
        Assert.Equal(address, CoverageQuery.Write(CoverageQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)))));

    [Theory]
    [InlineData("2026-06-15")]
    [InlineData("2024-02-29")]
    [InlineData("2025-02-28")]
    [InlineData("2026-01-01")]
    public void OldBefore_AnyDay_AgreesWithTheAgeOfAnArticle(string day)
    {
        var now = DateTimeOffset.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture);

        for (var published = now.AddDays(-370).AddHours(-1); published < now.AddDays(-360); published = published.AddHours(5))
            Assert.Equal(new Age(published, now).IsOld, published < Age.OldBefore(now));
    }

    private IRenderedComponent<CoverageMatrix> Matrix(params CoverageCell[] cells) => Matrix(new CoverageFilter(), cells);

    private IRenderedComponent<CoverageMatrix> Matrix(CoverageFilter filter, params CoverageCell[] cells)
    {
        var role = new RoleCoverage("cartographer", "Cartographer", 4, 3, Recent, cells);
        var report = new CoverageReport(
            new Page<RoleCoverage>([role], 1, 1, 25), [.. Enum.GetValues<FactKind>().Select(k => new KindTotal(k, 7))], 1, 0, 4);
        return Render<CoverageMatrix>(p => p.Add(c => c.Report, report).Add(c => c.Filter, filter).Add(c => c.Now, Sample.Now));
    }
}
