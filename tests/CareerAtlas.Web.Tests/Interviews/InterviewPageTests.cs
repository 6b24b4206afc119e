using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Web.Tests.Pages;

namespace CareerAtlas.Web.Tests.Interviews;

public sealed class InterviewPageTests : IAsyncLifetime
{
    private const string Hostile = "\"><script>alert(1)</script>";

    private readonly AtlasSite site = new();
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        browser = site.Browser();
        await browser.GetAsync("/", TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Get_EmptyAtlas_SaysThatNothingIsPublished()
    {
        Assert.Contains("No article has been published yet that states interview questions.", (await PageAsync("/interview")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("there is nothing to practise", (await PageAsync("/practice")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfARole_ShowsStagesCategoriesAndQuestions()
    {
        await PublishAsync();

        var page = await PageAsync("/interview?role=cartographer");

        Assert.Equal("Interview questions for Cartographer", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("60 % of the decision", page.QuerySelector(".stages li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Technical questions 2", "Manners 1"], page.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal("/practice?role=cartographer", page.QuerySelector(".found a")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".role details.e").Length);
    }

    [Fact]
    public async Task Get_OfAStage_PractisesItsCategories()
    {
        await PublishAsync();

        var page = await PageAsync("/interview?role=cartographer&stage=Technical+screening");

        Assert.Equal(["Technical questions 2"], page.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal("/practice?role=cartographer&category=Technical%20questions", page.QuerySelector(".found a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?role=nobody", "The atlas has no role at “nobody”.")]
    [InlineData("?q=xyzzy", "No question in the atlas has the words “xyzzy” with these filters.")]
    [InlineData("?page=50", "There are only 1 page of questions.")]
    [InlineData("?category=Nothing", "No question in the atlas matches these filters.")]
    public async Task Get_NothingFound_SaysWhy(string query, string words)
    {
        await PublishAsync();

        var page = await PageAsync($"/interview{query}");

        Assert.Equal($"{words} Show all questions", page.QuerySelector(".missing")!.TextContent);
    }

    [Theory]
    [InlineData("/interview?role={0}&category={0}&stage={0}&q={0}&page={0}")]
    [InlineData("/practice?role={0}&category={0}&q={0}&session={0}")]
    [InlineData("/practice?question={0}&role=cartographer")]
    [InlineData("/practice?role=cartographer&category=%00&q=%ED%A0%80")]
    public async Task Get_HostileQuery_IsText(string address)
    {
        await PublishAsync();

        var answer = await browser.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Uri.EscapeDataString(Hostile)), TestContext.Current.CancellationToken);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<PublishOutcome> PublishAsync() => site.PublishAsync("What a Cartographer does", "Cartographer",
    [
        new InterviewStage("Technical screening", "Projections", 60, Sample.Words("Technical screening | 60%", "Stages")),
        new InterviewStage("A chat", "Manners at table", null, Sample.Words("A chat", "Stages")),
        new InterviewQuestion("Technical questions", "Which projection do you like?", Sample.Words("Which projection", "Questions")),
        new InterviewQuestion("Technical questions", "How do you draw a coast?", Sample.Words("How do you draw", "Questions")),
        new InterviewQuestion("Manners", "Do you bow?", Sample.Words("Do you bow", "Questions")),
    ]);

    private async Task<IDocument> PageAsync(string address)
    {
        var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await BrowsingContext.New().OpenAsync(
            async response => response.Content(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
    }
}
