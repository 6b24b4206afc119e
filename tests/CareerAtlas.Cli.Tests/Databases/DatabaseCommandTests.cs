namespace CareerAtlas.Cli.Tests.Databases;

public sealed class DatabaseCommandTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Migrate_NoDatabase_CreatesOneThatIsEmpty(DatabaseKind kind)
    {
        TestStore.Require(kind);
        await using var store = new TestStore(kind);

        await store.DoneAsync("db", "migrate");
        await store.DoneAsync("db", "migrate");

        Assert.Empty((await store.DoneAsync("export")).Json);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Rebuild_PublishedAtlas_ComesOutTheSame(DatabaseKind kind)
    {
        TestStore.Require(kind);
        await using var store = new TestStore(kind);
        await ImportAsync(store);
        string before = (await store.DoneAsync("export")).Text;

        CommandRun rebuild = await store.DoneAsync("db", "rebuild");

        Assert.Contains("2 published revisions", rebuild.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await store.DoneAsync("export")).Text);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Restore_Backup_BringsEverythingBack(DatabaseKind kind)
    {
        TestStore.Require(kind);
        await using var store = new TestStore(kind);
        await using var elsewhere = new TestStore(kind);
        await ImportAsync(store);
        string before = (await store.DoneAsync("export")).Text;
        string file = store.Folder.File("atlas.backup");

        await store.DoneAsync("db", "backup", file);
        await elsewhere.DoneAsync("db", "restore", file);

        Assert.Equal(before, (await elsewhere.DoneAsync("export")).Text);
    }

    [Fact]
    public async Task Restore_OverArticles_TakesTheOption()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await ImportAsync(store);
        string file = store.Folder.File("atlas.backup");
        await store.DoneAsync("db", "backup", file);

        (await store.RunAsync("db", "restore", file)).AssertRefused(1, "--overwrite", "Nothing was changed");
        await store.DoneAsync("db", "restore", file, "--overwrite");
    }

    [Fact]
    public async Task Backup_FileThatIsThere_IsKept()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await store.DoneAsync("db", "migrate");
        string file = store.Folder.Write("mine.txt", "mine");

        (await store.RunAsync("db", "backup", file)).AssertRefused(1, file);

        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Restore_FileThatIsNoBackup_ChangesNothing()
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);
        await ImportAsync(store);
        string before = (await store.DoneAsync("export")).Text;

        (await store.RunAsync("db", "restore", store.Folder.Write("mine.txt", "mine"), "--overwrite")).AssertRefused(1, "no backup");
        (await store.RunAsync("db", "restore", store.Folder.File("nowhere"))).AssertRefused(1, "no file");

        Assert.Equal(before, (await store.DoneAsync("export")).Text);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("publish", "1")]
    [InlineData("db", "rebuild")]
    [InlineData("db", "backup", "unused.backup")]
    public async Task Run_NoDatabase_SaysSoAndCreatesNone(params string[] arguments)
    {
        await using var store = new TestStore(DatabaseKind.Sqlite);

        (await store.RunAsync(arguments)).AssertRefused(1, "no database", "atlas.db");

        Assert.False(File.Exists(store.Folder.File("atlas.db")));
    }

    [Fact]
    public async Task Import_DatabaseThatCannotBeWritten_SaysSo()
    {
        using var folder = new TestFolder();
        string feed = folder.Write("feed.xml", Samples.Feed(Samples.Item("a")));
        string blocked = Path.Combine(folder.Write("file", "no folder"), "atlas.db");
        string other = folder.Write("words.db", new string('x', 4096));

        (await CommandRun.OfAsync("import", feed, "--connection", $"Data Source={blocked}")).AssertRefused(1);
        (await CommandRun.OfAsync("import", feed, "--connection", $"Data Source={other}")).AssertRefused(1, "no SQLite database");
        (await CommandRun.OfAsync("import", feed, "--connection", "Host=127.0.0.1;Port=1;Timeout=2")).AssertRefused(1, "PostgreSQL cannot be reached");
    }

    private static async Task ImportAsync(TestStore store) => await store.DoneAsync(
        "import",
        store.Folder.Write("feed.xml", Samples.Feed(Samples.Item("a"), Samples.Item("b", "The Data Engineer in Ten Minutes"))),
        "--publish");
}
