using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Articles;

/// <summary>What an article stated up to now, for a new revision to be matched with.</summary>
/// <param name="Current">The facts of its latest revision.</param>
/// <param name="Dormant">Facts that only earlier revisions stated, as they were stated last.</param>
/// <param name="Rows">The latest revision's rows, by fact.</param>
internal sealed record PreviousFacts(
    IReadOnlyList<KnownFact> Current, IReadOnlyList<KnownFact> Dormant, IReadOnlyDictionary<long, RevisionFact> Rows)
{
    public static PreviousFacts None { get; } = new([], [], new Dictionary<long, RevisionFact>());

    /// <param name="revisions">All the article's revisions, the latest first.</param>
    public static async Task<PreviousFacts> LoadAsync(
        AtlasContext context, IReadOnlyList<Revision> revisions, CancellationToken ct)
    {
        long latestRevisionId = revisions[0].Id;
        List<RevisionFact> latest = await context.RevisionFacts.AsNoTracking()
            .Where(f => f.RevisionId == latestRevisionId).ToListAsync(ct);
        return new PreviousFacts(
            [.. latest.Select(f => new KnownFact(f.FactId, FactJson.Read(f.Kind, f.Payload)))],
            revisions.Count > 1 ? await DormantAsync(context, revisions[0], ct) : [],
            latest.ToDictionary(f => f.FactId));
    }

    private static async Task<IReadOnlyList<KnownFact>> DormantAsync(
        AtlasContext context, Revision latest, CancellationToken ct)
    {
        var dormant = await context.StatedFacts
            .Where(f => f.ArticleId == latest.ArticleId
                && !context.RevisionFacts.Any(r => r.RevisionId == latest.Id && r.FactId == f.Id))
            .Select(f => new
            {
                f.Id,
                f.Kind,
                context.RevisionFacts.Where(r => r.FactId == f.Id).OrderByDescending(r => r.RevisionId).First().Payload,
            })
            .ToListAsync(ct);
        return [.. dormant.Select(f => new KnownFact(f.Id, FactJson.Read(f.Kind, f.Payload)))];
    }
}
