using System.Globalization;
using CareerAtlas.Cli.Tests.Databases;

namespace CareerAtlas.Cli.Tests.Articles;

public sealed class ImportTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Import_Published_ExportsWhatExtractPrints(DatabaseKind kind)
    {
        TestStore.Require(kind);
        await using var store = new TestStore(kind);
        string feed = store.Folder.Write("feed.xml", Samples.Feed(Samples.Item("a"), Samples.Item("b", "The Data Engineer in Ten Minutes")));

        CommandRun import = await store.DoneAsync("import", feed, "--publish");
        CommandRun export = await store.DoneAsync("export", "--format", "json");

        Assert.Contains("2 articles: 2 new, 0 revised, 0 unchanged; 0 problems.", import.Text, StringComparison.Ordinal);
        Assert.Equal((await CommandRun.OfAsync("extract", feed)).Text, export.Text);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Import_SameFeedAgain_ChangesNothingAndSaysSo(DatabaseKind kind)
    {
        TestStore.Require(kind);
        await using var store = new TestStore(kind);
        string feed = store.Folder.Write("feed.xml", Samples.Feed(Samples.Item("a")));
        await store.DoneAsync("import", feed, "--publish");

        CommandRun again = await store.DoneAsync("import", feed, "--publish");

        Assert.Contains("unchanged since revision 1, published already", again.Text, StringComparison.Ordinal);
        Assert.Contains("0 new, 0 revised, 1 unchanged", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedArticle_IsADraftUntilItIsPublished()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await store.DoneAsync("import", store.Folder.Write("first.xml", Samples.Feed(Samples.Item("a"))), "--publish");
        string before = (await store.DoneAsync("export")).Text;

        CommandRun import = await store.DoneAsync("import", store.Folder.Write("second.xml", Samples.Feed(Samples.Item("a", html: Samples.Article("$99,000")))));
        string draft = (await store.DoneAsync("export")).Text;
        CommandRun publish = await store.DoneAsync("publish", RevisionOf(import));
        string after = (await store.DoneAsync("export")).Text;

        Assert.Contains("revision 2: 1 changed", import.Text, StringComparison.Ordinal);
        Assert.Equal(before, draft);
        Assert.Contains("replaces revision 1", publish.Text, StringComparison.Ordinal);
        Assert.Contains("99000", after, StringComparison.Ordinal);
        Assert.DoesNotContain("95000", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_OlderRevision_TakesTheNewerOneBack()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await store.DoneAsync("import", store.Folder.Write("first.xml", Samples.Feed(Samples.Item("a"))), "--publish");
        string before = (await store.DoneAsync("export")).Text;
        await store.DoneAsync("import", store.Folder.Write("second.xml", Samples.Feed(Samples.Item("a", html: Samples.Article("$99,000")))), "--publish");

        await store.DoneAsync("publish", "1");

        Assert.Equal(before, (await store.DoneAsync("export")).Text);
    }

    [Fact]
    public async Task Publish_UnknownRevision_SaysSo()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await store.DoneAsync("db", "migrate");

        (await store.RunAsync("publish", "42")).AssertRefused(1, "no revision 42");
    }

    [Fact]
    public async Task Import_OneBrokenEntry_ImportsTheOthersAndReportsIt()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        string feed = Samples.Feed(Samples.Item("a"), "<item><title>Half", Samples.Item("c"));

        CommandRun run = await store.RunAsync("import", store.Folder.Write("feed.xml", feed));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Entry 2 was left out", run.Errors, StringComparison.Ordinal);
        Assert.Contains("2 articles: 2 new", run.Text, StringComparison.Ordinal);
        Assert.Contains("1 problems.", run.Text, StringComparison.Ordinal);
    }

    private static string RevisionOf(CommandRun import) =>
        long.Parse(import.Text.TrimStart().Split(' ')[0], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
