using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Tests.Pages;

namespace CareerAtlas.Web.Tests.Paths;

/// <summary>What the first answer to a question for paths says, before any script runs.</summary>
public sealed class PathPageTests(PathPageTests.Atlas atlas) : IClassFixture<PathPageTests.Atlas>
{
    [Fact]
    public async Task Between_Roles_ListsThePlanWithItsSentencesAndDrawsItLast()
    {
        var page = await OpenAsync("/paths?from=surveyor&to=chief-cartographer");

        Assert.Equal("From Surveyor to Chief Cartographer", page.QuerySelector("h1")!.TextContent);
        var steps = page.QuerySelectorAll(".steps > li");
        Assert.Equal(2, steps.Length);
        Assert.Contains("Surveyors often turn to drawing maps.", steps[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Add 1 skill named for this move", steps[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Add 1 further skill that Cartographer asks for", steps[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("+10,000 at the low end", steps[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("No like-for-like figure: no article states pay for Chief Cartographer.", steps[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["+2 skills · +$10k", "skills not known"], page.QuerySelectorAll("svg text.label").Select(t => t.TextContent));
        Assert.True(page.Body!.InnerHtml.IndexOf("class=\"steps\"", StringComparison.Ordinal) < page.Body.InnerHtml.IndexOf("<graph-view", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_Alone_ListsMovesAndWhatIsFurtherOn()
    {
        var page = await OpenAsync("/paths?from=Surveyor");

        Assert.Equal("Where one can go from Surveyor", page.QuerySelector("h1")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".moves > li"));
        var further = page.QuerySelector("main .facts a")!;
        Assert.Equal("/paths?from=surveyor&to=chief-cartographer", further.GetAttribute("href"));
        Assert.Contains("by way of Cartographer", further.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_Alone_SaysHowOneGetsThere()
    {
        var page = await OpenAsync("/paths?to=chief-cartographer");

        Assert.Equal("How to become a Chief Cartographer", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Into Chief Cartographer", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("From further away", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paths", "Choose where you come from")]
    [InlineData("/paths?from=&to=%20", "Choose where you come from")]
    [InlineData("/paths?from=surveyor&to=surveyor", "Both ends are Surveyor")]
    [InlineData("/paths?from=surveyr&to=cartographer", "The nearest:")]
    [InlineData("/paths?from=zzzzzzzz", "No role in the atlas")]
    [InlineData("/paths?from=%00%F0%9F%92%A9&to='%22%3Cscript%3E", "No role in the atlas")]
    [InlineData("/paths?from=chief-cartographer&to=surveyor", "do not lead from Chief Cartographer to Surveyor")]
    [InlineData("/paths?from=surveyor&from=cartographer&unstated=maybe", "Surveyor")]
    public async Task Odd_Question_HasAClearAnswer(string address, string expected) =>
        Assert.Contains(expected, (await OpenAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Endless_Question_IsAnswered()
    {
        using var browser = atlas.Site.Browser();
        var answer = await browser.GetAsync($"/paths?from={new string('a', 4000)}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Form_IsPlainAndSendsWhatTheAddressCarries()
    {
        var page = await OpenAsync("/paths?from=surveyor&to=cartographer&unstated=yes");

        var form = page.QuerySelector("form.asked")!;
        Assert.Equal("/paths", form.GetAttribute("action"));
        Assert.Equal("Surveyor", form.QuerySelector("input[name=from]")!.GetAttribute("value"));
        Assert.Equal("Cartographer", form.QuerySelector("input[name=to]")!.GetAttribute("value"));
        Assert.True(form.QuerySelector("input[name=unstated]")!.IsChecked());
    }

    [Fact]
    public async Task Match_FirstAnswer_OffersTheSkillsMostRolesAskFor()
    {
        var page = await OpenAsync("/match");

        Assert.Contains("Geodesy", page.QuerySelector(".picks")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("stand here once skills are ticked", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(string address)
    {
        using var browser = atlas.Site.Browser();
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    /// <summary>A ladder of three roles, of which one is described.</summary>
    public sealed class Atlas : IAsyncLifetime
    {
        public AtlasSite Site { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Site.Browser().GetAsync("/");
            await Site.PublishAsync("Maps", "Cartographer",
            [
                new SkillRequirement("Geodesy", SkillKind.Technical, Sample.Words("Geodesy")),
                new CareerStep("Surveyor", "Cartographer", CareerStepKind.Entry, null, ["Drawing"], Sample.Words("Surveyors often turn to drawing maps.")),
                new CareerStep("Cartographer", "Chief Cartographer", CareerStepKind.Advancement, "Senior", [], Sample.Words("Cartographers become chiefs.")),
                Pay("Surveyor", 40_000),
                Pay("Cartographer", 50_000),
            ]);
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        private static SalaryStatement Pay(string role, decimal low) => new(
            role, null, "Atlantis", Sample.Usd, Domain.Pay.PayPeriod.Year, new Domain.Pay.PayFigures(low, null, null), null, null, Sample.Words($"{role} | {low}"));
    }
}
