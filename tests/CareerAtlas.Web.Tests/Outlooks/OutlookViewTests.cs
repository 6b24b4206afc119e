using Bunit;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;
using CareerAtlas.Web.Outlooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerAtlas.Web.Tests.Outlooks;

public sealed class OutlookViewTests : ComponentTest
{
    [Fact]
    public void Of_FirstLook_IsCutAndOneKindIsPaged()
    {
        var outlook = Outlook(trends: [.. Enumerable.Range(0, 50).Select(i => Said("A", new Trend(null, $"Trend {i}", Sample.Words())))]);

        Assert.Equal((12, 50), (new OutlookView(outlook, new OutlookFilter()).Trends.Items.Count, new OutlookView(outlook, new OutlookFilter()).Trends.Total));
        var second = new OutlookView(outlook, new OutlookFilter { Kind = OutlookKind.Trends, Page = 2 });
        Assert.Equal((10, 2), (second.Trends.Items.Count, second.Trends.Pages));
        Assert.Empty(new OutlookView(outlook, new OutlookFilter { Kind = OutlookKind.Trends, Page = int.MaxValue }).Trends.Items);
        Assert.Empty(new OutlookView(outlook, new OutlookFilter { Kind = OutlookKind.Tools }).Trends.Items);
    }

    [Fact]
    public void Render_TwoValuesOfOneFigure_StandSideBySideAsAConflict()
    {
        var view = new OutlookView(
            Outlook(signals: [Said("A", Signal(26)), Said("B", Signal(20)), Said("A", Signal(7) with { Unit = "jobs" })]), new OutlookFilter());

        Assert.Equal(["Number of jobs", "Percent"], view.SignalCharts.Select(c => c.Caption));
        var chart = RenderOnPage<BarChartView>(p => p.Add(c => c.Chart, view.SignalCharts[1]));
        Assert.Equal(["26 %", "20 %"], chart.FindAll("tbody .num").Select(e => e.TextContent));
        Assert.Equal(2, chart.FindAll("rect.disputed").Count);
        Assert.Contains("≠ the source disagrees with itself", chart.Find("tbody th").TextContent, StringComparison.Ordinal);
        Assert.Contains("2024–2030", chart.Find("tbody th").TextContent, StringComparison.Ordinal);
        Assert.Contains("maps.example, March 2026, 3 months old", chart.Find("tbody .from").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, chart.FindAll("tbody details.e").Count);
    }

    [Fact]
    public void Render_Tool_SaysInHowManyRolesOfThoseWithArticles()
    {
        var view = new OutlookView(Outlook(tools: [Said("A", new ToolUsage("Ink", 40, Sample.Words())), Said("B", new ToolUsage("Ink", 70, Sample.Words()))]), new OutlookFilter());

        var group = Assert.Single(view.ToolChart.Groups);
        Assert.Equal(("in 2 of 3 roles with articles", null), (group.Note, group.Disagreement));
    }

    [Fact]
    public void Render_AThingOfManyRoles_NamesTheFirstAndCountsTheRest()
    {
        var view = new OutlookView(
            Outlook(industries: [.. Enumerable.Range(0, 20).Select(i => Said($"Role {i}", new IndustryMention("Shipping", Sample.Words())))]), new OutlookFilter());

        var list = RenderOnPage<MentionList<IndustryMention>>(p => p.Add(c => c.Head, "Industry").Add(c => c.Items, view.Industries.Items).Add(c => c.Of, 25));

        Assert.Equal("and 14 more", list.FindAll(".said")[^1].TextContent);
        Assert.StartsWith("20", list.Find(".reach .num").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "/outlook")]
    [InlineData("?role=ai-trainer&kind=TOOLS&page=2", "/outlook?role=ai-trainer&kind=tools&page=2")]
    [InlineData("?kind=7&page=x&role=%20", "/outlook")]
    [InlineData("?page=3", "/outlook")]
    public void Write_WhatWasRead_IsItsOneAddress(string query, string address) =>
        Assert.Equal(address, OutlookQuery.Write(OutlookQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)))));

    private static Outlook Outlook(
        IReadOnlyList<RoleStatement<MarketSignal>>? signals = null, IReadOnlyList<RoleStatement<ToolUsage>>? tools = null,
        IReadOnlyList<RoleStatement<Trend>>? trends = null, IReadOnlyList<RoleStatement<IndustryMention>>? industries = null) => new(
            null, Whole(signals), Whole(tools), Whole(trends), Whole(industries), [new RoleLink("a", "A"), new RoleLink("b", "B"), new RoleLink("c", "C")]);

    private static StatementSet<T> Whole<T>(IReadOnlyList<RoleStatement<T>>? read) where T : Fact => new(read ?? [], read?.Count ?? 0);

    private static MarketSignal Signal(decimal value) => new("growth", value, "percent", 2024, 2030, null, Sample.Words());

    private static RoleStatement<T> Said<T>(string role, T fact) where T : Fact => new(new RoleLink(role.ToLowerInvariant(), role), Sample.Cited(fact));
}
