using System.Text;

namespace CareerAtlas.Cli.Tests.Articles;

public sealed class BadDocumentTests : IDisposable
{
    private const string Bomb = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>
        """;

    private const string Outside = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>
        """;

    private readonly TestFolder folder = new();

    public static TheoryData<string, string, string> Documents => new()
    {
        { "empty", "", "empty" },
        { "blank", " \n\t ", "empty" },
        { "words", "Dear reader, there is no markup here.", "plain text" },
        { "json", "{\"title\": 1}", "JSON" },
        { "bomb", Bomb, "entity" },
        { "outside", Outside, "entity" },
        { "other", "<invoice><total>1</total></invoice>", "<invoice>" },
        { "cut", "<rss version=\"2.0\"><channel><item><title>A", "line 1" },
        { "notfound", "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>", "article" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Extract_DocumentThatCannotBeRead_SaysWhy(string name, string content, string reason)
    {
        string path = folder.Write(name, content);

        (await CommandRun.OfAsync("extract", path)).AssertRefused(1, path, reason);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Read_DocumentThatCannotBeRead_SaysWhy(string name, string content, string reason)
    {
        (await CommandRun.OfAsync(content, ["read", "-"])).AssertRefused(1, "standard input", reason);
        Assert.NotEmpty(name);
    }

    [Fact]
    public async Task Extract_BinaryFile_SaysWhatItIs()
    {
        var random = new Random(7);
        byte[] noise = new byte[4096];
        random.NextBytes(noise);

        (await CommandRun.OfAsync("extract", folder.Write("picture", [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, .. noise]))).AssertRefused(1, "PNG");
        (await CommandRun.OfAsync("extract", folder.Write("noise", noise))).AssertRefused(1, "noise");
    }

    [Fact]
    public async Task Extract_NoSuchFile_SaysSo() =>
        (await CommandRun.OfAsync("extract", folder.File("nowhere.xml"))).AssertRefused(1, "no file", "nowhere.xml");

    [Fact]
    public async Task Extract_Folder_SaysSo() => (await CommandRun.OfAsync("extract", folder.Path)).AssertRefused(1, "folder");

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://careers.example/feed")]
    [InlineData("gopher://careers.example/")]
    [InlineData("http://127.0.0.1/feed")]
    [InlineData("http://[::1]/feed")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("https://")]
    public async Task Extract_AddressThatIsNotFetched_IsRefused(string address) =>
        (await CommandRun.OfAsync("extract", address)).AssertRefused(1, address);

    [Fact]
    public async Task Import_DocumentThatCannotBeRead_StoresNothing()
    {
        string connection = $"Data Source={folder.File("atlas.db")};Pooling=False";
        string path = folder.Write("feed.xml", Bomb);

        CommandRun run = await CommandRun.OfAsync("import", path, "--publish", "--connection", connection);

        run.AssertRefused(1, "entity");
        Assert.Empty((await CommandRun.OfAsync("export", "--connection", connection)).Json);
    }

    [Fact]
    public async Task Extract_EveryEntryBroken_Fails()
    {
        string feed = Samples.Feed("<item><title>A</item><item><title>B</item>");

        CommandRun run = await CommandRun.OfAsync(feed, ["extract", "-"]);

        run.AssertRefused(1, "Entry 1", "Entry 2");
    }

    [Fact]
    public async Task Extract_EntriesBeyondEveryLimit_AreLeftOutAndTheRestIsRead()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 10_000));
        var cells = new StringBuilder("<table><tr>").Insert("<table><tr>".Length, "<td>1</td>", 120_000);
        string feed = Samples.Feed(
            Samples.Item("deep", html: deep),
            Samples.Item("cells", html: cells.ToString()),
            Samples.Item("text", html: "<p>" + new string('a', 2_000_000) + "</p>"),
            Samples.Item("good"));

        CommandRun run = await CommandRun.OfAsync(feed, ["extract", "-"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("good", Assert.Single(run.Json).GetProperty("article").GetProperty("guid").GetString());
        Assert.All([1, 2, 3], entry => Assert.Contains($"Entry {entry} was left out", run.Errors, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
