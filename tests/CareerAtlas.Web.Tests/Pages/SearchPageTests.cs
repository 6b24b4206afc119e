using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Web.Tests.Pages;

/// <summary>Search, suggestions and the pages of skills on the whole site.</summary>
public sealed class SearchPageTests : IAsyncLifetime
{
    private static readonly Evidence Said = new("Skills", "A cartographer works with these.");

    private readonly AtlasSite site = new();
    private HttpClient browser = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        browser = site.Browser();
        await browser.GetAsync("/", Ct);
        await site.PublishAsync(
            "What a Cartographer does",
            "Cartographer",
            [
                .. new[] { "Kubernetes", "Map Projection", "GIS" }.Select(name => new SkillRequirement(name, SkillKind.Technical, Said)),
                new InterviewQuestion(null, "How do you choose a <b>projection</b>?", Said),
                new CareerStep("Surveyor", "Cartographer", CareerStepKind.Entry, null, [], Said),
            ]);
        await site.PublishAsync(
            "What a Surveyor does",
            "Surveyor",
            [new SkillRequirement("GIS", SkillKind.Technical, Said), new SkillRequirement("Levelling", SkillKind.Technical, Said)],
            "https://maps.example/surveyor");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Search_Mistyped_FindsAndMarks()
    {
        IHtmlDocument page = await PageAsync("/search?q=cartografer");

        Assert.Equal("/roles/cartographer", page.QuerySelector(".hits a")!.GetAttribute("href"));
        Assert.Equal("Cartographer", page.QuerySelector(".hits mark")!.TextContent);
        Assert.Equal("cartografer", ((IHtmlInputElement)page.QuerySelector("main input[name=q]")!).Value);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%00%22*NEAR(&kind=nonsense")]
    [InlineData("/search?q=%ED%A0%80&kind=role")]
    [InlineData("/search?q=a&q=b")]
    [InlineData("/skills?kind=99&letter=zz&sort=x&page=-5")]
    [InlineData("/skills?page=2147483647")]
    [InlineData("/skills/gis?page=2147483647")]
    [InlineData("/skills/gis?page=x")]
    public async Task Get_AbsurdQuery_IsAPage(string address) => await PageAsync(address);

    [Fact]
    public async Task Search_HostileText_StaysText()
    {
        IHtmlDocument page = await PageAsync($"/search?q={Uri.EscapeDataString("<script>alert(1)</script> projection")}");

        Assert.Empty(page.QuerySelectorAll("main script, main b"));
        Assert.Contains("How do you choose a <b>projection</b>?", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_Beginning_ListsWhatItMayBecome()
    {
        using JsonDocument answer = await SuggestAsync("carto");

        JsonElement first = answer.RootElement.GetProperty("suggestions")[0];
        Assert.Equal(("Role", "/roles/cartographer"), (first.GetProperty("kind").GetString(), first.GetProperty("href").GetString()));
        Assert.True(first.GetProperty("pieces")[0].GetProperty("found").GetBoolean());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%00%22*")]
    [InlineData("%ED%A0%80")]
    public async Task Suggest_NoWords_IsAnEmptyList(string typed)
    {
        using JsonDocument answer = await SuggestAsync(typed);

        Assert.Equal(0, answer.RootElement.GetProperty("suggestions").GetArrayLength());
    }

    [Fact]
    public async Task Suggest_WithoutEnd_IsToldToSlowDown()
    {
        const int Batch = 50, MostBatches = 20;
        var answers = new List<HttpResponseMessage>();
        while (answers.TrueForAll(a => a.IsSuccessStatusCode) && answers.Count < Batch * MostBatches)
            answers.AddRange(await Task.WhenAll(Enumerable.Range(0, Batch).Select(_ => browser.GetAsync("/api/suggest?q=g", Ct))));

        HttpResponseMessage refused = answers.First(a => !a.IsSuccessStatusCode);
        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (refused.StatusCode, refused.Headers.RetryAfter!.ToString()));
        Assert.True(answers.Count(a => a.IsSuccessStatusCode) >= 60);
    }

    [Fact]
    public async Task Skill_Page_ShowsWhoAsksWhatStandsBesideAndWhatItOpens()
    {
        IHtmlDocument page = await PageAsync("/skills/map-projection");

        Assert.Equal("/roles/cartographer", page.QuerySelector("#roles li a")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll("#roles li details"));
        Assert.Contains("in the one role that asks for Map Projection", page.QuerySelector("#beside")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/roles/surveyor", "/roles/cartographer"], page.QuerySelectorAll("#opens li > a").Select(a => a.GetAttribute("href")));
        IHtmlDocument gis = await PageAsync("/skills/gis");
        Assert.Contains("in 1 of the 2 roles that ask for GIS", gis.QuerySelector("#beside")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(gis.QuerySelectorAll("#opens li"));
    }

    [Theory]
    [InlineData("/skills/GIS", "/skills/gis")]
    [InlineData("/skills/Map%20Projection", "/skills/map-projection")]
    [InlineData("/skills/k8s", "/skills/kubernetes")]
    public async Task Skill_OtherSpelling_LeadsToItsAddress(string asked, string moved)
    {
        HttpResponseMessage answer = await browser.GetAsync(asked, Ct);

        Assert.Equal((HttpStatusCode.MovedPermanently, moved), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Skill_Unknown_NamesTheNearest()
    {
        HttpResponseMessage answer = await browser.GetAsync("/skills/map-projektion", Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        IHtmlDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Ct));
        Assert.Equal("This skill is not in the atlas", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("/skills/map-projection", page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Skills_Directory_FiltersByKindAndLetter()
    {
        Assert.Equal(["GIS", "Kubernetes", "Levelling", "Map Projection"], await SkillsAsync("/skills"));
        Assert.Equal(["Levelling"], await SkillsAsync("/skills?kind=technical&letter=l"));
        Assert.Equal("GIS", (await SkillsAsync("/skills?sort=roles"))[0]);
        Assert.Empty(await SkillsAsync("/skills?kind=soft"));
    }

    [Fact]
    public async Task Role_Skills_LeadToTheirPages()
    {
        IHtmlDocument page = await PageAsync("/roles/cartographer");

        Assert.Contains("/skills/map-projection", page.QuerySelectorAll("#skills li a").Select(a => a.GetAttribute("href")));
    }

    private async Task<string[]> SkillsAsync(string address) =>
        [.. (await PageAsync(address)).QuerySelectorAll(".skills li a").Select(a => a.TextContent)];

    private async Task<JsonDocument> SuggestAsync(string typed) =>
        JsonDocument.Parse(await browser.GetStringAsync($"/api/suggest?q={typed}", Ct));

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        HttpResponseMessage answer = await browser.GetAsync(address, Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Ct));
    }
}
