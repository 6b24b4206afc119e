using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Web.Tests.Pages;

public sealed partial class PageTests : IAsyncLifetime
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly AtlasSite site = new();
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        browser = site.Browser();
        await browser.GetAsync("/health/live", TestContext.Current.CancellationToken);
        await browser.GetAsync("/", TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Get_EmptyAtlas_SaysThatNothingIsPublished()
    {
        Assert.Contains("Nothing has been published yet", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("no role is known", await TextAsync("/roles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EveryPage_ShowsThePublishedFact()
    {
        var published = await PublishCartographerAsync();
        var fact = await FirstFactAsync(published);

        Assert.Contains("Cartographer", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Cartographer", await TextAsync("/roles?q=carto"), StringComparison.Ordinal);
        Assert.Contains("50,000–70,000", await TextAsync("/roles/cartographer"), StringComparison.Ordinal);
        Assert.Contains("50,000–70,000", await TextAsync($"/articles/{published}"), StringComparison.Ordinal);
        Assert.Contains("Entry | 50,000 | 70,000", await TextAsync($"/facts/{fact}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_RoleThatAnArticleOnlyNames_HasAPage()
    {
        await PublishCartographerAsync();

        var text = await TextAsync("/roles/surveyor");

        Assert.Contains("No article about this role has been read yet", text, StringComparison.Ordinal);
        Assert.Contains("No article states pay for Surveyor yet.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/roles/cartografer", "This role is not in the atlas")]
    [InlineData("/articles/999", "This article is not in the atlas")]
    [InlineData("/facts/999", "This fact is not in the atlas")]
    [InlineData("/nowhere/cartographr", "This page is not in the atlas")]
    [InlineData("/roles/%3Cscript%3E", "This role is not in the atlas")]
    public async Task Get_UnknownAddress_IsAPageThatHelps(string address, string title)
    {
        await PublishCartographerAsync();

        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await ParseAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task Get_MistypedRole_NamesTheNearest()
    {
        await PublishCartographerAsync();

        var page = await ParseAsync(await browser.GetAsync("/roles/cartografer", TestContext.Current.CancellationToken));

        Assert.Contains("/roles/cartographer", page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Get_HostileTextInTheDatabase_IsTextOnEveryPage()
    {
        var published = (await site.PublishAsync(
            Hostile,
            "Cartographer",
            [
                new Responsibility(Hostile, Hostile, new Evidence(Hostile, Hostile)),
                new SkillRequirement(Hostile, SkillKind.Tool, new Evidence(Hostile, Hostile)),
                new EducationRequirement(null, Hostile, new Evidence(Hostile, Hostile)),
                new CareerStep("Cartographer", Hostile, CareerStepKind.Transition, Hostile, [Hostile], new Evidence(Hostile, Hostile)),
                new SalaryStatement(
                    "Cartographer", null, Hostile, Sample.Usd, PayPeriod.Year, new PayFigures(1, 2, null), null, Hostile,
                    new Evidence(Hostile, Hostile)),
                new FrequentQuestion(Hostile, Hostile, new Evidence(Hostile, Hostile)),
            ])).ArticleId;
        var fact = await FirstFactAsync(published);

        string words = Uri.EscapeDataString(Hostile);
        string[] addresses =
        [
            "/", "/roles", "/roles/cartographer", $"/articles/{published}", $"/facts/{fact}", $"/roles?q={words}", $"/search?q={words}",
            "/skills", "/match", "/paths?from=cartographer", $"/paths?from={words}&to={words}", "/compare?roles=cartographer",
            $"/compare?roles={words}", $"/interview?q={words}", "/coverage", "/outlook",
        ];
        foreach (var address in addresses)
        {
            var page = await ParseAsync(await browser.GetAsync(address, TestContext.Current.CancellationToken));
            Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
            Assert.All(page.QuerySelectorAll("script"), AssertIsOurs);
        }
    }

    [Fact]
    public async Task Get_AnyPage_AsksNothingOfAnotherHostAndRunsNoScriptButTheSites()
    {
        await PublishCartographerAsync();

        foreach (var address in new[] { "/", "/roles", "/roles/cartographer" })
        {
            var page = await ParseAsync(await browser.GetAsync(address, TestContext.Current.CancellationToken));
            var loaded = page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!);
            Assert.All(loaded, source => Assert.False(ElsewhereRegex().IsMatch(source), source));
            Assert.All(page.QuerySelectorAll("script"), AssertIsOurs);
        }
    }

    [Fact]
    public async Task Get_Role_IsDescribedForSearchEngines()
    {
        await PublishCartographerAsync();

        var page = await ParseAsync(await browser.GetAsync("/roles/cartographer?utm_source=x", TestContext.Current.CancellationToken));

        Assert.Equal("http://localhost/roles/cartographer", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.StartsWith("Cartographer: pay (entry 50,000–70,000 USD a year)", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Contains("\"Occupation\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    // Data for machines, or a file of the site's; never words within the page.
    private static void AssertIsOurs(IElement script)
    {
        if (script.GetAttribute("type") == "application/ld+json")
            return;
        Assert.Matches("^/(site|reconnect|suggest|_framework/blazor)[.\\w]*$", script.GetAttribute("src"));
        Assert.Empty(script.TextContent);
    }

    private async Task<long> PublishCartographerAsync() => (await site.PublishAsync(
        "What a Cartographer earns",
        "Cartographer",
        [
            new SalaryStatement(
                "Cartographer", PayLevel.Entry, "United States", Sample.Usd, PayPeriod.Year, new PayFigures(50_000, 70_000, null),
                null, null, new Evidence("Pay", "Entry | 50,000 | 70,000")),
            new CareerStep("Cartographer", "Surveyor", CareerStepKind.Transition, null, [], Sample.Words()),
        ])).ArticleId;

    private async Task<long> FirstFactAsync(long article)
    {
        var page = await site.Services.GetRequiredService<AtlasQueries>().FindArticleAsync(article, TestContext.Current.CancellationToken);
        return page!.Facts.First(f => f.Fact is SalaryStatement).Id;
    }

    private async Task<string> TextAsync(string address)
    {
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await ParseAsync(answer)).Body!.TextContent;
    }

    private static async Task<IDocument> ParseAsync(HttpResponseMessage answer) =>
        await BrowsingContext.New().OpenAsync(
            async page => page.Content(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);

    [GeneratedRegex("^([a-z]+:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewhereRegex();
}
