using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Tests.Pages;

public sealed class ComparePageTests : IAsyncLifetime
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly AtlasSite site = new();
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        browser = site.Browser();
        await browser.GetAsync("/", TestContext.Current.CancellationToken);
        await PublishAsync("Cartographer", 50_000, "Surveyor", "Sailor", "Pilot", "Printer");
        await PublishAsync("Surveyor", 60_000, "Cartographer");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Get_TwoRoles_AreComparedUnderTheirOneAddress()
    {
        var page = await PageAsync("/compare?roles=surveyor,cartographer");

        Assert.Equal("Surveyor and Cartographer", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("http://localhost/compare?roles=surveyor,cartographer", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(["60,000–70,000", "50,000–60,000"], page.QuerySelectorAll("#pay tr.row > td.num").Select(e => e.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".stated dt").Length);
        Assert.Equal(2, page.QuerySelectorAll("#sources li").Length);
    }

    [Theory]
    [InlineData("/compare?roles=cartographer&add=Surveyor", "/compare?roles=cartographer,surveyor")]
    [InlineData("/compare?roles=cartographer,cartographer,surveyor", "/compare?roles=cartographer,surveyor")]
    [InlineData("/compare?roles=Cartographer&roles=surveyor", "/compare?roles=cartographer,surveyor")]
    [InlineData("/compare?roles=&add=", "/compare")]
    public async Task Get_AnotherAddressOfTheSame_LeadsToTheOne(string asked, string address)
    {
        var answer = await browser.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/compare", "Choose two to four roles")]
    [InlineData("/compare?roles=cartographer", "Add at least one more to compare Cartographer with")]
    [InlineData("/compare?roles=cartographr,surveyor", "No role in the atlas is called “cartographr”. Did you mean Cartographer?")]
    [InlineData("/compare?roles=cartographer,surveyor,sailor,pilot,printer", "Left out: Printer")]
    public async Task Get_WhatCannotBeCompared_IsSaid(string address, string words) =>
        Assert.Contains(words, Text(await PageAsync(address)), StringComparison.Ordinal);

    [Fact]
    public async Task Get_FiveRolesAndAnUnknown_KeepsTheFirstFour()
    {
        var page = await PageAsync("/compare?roles=nobody,cartographer,surveyor,sailor,pilot,printer");

        Assert.Equal("Cartographer, Surveyor, Sailor and Pilot", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "/compare?roles=cartographer,sailor,pilot", page.QuerySelector("a[aria-label='Remove Surveyor']")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("form[aria-label='Add a role']"));
    }

    [Theory]
    [InlineData("/compare?roles=")]
    [InlineData("/compare?roles=%00,%ED%A0%80,%F0%9F%99%82")]
    [InlineData("/outlook?role=%00&kind=99&page=-1")]
    [InlineData("/outlook?kind=trends&page=99999")]
    [InlineData("/coverage?show=%00&sort=999&page=99999")]
    public async Task Get_BadInput_IsAnsweredClearly(string address)
    {
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{address}: {answer.StatusCode}");
    }

    [Fact]
    public async Task Get_TwentyRolesAndAGiantText_IsAnsweredClearly()
    {
        var twenty = string.Join(',', Enumerable.Range(0, 20).Select(i => $"role-{i}"));

        var text = Text(await PageAsync($"/compare?roles={twenty},{new string('x', 4000)}"));

        Assert.Contains("No role in the atlas is called “role-19”", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HostileTextInTheDatabaseAndTheAddress_IsText()
    {
        var said = new Evidence(Hostile, Hostile);
        await site.PublishAsync(
            Hostile,
            "Sailor",
            [
                new SkillRequirement(Hostile, SkillKind.Tool, said), new Responsibility(Hostile, Hostile, said),
                new MarketSignal(Hostile, 1, Hostile, null, null, Hostile, said), new ToolUsage(Hostile, 5, said), new Trend(Hostile, Hostile, said),
                new IndustryMention(Hostile, said), new RoleComparison("Cartographer", Hostile, Hostile, said),
                new SalaryStatement("Sailor", null, Hostile, Sample.Usd, PayPeriod.Year, new PayFigures(1, 2, null), null, Hostile, said),
            ],
            "https://maps.example/hostile");
        var escaped = Uri.EscapeDataString(Hostile);

        foreach (var address in new[] { "/compare?roles=sailor,cartographer", $"/compare?roles={escaped}", "/coverage?named=yes", "/outlook", $"/outlook?role={escaped}" })
        {
            var page = await PageAsync(address);
            Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal("", script.TextContent));
        }
    }

    [Fact]
    public async Task Get_CoverageAndOutlook_ShowWhatWasPublishedAtOnce()
    {
        Assert.Contains("No article names trends yet", Text(await PageAsync("/outlook")), StringComparison.Ordinal);
        await site.PublishAsync("Trends", "Sailor", [new Trend(null, "Electric sails", Sample.Words())], "https://maps.example/sails");

        Assert.Contains("Electric sails", Text(await PageAsync("/outlook")), StringComparison.Ordinal);
        Assert.Equal("1 trends○", (await PageAsync("/coverage")).QuerySelector("a[href='/roles/sailor#outlook']")!.TextContent);
        Assert.Contains("No role in the atlas is called “nobody”", Text(await PageAsync("/outlook?role=nobody")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EmptyAtlas_SaysWhatIsMissing()
    {
        await using var empty = new AtlasSite();
        var reader = empty.Browser();
        await reader.GetAsync("/", TestContext.Current.CancellationToken);

        foreach (var (address, words) in new[] { ("/compare", "there is no role to compare"), ("/coverage", "nothing is covered"), ("/outlook", "No article gives market figures yet") })
            Assert.Contains(words, await reader.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task PublishAsync(string role, decimal low, params string[] others) => await site.PublishAsync(
        $"What a {role} does",
        role,
        [
            new SalaryStatement(
                role, PayLevel.Entry, "United States", Sample.Usd, PayPeriod.Year, new PayFigures(low, low + 10_000, null), null, null, Sample.Words($"Entry | {low}")),
            new SkillRequirement("Drawing", SkillKind.Technical, Sample.Words()),
            .. others.Select(o => new RoleComparison(o, "Other things", null, Sample.Words(o))),
        ],
        $"https://maps.example/{role}");

    private async Task<IDocument> PageAsync(string address)
    {
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await BrowsingContext.New().OpenAsync(
            async page => page.Content(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);
    }

    private static string Text(IDocument page) => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
