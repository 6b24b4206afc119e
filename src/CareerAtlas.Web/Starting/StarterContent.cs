using CareerAtlas.Data;
using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;
using CareerAtlas.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Web.Starting;

/// <summary>
/// Fills an empty atlas by running the starter feed through the same pipeline that every article goes through.
/// </summary>
public sealed class StarterContent(
    IDbContextFactory<AtlasContext> contexts,
    DocumentReader reader,
    ArticleImporter importer,
    ArticleStore store,
    Publisher publisher,
    IOutputCacheStore pages,
    IConfiguration configuration,
    ILogger<StarterContent> log)
{
    private const string SourceName = "Starter content";

    private static readonly string Feed = Path.Combine(AppContext.BaseDirectory, "Starter", "starter-feed.xml");

    /// <summary>Imports and publishes what is missing of the starter feed, unless the atlas holds anything else.</summary>
    public async Task FillAsync(CancellationToken ct)
    {
        if (!configuration.GetValue("Starter:Import", true) || await HoldsOtherArticlesAsync(ct))
            return;
        var articles = await ReadAsync(ct);
        if (await CountPublishedAsync(ct) >= articles.Count)
            return;
        foreach (var article in articles)
        {
            var imported = await ImportAsync(article, ct);
            var published = await publisher.PublishAsync(imported.RevisionId, SourceName, ct);
            await pages.EvictAsync(published, ct);
            log.LogInformation("Published the starter article {Title}: {Outcome}", article.Title, imported.InWords);
        }
    }

    private async Task<bool> HoldsOtherArticlesAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return await context.Articles.AnyAsync(a => a.Source.Name != SourceName, ct);
    }

    // Ever published, not published now: what an editor has withdrawn since must not come back by itself. Fewer than the
    // feed has entries means that the first start was cut off.
    private async Task<int> CountPublishedAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return await context.Publications.Select(p => p.ArticleId).Distinct().CountAsync(ct);
    }

    private async Task<List<ArticleDocument>> ReadAsync(CancellationToken ct)
    {
        await using var feed = File.OpenRead(Feed);
        var articles = new List<ArticleDocument>();
        await foreach (var item in reader.ReadAsync(feed, ct: ct))
        {
            if (item is ReadItem.Article article)
                articles.Add(article.Document);
        }
        return articles;
    }

    private async Task<ImportOutcome> ImportAsync(ArticleDocument document, CancellationToken ct)
    {
        var extracted = await importer.ExtractAsync(document, ct);
        return await store.ImportAsync(
            new ImportedDocument(extracted, document.Html ?? "", ArticleImporter.Version), SourceName, ct);
    }
}
