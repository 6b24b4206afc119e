using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Coverage;

/// <summary>How much the atlas knows, by role and kind of fact.</summary>
public sealed class CoverageQueries(AtlasTransactions transactions, PayConflicts conflicts)
{
    /// <summary>The matrix for one page of roles, with the totals over all.</summary>
    /// <param name="oldBefore">Articles published before this moment count as old.</param>
    public Task<CoverageReport> ReportAsync(CoverageFilter filter, DateTimeOffset oldBefore, CancellationToken ct) =>
        transactions.ReadAsync(
            async (context, token) =>
            {
                Page<Role> page = await CoverageRoles.PageAsync(context, filter, oldBefore, conflicts, token);
                return new CoverageReport(
                    new Page<RoleCoverage>(await CoverAsync(context, page.Items, token), page.Total, page.Number, page.Size),
                    await TotalsAsync(context, token),
                    await context.Roles.CountAsync(r => r.Articles > 0, token),
                    await context.Roles.CountAsync(r => r.Articles == 0, token),
                    await context.AtlasArticles.CountAsync(token));
            },
            ct);

    private static async Task<IReadOnlyList<RoleCoverage>> CoverAsync(AtlasContext context, IReadOnlyList<Role> roles, CancellationToken ct)
    {
        List<string> slugs = [.. roles.Select(r => r.Slug)];
        List<FactCount> counts = await CountsAsync(context, slugs, ct);
        List<long> articleIds = [.. counts.Select(c => c.ArticleId).Distinct()];
        List<AtlasArticle> rows = await context.AtlasArticles
            .Where(a => slugs.Contains(a.RoleSlug!) || articleIds.Contains(a.ArticleId)).ToListAsync(ct);
        Dictionary<long, ArticleReference> articles = rows.ToDictionary(a => a.ArticleId, a => a.ToReference());
        ILookup<string?, AtlasArticle> about = rows.ToLookup(a => a.RoleSlug);
        ILookup<string, FactCount> stated = counts.ToLookup(c => c.RoleSlug);
        HashSet<string> disagreeing = await PayConflicts.AmongAsync(context, slugs, ct);
        return
        [
            .. roles.Select(r => new RoleCoverage(
                r.Slug,
                r.Name,
                r.Articles,
                about[r.Slug].Select(a => a.Publisher).Distinct(StringComparer.Ordinal).Count(),
                r.NewestArticle,
                CoverageCells.Of(stated[r.Slug], articles, disagreeing.Contains(r.Slug)))),
        ];
    }

    // A move stands on the pages of both its ends.
    private static async Task<List<FactCount>> CountsAsync(AtlasContext context, List<string> slugs, CancellationToken ct)
    {
        List<FactCount> counts = await context.RoleFacts.Where(f => slugs.Contains(f.RoleSlug!))
            .GroupBy(f => new { f.RoleSlug, f.Kind, f.ArticleId })
            .Select(g => new FactCount(g.Key.RoleSlug!, g.Key.Kind, g.Key.ArticleId, g.Count())).ToListAsync(ct);
        counts.AddRange(await CountAsync(context.SkillStatements, FactKind.Skill, slugs, ct));
        counts.AddRange(await CountAsync(context.PayClaims, FactKind.Salary, slugs, ct));
        counts.AddRange(await CountAsync(context.Questions, FactKind.InterviewQuestion, slugs, ct));
        counts.AddRange(await context.StepStatements.Where(s => slugs.Contains(s.FromSlug))
            .GroupBy(s => new { s.FromSlug, s.ArticleId })
            .Select(g => new FactCount(g.Key.FromSlug, FactKind.Path, g.Key.ArticleId, g.Count())).ToListAsync(ct));
        counts.AddRange(await context.StepStatements.Where(s => slugs.Contains(s.ToSlug) && s.FromSlug != s.ToSlug)
            .GroupBy(s => new { s.ToSlug, s.ArticleId })
            .Select(g => new FactCount(g.Key.ToSlug, FactKind.Path, g.Key.ArticleId, g.Count())).ToListAsync(ct));
        return counts;
    }

    // A table of one kind: reading the kind from each of its rows would cost more than the counting.
    private static Task<List<FactCount>> CountAsync<T>(IQueryable<T> facts, FactKind kind, List<string> slugs, CancellationToken ct)
        where T : AtlasFact =>
        facts.Where(f => slugs.Contains(f.RoleSlug!))
            .GroupBy(f => new { f.RoleSlug, f.ArticleId })
            .Select(g => new FactCount(g.Key.RoleSlug!, kind, g.Key.ArticleId, g.Count())).ToListAsync(ct);

    private static async Task<IReadOnlyList<KindTotal>> TotalsAsync(AtlasContext context, CancellationToken ct)
    {
        Dictionary<FactKind, int> totals = await context.RoleFacts.GroupBy(f => f.Kind)
            .Select(g => new { g.Key, Facts = g.Count() }).ToDictionaryAsync(k => k.Key, k => k.Facts, ct);
        totals[FactKind.Skill] = await context.SkillStatements.CountAsync(ct);
        totals[FactKind.Salary] = await context.PayClaims.CountAsync(ct);
        totals[FactKind.Path] = await context.StepStatements.CountAsync(ct);
        totals[FactKind.InterviewQuestion] = await context.Questions.CountAsync(ct);
        return [.. Enum.GetValues<FactKind>().Select(kind => new KindTotal(kind, totals.GetValueOrDefault(kind)))];
    }
}
