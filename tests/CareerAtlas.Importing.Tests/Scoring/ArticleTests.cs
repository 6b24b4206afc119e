namespace CareerAtlas.Importing.Tests.Scoring;

/// <summary>Articles of our own, each with its gold: other roles, headings and shapes than the 9cv9 articles have.</summary>
public sealed class ArticleTests(ITestOutputHelper output)
{
    // What was measured, rounded down.
    [Theory]
    [InlineData("cloud-security-analyst", 1.00)]
    [InlineData("computer-vision-engineer", 1.00)]
    [InlineData("data-engineer", 0.98)]
    [InlineData("prompt-engineer", 0.99)]
    [InlineData("site-reliability-engineer", 0.99)]
    [InlineData("ux-researcher", 1.00)]
    public async Task Extract_ArticleOfOurOwn_ReachesItsScore(string name, double fewest)
    {
        ScoreTable table = await Scorer.ScoreArticleAsync(PathOf(name + ".html"), PathOf(name + ".json"));
        output.WriteLine(table.Text);

        Assert.Equal(20, table.Lists.Count);
        Assert.All(table.Lists, list => Assert.True(list.Evidence is null or 1, $"{list.Name}: evidence {list.Evidence}, wanted 1."));
        Assert.True(table.Macro >= fewest, $"Macro-average {table.Macro}, wanted {fewest}.");
    }

    [Fact]
    public async Task Extract_ArticleAboutNoRole_GivesNoFact()
    {
        await using FileStream content = File.OpenRead(PathOf("remote-work-tech-hiring.html"));
        List<ImportItem> items = await new ImportPipeline(ImportLimits.Default).ReadAsync(content, ct: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        var article = Assert.IsType<ImportItem.Article>(Assert.Single(items)).Document.Article;
        Assert.Null(article.Role);
        Assert.Empty(article.Facts);
    }

    private static string PathOf(string file) => Path.Combine(Scorer.Root, "tests", "CareerAtlas.Importing.Tests", "Articles", file);
}
