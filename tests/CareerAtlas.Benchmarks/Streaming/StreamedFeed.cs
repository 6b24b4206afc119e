using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Benchmarks.Streaming;

/// <summary>Extracts every entry of a feed of any length and watches the memory, which must not grow with the feed.</summary>
internal static class StreamedFeed
{
    private const int Step = 1_000;

    public static async Task RunAsync(string file)
    {
        ImportLimits limits = ImportLimits.Default with { FeedBytes = long.MaxValue, FeedEntries = int.MaxValue };
        var importer = new ArticleImporter(limits);
        await using FileStream feed = File.OpenRead(file);
        Console.WriteLine($"{feed.Length / 1024.0 / 1024.0:0.0} MiB");
        var table = new Progress("extracted");
        long facts = 0;
        int count = 0;
        await foreach (ReadItem item in new DocumentReader(limits).ReadAsync(feed))
        {
            if (item is not ReadItem.Article read)
                continue;
            ExtractedArticle article = await importer.ExtractAsync(read.Document);
            facts += article.Facts.Count;
            if (++count % Step == 0)
                table.Row(count, Step);
        }

        table.Close();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} entries, {facts} facts"));
    }
}
