using System.Text;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

/// <summary>Reads texts as documents.</summary>
internal static class Read
{
    public const string Rss = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Careers</title><link>https://blog.example/</link>""";

    public static string Feed(string items) => Rss + items + "</channel></rss>";

    public static string Atom(string entries) => $"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Careers</title>{entries}</feed>""";

    public static Task<List<ReadItem>> AllAsync(string text, ImportLimits? limits = null, Uri? address = null) =>
        AllAsync(Encoding.UTF8.GetBytes(text), limits: limits, address: address);

    public static async Task<List<ReadItem>> AllAsync(byte[] bytes, string? charset = null, ImportLimits? limits = null, Uri? address = null)
    {
        var items = new List<ReadItem>();
        await foreach (var item in new DocumentReader(limits ?? ImportLimits.Default)
            .ReadAsync(new MemoryStream(bytes), address, charset, TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The one article of a document without problems.</summary>
    public static async Task<ArticleDocument> OneAsync(string text, Uri? address = null) => Single(await AllAsync(text, address: address));

    public static async Task<ArticleDocument> OneAsync(byte[] bytes, string? charset = null) => Single(await AllAsync(bytes, charset));

    /// <summary>The one article of a feed of one RSS item.</summary>
    public static Task<ArticleDocument> ItemAsync(string fields, Uri? address = null) => OneAsync(Feed($"<item>{fields}</item>"), address);

    /// <summary>The one article of a feed of one Atom entry.</summary>
    public static Task<ArticleDocument> EntryAsync(string fields, Uri? address = null) => OneAsync(Atom($"<entry>{fields}</entry>"), address);

    public static List<ArticleDocument> Articles(this IEnumerable<ReadItem> items) =>
        [.. items.OfType<ReadItem.Article>().Select(item => item.Document)];

    public static List<ReadItem.Problem> Problems(this IEnumerable<ReadItem> items) => [.. items.OfType<ReadItem.Problem>()];

    public static async Task<string> RefusalAsync(string text, ImportLimits? limits = null) =>
        (await Assert.ThrowsAsync<UnreadableDocumentException>(() => AllAsync(text, limits))).Message;

    private static ArticleDocument Single(List<ReadItem> items) => Assert.IsType<ReadItem.Article>(Assert.Single(items)).Document;
}
