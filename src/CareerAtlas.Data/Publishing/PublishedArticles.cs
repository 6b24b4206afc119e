using CareerAtlas.Data.Articles;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Publishing;

/// <summary>Revisions as the public is to see them: without what editors rejected, with what they edited.</summary>
internal static class PublishedArticles
{
    /// <returns>The revisions in the order of their articles' numbers.</returns>
    public static async Task<IReadOnlyList<PublishedArticle>> LoadAsync(
        AtlasContext context, IReadOnlyCollection<long> revisionIds, CancellationToken ct)
    {
        var revisions = await context.Revisions.AsNoTracking()
            .Where(r => revisionIds.Contains(r.Id))
            .OrderBy(r => r.ArticleId)
            .Select(r => new { Revision = r, Source = r.Article.Source.Name })
            .ToListAsync(ct);
        List<RevisionFact> rows = await context.RevisionFacts.AsNoTracking()
            .Where(f => revisionIds.Contains(f.RevisionId) && f.Decision != FactDecision.Rejected)
            .ToListAsync(ct);
        ILookup<long, RevisionFact> facts = rows.ToLookup(f => f.RevisionId);
        return [.. revisions.Select(r => Of(r.Revision, r.Source, facts[r.Revision.Id]))];
    }

    private static PublishedArticle Of(Revision revision, string source, IEnumerable<RevisionFact> facts)
    {
        ArticleMetadata metadata = revision.Metadata;
        return new PublishedArticle(
            revision.ArticleId,
            revision.Id,
            AtlasProjection.PublisherOf(metadata, source),
            metadata,
            revision.Role,
            [.. facts.OrderBy(f => f.Ordinal).Select(f => new PublishedFact(f.FactId, f.Ordinal, f.Effective))]);
    }
}
