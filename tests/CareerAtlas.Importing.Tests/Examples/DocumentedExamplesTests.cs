using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Contract;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Tests.Examples;

/// <summary>Reads docs/extraction.md: what the page shows is what the importer says.</summary>
public sealed partial class DocumentedExamplesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "extraction.md"));

    public static TheoryData<string> Lists => [.. Example().Matches(Page).Select(m => m.Groups["list"].Value)];

    [Fact]
    public void Page_NamesEveryList()
    {
        string[] lists = [.. Facts("<p>nothing</p>").Where(p => p.Value is JsonArray).Select(p => p.Key)];

        Assert.Equal(lists, Lists.Select(row => (string)row.Data));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Example_Read_GivesTheFactsShown(string list)
    {
        Match example = Example().Matches(Page).Single(m => m.Groups["list"].Value == list);

        JsonNode read = Facts(example.Groups["html"].Value)[list]!;

        Assert.Equal(Indented(JsonNode.Parse(example.Groups["json"].Value)!), Indented(read));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Example_Read_QuotesTheSourceVerbatim(string list)
    {
        Match example = Example().Matches(Page).Single(m => m.Groups["list"].Value == list);
        var source = new HtmlParser().ParseDocument(example.Groups["html"].Value);
        string[] texts =
        [
            Collapse(source.Body!.TextContent),
            .. source.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => Collapse(cell.TextContent)))),
        ];

        Assert.All(Read(example.Groups["html"].Value), fact => Assert.Contains(texts, text => text.Contains(fact.Evidence.Quote, StringComparison.Ordinal)));
    }

    private static string Indented(JsonNode node) => node.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>The contract's object for a piece of an article about the data engineer, without the evidence.</summary>
    private static JsonObject Facts(string html)
    {
        var article = new ExtractedArticle(new ArticleMetadata(null, null, null, null, null, [], null), "Data Engineer", [.. Read(html)], []);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ContractJson.Options))
            ContractJson.Write(json, article);
        JsonObject root = JsonNode.Parse(Encoding.UTF8.GetString(buffer.ToArray()))!.AsObject();
        root.Remove("article");
        foreach (JsonObject item in root.Select(p => p.Value).OfType<JsonArray>().SelectMany(a => a).OfType<JsonObject>())
            item.Remove("evidence");
        return root;
    }

    private static List<Fact> Read(string html) => [.. ArticleImporter.ReadFacts(new ArticleContext
    {
        Role = "Data Engineer",
        Title = "Data Engineer",
        Outline = OutlineBuilder.Build(new HtmlParser().ParseDocument(html).Body!),
        Limits = ImportLimits.Default,
    })];

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareerAtlas.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The repository's root is not above the tests.");
    }

    [GeneratedRegex(@"^## (?<list>\w+)\n.*?```html\n(?<html>.*?)```\n\n```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
