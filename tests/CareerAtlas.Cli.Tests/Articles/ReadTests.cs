using System.Text.Json;

namespace CareerAtlas.Cli.Tests.Articles;

public sealed class ReadTests
{
    [Fact]
    public async Task Read_Feed_PrintsWhatEachEntrySaysOfItself()
    {
        string feed = Samples.Feed(
            Samples.Item("a", "Pay & <Promotion>", date: "Fri, 09 May 2025 13:18:53 +0200"),
            "<item><title>Nothing yet</title></item>");

        CommandRun run = await CommandRun.OfAsync(feed, ["read", "-"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """{"title":"Pay & <Promotion>","link":"https://careers.example/a","guid":"a","publishedAt":"2025-05-09T11:18:53Z","hasContent":true}""",
            Compact(run.Json[0]));
        Assert.Equal("""{"title":"Nothing yet","link":null,"guid":null,"publishedAt":null,"hasContent":false}""", Compact(run.Json[1]));
    }

    [Fact]
    public async Task Read_VersionsOfOneGuid_PrintsEachEntry()
    {
        string feed = Samples.Feed(Samples.Item("a"), Samples.Item("a"), Samples.Item("b"));

        CommandRun run = await CommandRun.OfAsync(feed, ["read", "-"]);

        Assert.Equal(["a", "a", "b"], run.Json.Select(e => e.GetProperty("guid").GetString()));
    }

    [Fact]
    public async Task Read_Page_PrintsItAsOneEntry()
    {
        CommandRun run = await CommandRun.OfAsync(Samples.Page, ["read", "-"]);

        JsonElement entry = Assert.Single(run.Json);
        Assert.Equal(Samples.Title, entry.GetProperty("title").GetString());
        Assert.True(entry.GetProperty("hasContent").GetBoolean());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
