using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Articles;

/// <summary>Takes in what the importer read.</summary>
public sealed class ArticleStore(AtlasTransactions transactions, TimeProvider clock)
{
    /// <summary>
    /// Stores the document as a draft revision of its article, in one transaction. A document that is known already
    /// writes nothing.
    /// </summary>
    /// <param name="sourceName">Where it came from, as editors name it.</param>
    public Task<ImportOutcome> ImportAsync(ImportedDocument document, string sourceName, CancellationToken ct)
    {
        var incoming = IncomingArticle.Of(document, DisplayName.Of(StorableText.Clean(sourceName)));
        return transactions.WriteAsync(
            [.. incoming.Keys.Select(key => "article " + key)],
            (context, token) => StoreAsync(context, incoming, token),
            ct);
    }

    private async Task<ImportOutcome> StoreAsync(AtlasContext context, IncomingArticle incoming, CancellationToken ct)
    {
        List<ArticleKey> known = await context.ArticleKeys.AsNoTracking().Where(k => incoming.Keys.Contains(k.Value)).ToListAsync(ct);
        ArticleKey? strongest = incoming.Keys.Select(key => known.Find(k => k.Value == key)).FirstOrDefault(k => k is not null);
        if (strongest is null)
        {
            FactMatching first = FactMatcher.Match([], [], incoming.Facts);
            Article created = await CreateAsync(context, incoming, ct);
            return await AddRevisionAsync(context, created, 1, incoming, first, PreviousFacts.None, ct) with { Result = ImportResult.NewArticle };
        }

        List<Revision> revisions = await context.Revisions.AsNoTracking()
            .Where(r => r.ArticleId == strongest.ArticleId).OrderByDescending(r => r.Number).ToListAsync(ct);
        List<Revision> alike = revisions.FindAll(r => r.ContentHash == incoming.ContentHash);
        if (alike.Find(r => r.ImporterVersion == incoming.ImporterVersion) is { } same)
            return Unchanged(same);

        PreviousFacts previous = await PreviousFacts.LoadAsync(context, revisions, ct);
        FactMatching matching = FactMatcher.Match(previous.Current, previous.Dormant, incoming.Facts);
        if (alike.Contains(revisions[0]) && matching.Counts.IsSame && revisions[0].Role == incoming.Role)
            return Unchanged(revisions[0]);

        Article article = await context.Articles.SingleAsync(a => a.Id == strongest.ArticleId, ct);
        article.KnowBy(incoming.Keys.Except(known.Select(k => k.Value)));
        return await AddRevisionAsync(context, article, revisions[0].Number + 1, incoming, matching, previous, ct);
    }

    private static ImportOutcome Unchanged(Revision revision) => new(
        ImportResult.Unchanged,
        revision.ArticleId,
        revision.Id,
        revision.Number,
        new FactCounts(revision.Counts.Same + revision.Counts.Changed + revision.Counts.Added, 0, 0, 0));

    private static async Task<Article> CreateAsync(AtlasContext context, IncomingArticle incoming, CancellationToken ct)
    {
        Source source = await context.Sources.SingleOrDefaultAsync(s => s.Name == incoming.SourceName, ct)
            ?? new Source { Name = incoming.SourceName };
        var article = new Article { Source = source };
        article.KnowBy(incoming.Keys);
        context.Articles.Add(article);
        await context.SaveChangesAsync(ct);
        return article;
    }

    private async Task<ImportOutcome> AddRevisionAsync(
        AtlasContext context,
        Article article,
        int number,
        IncomingArticle incoming,
        FactMatching matching,
        PreviousFacts previous,
        CancellationToken ct)
    {
        Revision revision = incoming.ToRevision(article, number, matching.Counts, clock.GetUtcNow());
        Dictionary<long, StatedFact> stated = await StatedAsync(context, matching, ct);
        var rows = new List<RevisionFact>(matching.Now.Count);
        for (int i = 0; i < matching.Now.Count; i++)
        {
            FactMatch match = matching.Now[i];
            var row = new RevisionFact
            {
                Revision = revision,
                Stated = match.Id is { } id ? stated[id] : new StatedFact { ArticleId = article.Id, Kind = match.Fact.Kind },
                Ordinal = i + 1,
                Kind = match.Fact.Kind,
                Payload = FactJson.Write(match.Fact),
                Change = match.Change,
            };
            if (match.Change == FactChange.Same && previous.Rows.TryGetValue(row.Stated.Id, out RevisionFact? earlier))
                row.TakeOverDecision(earlier);
            rows.Add(row);
        }

        context.RevisionFacts.AddRange(rows);
        context.Revisions.Add(revision);
        await context.SaveChangesAsync(ct);
        return new ImportOutcome(ImportResult.NewRevision, article.Id, revision.Id, number, matching.Counts);
    }

    private static Task<Dictionary<long, StatedFact>> StatedAsync(
        AtlasContext context, FactMatching matching, CancellationToken ct)
    {
        List<long> ids = [.. matching.Now.Select(m => m.Id).OfType<long>()];
        return ids.Count == 0
            ? Task.FromResult(new Dictionary<long, StatedFact>())
            : context.StatedFacts.Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
    }
}
