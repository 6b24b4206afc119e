using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Coverage;

/// <summary>Which roles the matrix shows, and in which order.</summary>
internal static class CoverageRoles
{
    public static async Task<IQueryable<Role>> FilterAsync(
        AtlasContext context, CoverageFilter filter, DateTimeOffset oldBefore, CancellationToken ct)
    {
        IQueryable<Role> roles = filter.WithNamed ? context.Roles : context.Roles.Where(r => r.Articles > 0);
        switch (filter.Weakness)
        {
            case CoverageWeakness.Thin:
                return roles.Where(r => r.Articles > 0
                    && context.AtlasArticles.Where(a => a.RoleSlug == r.Slug).Select(a => a.Publisher).Distinct().Count() == 1);
            case CoverageWeakness.Old:
                return roles.Where(r => r.NewestArticle < oldBefore);
            case CoverageWeakness.Contradictory:
                List<string> paid = await roles.Where(r => r.PayClaims > 1).Select(r => r.Slug).ToListAsync(ct);
                List<string> slugs = [.. await PayConflicts.AmongAsync(context, paid, ct)];
                return roles.Where(r => slugs.Contains(r.Slug));
            default:
                return roles;
        }
    }

    public static IOrderedQueryable<Role> Sort(AtlasContext context, IQueryable<Role> roles, CoverageFilter filter) =>
        filter.SortKind is { } kind ? ByKind(context, roles, kind) : filter.Sort switch
        {
            CoverageSort.Name => roles.OrderBy(r => r.Slug),
            CoverageSort.FewestArticles => roles.OrderBy(r => r.Articles).ThenBy(r => r.Slug),
            CoverageSort.MostArticles => roles.OrderByDescending(r => r.Articles).ThenBy(r => r.Slug),
            CoverageSort.Oldest => roles.OrderBy(r => r.NewestArticle == null).ThenBy(r => r.NewestArticle).ThenBy(r => r.Slug),
        };

    private static IOrderedQueryable<Role> ByKind(AtlasContext context, IQueryable<Role> roles, FactKind kind) => kind switch
    {
        FactKind.Salary => roles.OrderByDescending(r => r.PayClaims).ThenBy(r => r.Slug),
        FactKind.InterviewQuestion => roles.OrderByDescending(r => r.Questions).ThenBy(r => r.Slug),
        FactKind.Skill => roles
            .OrderByDescending(r => context.RoleSkills.Where(s => s.RoleSlug == r.Slug).Sum(s => s.Statements)).ThenBy(r => r.Slug),
        FactKind.Path => roles
            .OrderByDescending(r => context.StepStatements.Count(s => s.FromSlug == r.Slug || s.ToSlug == r.Slug)).ThenBy(r => r.Slug),
        _ => roles
            .OrderByDescending(r => context.RoleFacts.Count(f => f.RoleSlug == r.Slug && f.Kind == kind)).ThenBy(r => r.Slug),
    };
}
