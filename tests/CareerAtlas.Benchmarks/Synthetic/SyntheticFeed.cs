using System.Globalization;
using System.Xml;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>Synthetic articles as an RSS feed of any length.</summary>
internal static class SyntheticFeed
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    public static async Task WriteAsync(string file, int entries)
    {
        var articles = new SyntheticArticles(seed: 1);
        await using FileStream stream = File.Create(file);
        await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Indent = true });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "rss", null);
        await xml.WriteAttributeStringAsync(null, "version", null, "2.0");
        await xml.WriteAttributeStringAsync("xmlns", "content", null, ContentModule);
        await xml.WriteStartElementAsync(null, "channel", null);
        await xml.WriteElementStringAsync(null, "title", null, "Synthetic career articles");
        for (int i = 0; i < entries; i++)
            await WriteEntryAsync(xml, articles.At(i));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteEntryAsync(XmlWriter xml, ArticleDocument article)
    {
        await xml.WriteStartElementAsync(null, "item", null);
        await xml.WriteElementStringAsync(null, "title", null, article.Title!);
        await xml.WriteElementStringAsync(null, "link", null, article.Link!);
        await xml.WriteElementStringAsync(null, "guid", null, article.Guid!);
        await xml.WriteElementStringAsync(null, "pubDate", null, article.PublishedAt!.Value.ToString("R", CultureInfo.InvariantCulture));
        foreach (string category in article.Categories)
            await xml.WriteElementStringAsync(null, "category", null, category);
        await xml.WriteStartElementAsync("content", "encoded", ContentModule);
        await xml.WriteCDataAsync(article.Html!);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }
}
