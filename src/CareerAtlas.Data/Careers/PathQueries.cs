using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Careers;

/// <summary>What stands behind the plans on a page: the sentences that state their moves, and the pay of their roles.</summary>
public sealed class PathQueries(AtlasTransactions transactions)
{
    /// <summary>The statements of the moves and the pay of the roles.</summary>
    /// <param name="moves">The moves; those that no article states have no statements.</param>
    /// <param name="roles">The roles, by address.</param>
    public Task<PathSources> SourcesAsync(IReadOnlyCollection<StepEnds> moves, IReadOnlyCollection<string> roles, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => LoadAsync(context, moves, roles, token), ct);

    private static async Task<PathSources> LoadAsync(
        AtlasContext context, IReadOnlyCollection<StepEnds> moves, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        HashSet<StepEnds> asked = [.. moves];
        List<string> froms = [.. asked.Select(m => m.From).Distinct()];
        List<string> tos = [.. asked.Select(m => m.To).Distinct()];
        var steps = froms.Count == 0
            ? []
            : await context.StepStatements.Where(s => froms.Contains(s.FromSlug) && tos.Contains(s.ToSlug))
                .Select(s => new { s.FactId, s.ArticleId, s.Ordinal, s.FromSlug, s.ToSlug, s.Payload }).ToListAsync(ct);
        steps.RemoveAll(s => !asked.Contains(new StepEnds(s.FromSlug, s.ToSlug)));
        var pay = roles.Count == 0
            ? []
            : await context.PayClaims.Where(p => roles.Contains(p.RoleSlug!))
                .Select(p => new { p.FactId, p.ArticleId, p.Ordinal, RoleSlug = p.RoleSlug!, p.Payload }).ToListAsync(ct);
        List<long> ids = [.. steps.Select(s => s.ArticleId).Concat(pay.Select(p => p.ArticleId)).Distinct()];
        Dictionary<long, ArticleReference> articles = (await context.AtlasArticles.Where(a => ids.Contains(a.ArticleId)).ToListAsync(ct))
            .ToDictionary(a => a.ArticleId, a => a.ToReference());
        CitedFact<T> Cite<T>(long id, long article, FactKind kind, string payload) where T : Fact =>
            new(id, (T)FactJson.Read(kind, payload), articles[article]);
        return new PathSources(
            steps.OrderByDescending(s => articles[s.ArticleId].PublishedAt).ThenBy(s => s.ArticleId).ThenBy(s => s.Ordinal)
                .ToLookup(s => new StepEnds(s.FromSlug, s.ToSlug), s => Cite<CareerStep>(s.FactId, s.ArticleId, FactKind.Path, s.Payload)),
            pay.GroupBy(p => p.RoleSlug, StringComparer.Ordinal).ToDictionary(
                g => g.Key,
                g => PayReconciliation.Group(g.Select(p => Cite<SalaryStatement>(p.FactId, p.ArticleId, FactKind.Salary, p.Payload))),
                StringComparer.Ordinal));
    }
}

/// <summary>What stands behind plans.</summary>
/// <param name="Statements">The statements of each move, the newest article first.</param>
/// <param name="Pay">The pay of each role of which any is stated.</param>
public sealed record PathSources(
    ILookup<StepEnds, CitedFact<CareerStep>> Statements, IReadOnlyDictionary<string, IReadOnlyList<PayGroup>> Pay)
{
    /// <summary>Pay as stated for a role; empty where none is.</summary>
    public IReadOnlyList<PayGroup> PayOf(string role) => Pay.GetValueOrDefault(role, []);
}
