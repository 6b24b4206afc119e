using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Benchmarks.Synthetic;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing;

namespace CareerAtlas.Benchmarks.Extraction;

/// <summary>What a new process pays for its first article: compiling the code it runs and loading the vocabulary.</summary>
internal static class FirstArticle
{
    public static async Task RunAsync()
    {
        var articles = new SyntheticArticles(seed: 1);
        for (int i = 0; i < 3; i++)
        {
            var document = articles.At(i);
            long start = Stopwatch.GetTimestamp();
            ExtractedArticle article = await new ArticleImporter(ImportLimits.Default).ExtractAsync(document);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"article {i + 1}: {time,7:0.0} ms, {document.Html!.Length} characters, {article.Facts.Count} facts"));
        }
    }
}
