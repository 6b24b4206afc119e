using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Benchmarks.Extraction;

/// <summary>The 9cv9 feed in memory, and the two things that are compared on it.</summary>
internal sealed class CareerFeed
{
    private readonly byte[] feed;
    private readonly string[] bodies;
    private readonly ArticleImporter importer = new(ImportLimits.Default);
    private readonly DocumentReader reader = new(ImportLimits.Default);

    private CareerFeed(byte[] feed, string[] bodies)
    {
        this.feed = feed;
        this.bodies = bodies;
    }

    public static async Task<CareerFeed> LoadAsync()
    {
        byte[] feed = await File.ReadAllBytesAsync(PathOf());
        var bodies = new List<string>();
        await foreach (ReadItem item in new DocumentReader(ImportLimits.Default).ReadAsync(new MemoryStream(feed)))
        {
            if (item is ReadItem.Article { Document.Html: { } html })
                bodies.Add(html);
        }

        return new CareerFeed(feed, [.. bodies]);
    }

    /// <summary>Bytes in, facts out: how many there are.</summary>
    public async Task<int> ExtractAsync()
    {
        int facts = 0;
        await foreach (ReadItem item in reader.ReadAsync(new MemoryStream(feed)))
        {
            if (item is not ReadItem.Article read)
                continue;
            ExtractedArticle article = await importer.ExtractAsync(read.Document);
            facts += article.Facts.Count;
        }

        return facts;
    }

    /// <summary>AngleSharp alone on the bodies that the feed holds: how many nodes their documents have at the top.</summary>
    public int Parse()
    {
        int nodes = 0;
        foreach (string body in bodies)
        {
            using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(body);
            nodes += document.Body!.ChildNodes.Length;
        }

        return nodes;
    }

    private static string PathOf([CallerFilePath] string here = "")
    {
        string path = Environment.GetEnvironmentVariable("CAREERATLAS_9CV9_FEED")
            ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../shared/feeds/9cv9-machine-learning-career.rss.xml"));
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"The 9cv9 feed is not at {path}; CAREERATLAS_9CV9_FEED can name it.");
    }
}
