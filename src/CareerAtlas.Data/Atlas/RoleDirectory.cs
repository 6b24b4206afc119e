using System.Linq.Expressions;
using CareerAtlas.Domain.Atlas;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Atlas;

internal static class RoleDirectory
{
    public static readonly Expression<Func<Role, RoleSummary>> Summary = r => new RoleSummary(
        r.Slug, r.Name, r.Articles, r.Skills, r.Steps, r.Questions, r.PayClaims, r.NewestArticle);

    public static async Task<Page<RoleSummary>> ListAsync(AtlasContext context, RoleFilter filter, CancellationToken ct)
    {
        int size = Math.Clamp(filter.PageSize, 1, RoleFilter.MaxPageSize);
        IQueryable<Role> roles = Filter(context, filter);
        int total = await roles.CountAsync(ct);
        int number = Math.Max(1, filter.Page);
        long skip = (number - 1L) * size;
        List<RoleSummary> items = skip >= total
            ? []
            : await Sort(roles, filter.Sort).Skip((int)skip).Take(size).Select(Summary).ToListAsync(ct);
        return new Page<RoleSummary>(items, total, number, size);
    }

    private static IQueryable<Role> Filter(AtlasContext context, RoleFilter filter)
    {
        IQueryable<Role> roles = context.Roles;
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            // Slugs fold case and accents alike on both databases, and know no wildcards.
            string text = Slug.Of(filter.Text);
            roles = roles.Where(r => r.Slug.Contains(text)
                || context.RoleAliases.Any(a => a.RoleSlug == r.Slug && a.Slug.Contains(text)));
        }

        if (filter.HasPay is { } pay)
            roles = roles.Where(r => r.PayClaims > 0 == pay);
        if (filter.HasQuestions is { } questions)
            roles = roles.Where(r => r.Questions > 0 == questions);
        if (!string.IsNullOrWhiteSpace(filter.Skill))
        {
            string skill = Slug.Of(filter.Skill);
            roles = roles.Where(r => context.RoleSkills.Any(s => s.RoleSlug == r.Slug && s.SkillSlug == skill));
        }

        return roles;
    }

    private static IOrderedQueryable<Role> Sort(IQueryable<Role> roles, RoleSort sort) => sort switch
    {
        RoleSort.Name => roles.OrderBy(r => r.Slug),
        RoleSort.Newest => roles.OrderByDescending(r => r.NewestArticle != null)
            .ThenByDescending(r => r.NewestArticle).ThenBy(r => r.Slug),
        RoleSort.Articles => roles.OrderByDescending(r => r.Articles).ThenBy(r => r.Slug),
        RoleSort.Skills => roles.OrderByDescending(r => r.Skills).ThenBy(r => r.Slug),
        RoleSort.Pay => roles.OrderByDescending(r => r.PayClaims).ThenBy(r => r.Slug),
        RoleSort.Questions => roles.OrderByDescending(r => r.Questions).ThenBy(r => r.Slug),
    };
}
