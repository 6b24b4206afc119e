using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Coverage;

/// <summary>Which roles the matrix shows, and in which order.</summary>
internal static class CoverageRoles
{
    public static async Task<Page<Role>> PageAsync(
        AtlasContext context, CoverageFilter filter, DateTimeOffset oldBefore, PayConflicts conflicts, CancellationToken ct)
    {
        int size = Math.Clamp(filter.PageSize, 1, CoverageFilter.MaxPageSize);
        int number = Math.Max(1, filter.Page);
        long skip = (number - 1L) * size;
        IQueryable<Role> roles = Filter(context, filter, oldBefore);
        // What no column holds is looked up in memory: one short row for each role.
        if (filter.SortKind is null && filter.Weakness != CoverageWeakness.Contradictory)
        {
            int total = await roles.CountAsync(ct);
            return new Page<Role>(skip >= total ? [] : await Sort(roles, filter.Sort).Skip((int)skip).Take(size).ToListAsync(ct), total, number, size);
        }

        List<Role> all = await Sort(roles, filter.Sort).ToListAsync(ct);
        if (filter.Weakness == CoverageWeakness.Contradictory)
        {
            HashSet<string> contradictory = await conflicts.AllAsync(context, ct);
            all.RemoveAll(r => !contradictory.Contains(r.Slug));
        }

        if (filter.SortKind is { } sorted)
        {
            Dictionary<string, int> counts = await CountsAsync(context, sorted, ct);
            all = [.. all.OrderByDescending(r => counts.GetValueOrDefault(r.Slug))];
        }

        return new Page<Role>(skip >= all.Count ? [] : [.. all.Skip((int)skip).Take(size)], all.Count, number, size);
    }

    private static IQueryable<Role> Filter(AtlasContext context, CoverageFilter filter, DateTimeOffset oldBefore)
    {
        IQueryable<Role> roles = filter.WithNamed ? context.Roles : context.Roles.Where(r => r.Articles > 0);
        return filter.Weakness switch
        {
            CoverageWeakness.Thin => roles.Where(r => r.Articles > 0
                && context.AtlasArticles.Where(a => a.RoleSlug == r.Slug).Select(a => a.Publisher).Distinct().Count() == 1),
            CoverageWeakness.Old => roles.Where(r => r.NewestArticle < oldBefore),
            _ => roles,
        };
    }

    private static IOrderedQueryable<Role> Sort(IQueryable<Role> roles, CoverageSort sort) => sort switch
    {
        CoverageSort.Name => roles.OrderBy(r => r.Slug),
        CoverageSort.FewestArticles => roles.OrderBy(r => r.Articles).ThenBy(r => r.Slug),
        CoverageSort.MostArticles => roles.OrderByDescending(r => r.Articles).ThenBy(r => r.Slug),
        CoverageSort.Oldest => roles.OrderBy(r => r.NewestArticle == null).ThenBy(r => r.NewestArticle).ThenBy(r => r.Slug),
    };

    private static async Task<Dictionary<string, int>> CountsAsync(AtlasContext context, FactKind kind, CancellationToken ct)
    {
        if (kind == FactKind.Path)
        {
            Dictionary<string, int> from = await CountAsync(context.StepStatements.Select(s => s.FromSlug), ct);
            foreach ((string slug, int count) in await CountAsync(context.StepStatements.Where(s => s.FromSlug != s.ToSlug).Select(s => s.ToSlug), ct))
                from[slug] = from.GetValueOrDefault(slug) + count;
            return from;
        }

        return kind switch
        {
            FactKind.Salary => await context.Roles.ToDictionaryAsync(r => r.Slug, r => r.PayClaims, ct),
            FactKind.InterviewQuestion => await context.Roles.ToDictionaryAsync(r => r.Slug, r => r.Questions, ct),
            FactKind.Skill => await CountAsync(context.SkillStatements.Select(s => s.RoleSlug!), ct),
            _ => await CountAsync(context.RoleFacts.Where(f => f.Kind == kind).Select(f => f.RoleSlug!), ct),
        };
    }

    private static Task<Dictionary<string, int>> CountAsync(IQueryable<string> slugs, CancellationToken ct) => slugs
        .Where(slug => slug != null).GroupBy(slug => slug).Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
