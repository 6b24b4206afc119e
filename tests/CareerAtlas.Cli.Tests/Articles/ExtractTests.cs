using System.Text.Json;

namespace CareerAtlas.Cli.Tests.Articles;

public sealed class ExtractTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Extract_Feed_PrintsEachArticleInTheContractsShape()
    {
        string feed = folder.Write("feed.xml", Samples.Feed(Samples.Item("a"), Samples.Item("b", "Our Office Has Moved", "<p>To Elm Street.</p>")));

        CommandRun run = await CommandRun.OfAsync("extract", feed);

        Assert.Equal(0, run.ExitCode);
        JsonElement[] articles = run.Json;
        Assert.Equal(["a", "b"], articles.Select(a => a.GetProperty("article").GetProperty("guid").GetString()));
        Assert.Equal("Data Engineer", articles[0].GetProperty("role").GetString());
        JsonElement skill = articles[0].GetProperty("skills").EnumerateArray().First();
        Assert.Equal("Python", skill.GetProperty("name").GetString());
        Assert.Equal("Python", skill.GetProperty("evidence").GetProperty("quote").GetString());
        Assert.Equal(JsonValueKind.Null, articles[1].GetProperty("role").ValueKind);
        Assert.Empty(articles[1].GetProperty("skills").EnumerateArray());
    }

    [Fact]
    public async Task Extract_VersionsOfOneGuid_PrintsTheNewestInFeedOrder()
    {
        string feed = folder.Write("feed.xml", Samples.Feed(
            Samples.Item("a", "How to Become a Data Engineer, Corrected", date: "Sat, 10 May 2025 08:00:00 +0000"),
            Samples.Item("b", date: "Fri, 09 May 2025 12:00:00 +0000"),
            Samples.Item("a", date: "Fri, 09 May 2025 08:00:00 +0000")));

        CommandRun run = await CommandRun.OfAsync("extract", feed);

        Assert.Equal(
            ["How to Become a Data Engineer, Corrected", Samples.Title],
            run.Json.Select(a => a.GetProperty("article").GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Extract_StandardInput_PrintsWhatTheFilePrints()
    {
        string feed = Samples.Feed(Samples.Item("a"));

        CommandRun fromInput = await CommandRun.OfAsync(feed, ["extract", "-"]);
        CommandRun fromFile = await CommandRun.OfAsync("extract", folder.Write("feed.xml", feed));

        Assert.Equal(0, fromInput.ExitCode);
        Assert.Equal(fromFile.Text, fromInput.Text);
    }

    [Fact]
    public async Task Extract_Page_PrintsItsOneArticle()
    {
        CommandRun run = await CommandRun.OfAsync("extract", folder.Write("page.html", Samples.Page));

        JsonElement article = Assert.Single(run.Json);
        Assert.Equal("Data Engineer", article.GetProperty("role").GetString());
        Assert.NotEmpty(article.GetProperty("salaries").EnumerateArray());
    }

    [Fact]
    public async Task Extract_FeedWithoutEntries_PrintsAnEmptyArray()
    {
        CommandRun run = await CommandRun.OfAsync(Samples.Feed(), ["extract", "-"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Empty(run.Json);
    }

    [Fact]
    public async Task Extract_OneBrokenEntry_CostsThatEntryAndIsReported()
    {
        string broken = Samples.Item("b").Replace("</title>", "</titel>", StringComparison.Ordinal);
        string feed = folder.Write("feed.xml", Samples.Feed(Samples.Item("a"), broken, Samples.Item("c")));

        CommandRun run = await CommandRun.OfAsync("extract", feed);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "c"], run.Json.Select(a => a.GetProperty("article").GetProperty("guid").GetString()));
        Assert.Contains("feed.xml: Entry 2 was left out", run.Errors, StringComparison.Ordinal);
        Assert.Contains("line", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_TitleThatSteersTheTerminal_ReachesItAsText()
    {
        string feed = Samples.Feed(Samples.Item("a", "A \u009b31mred \u202Edner title &#27;[2J", ""));

        CommandRun run = await CommandRun.OfAsync(feed, ["extract", "-"]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Errors, c => c is '\u001b' or '\u009b' or '\u202E');
        Assert.DoesNotContain(run.Text, c => c is '\u001b' or '\u009b');
    }

    [Fact]
    public async Task Extract_HalfASurrogatePair_StaysValidText()
    {
        CommandRun run = await CommandRun.OfAsync(
            Samples.Feed(Samples.Item("a", html: "<h2>Data Engineer Skills</h2><ul><li>SQL &#xD800; joins</li></ul>")), ["extract", "-"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Json);
    }

    public void Dispose() => folder.Dispose();
}
