using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Skills;

internal static class SkillProfiles
{
    private const int RolesPerPage = 25;
    private const int StatementsShown = 3;
    private const int MostBeside = 20;
    private const int MostMoves = 12;

    public static async Task<SkillProfile?> FindAsync(AtlasContext context, string slug, int page, CancellationToken ct)
    {
        Skill? skill = await context.Skills.SingleOrDefaultAsync(s => s.Slug == slug, ct);
        if (skill is null)
            return null;
        return new SkillProfile(
            new SkillSummary(skill.Slug, skill.Name, skill.Kind, skill.Roles),
            await context.SkillAliases.Where(a => a.SkillSlug == slug).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(ct),
            new Page<SkillRole>(await RolesAsync(context, slug, page, ct), skill.Roles, page, RolesPerPage),
            await BesideAsync(context, slug, ct),
            await MovesAsync(context, slug, ct),
            await CitedAsync<SkillRequirement>(
                context, await context.SkillStatements.Where(s => s.SkillSlug == slug && s.RoleSlug == null).OrderBy(s => s.FactId).Take(StatementsShown).ToListAsync(ct), ct));
    }

    private static async Task<IReadOnlyList<SkillRole>> RolesAsync(AtlasContext context, string slug, int page, CancellationToken ct)
    {
        if (page > int.MaxValue / RolesPerPage)
            return [];
        var roles = await context.RoleSkills.Where(s => s.SkillSlug == slug)
            .Join(context.Roles, s => s.RoleSlug, r => r.Slug, (s, r) => new { r.Slug, r.Name, s.Statements })
            .OrderByDescending(r => r.Statements).ThenBy(r => r.Slug)
            .Skip((page - 1) * RolesPerPage).Take(RolesPerPage).ToListAsync(ct);
        List<string> slugs = [.. roles.Select(r => r.Slug)];
        List<SkillStatement> rows = await context.SkillStatements
            .Where(s => s.SkillSlug == slug && slugs.Contains(s.RoleSlug!)).ToListAsync(ct);
        ILookup<string?, long> byRole = rows.ToLookup(r => r.RoleSlug, r => r.FactId);
        ILookup<long, CitedFact<SkillRequirement>> statements = (await CitedAsync<SkillRequirement>(context, rows, ct)).ToLookup(s => s.Id);
        return
        [
            .. roles.Select(r => new SkillRole(
                r.Slug,
                r.Name,
                r.Statements,
                [
                    .. byRole[r.Slug].SelectMany(id => statements[id])
                        .OrderByDescending(s => s.Article.PublishedAt).ThenBy(s => s.Id).Take(StatementsShown),
                ])),
        ];
    }

    private static async Task<IReadOnlyList<SkillBeside>> BesideAsync(AtlasContext context, string slug, CancellationToken ct)
    {
        var together = await context.RoleSkills.Where(mine => mine.SkillSlug == slug)
            .Join(context.RoleSkills, mine => mine.RoleSlug, other => other.RoleSlug, (mine, other) => other.SkillSlug)
            .Where(other => other != slug)
            .GroupBy(other => other).Select(g => new { Slug = g.Key, Roles = g.Count() })
            .OrderByDescending(g => g.Roles).ThenBy(g => g.Slug).Take(MostBeside).ToListAsync(ct);
        List<string> slugs = [.. together.Select(t => t.Slug)];
        Dictionary<string, Skill> skills = await context.Skills.Where(s => slugs.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug, ct);
        return [.. together.Select(t => new SkillBeside(t.Slug, skills[t.Slug].Name, skills[t.Slug].Kind, t.Roles))];
    }

    // A role of which no skill is known does not lack this one; it is only unknown.
    private static async Task<IReadOnlyList<SkillMove>> MovesAsync(AtlasContext context, string slug, CancellationToken ct)
    {
        List<Step> steps = await context.Steps
            .Where(s => context.RoleSkills.Any(r => r.SkillSlug == slug && r.RoleSlug == s.ToSlug)
                && !context.RoleSkills.Any(r => r.SkillSlug == slug && r.RoleSlug == s.FromSlug)
                && context.Roles.Any(r => r.Slug == s.FromSlug && r.Skills > 0))
            .OrderByDescending(s => s.Statements).ThenBy(s => s.FromSlug).ThenBy(s => s.ToSlug).Take(MostMoves).ToListAsync(ct);
        if (steps.Count == 0)
            return [];
        List<string> froms = [.. steps.Select(s => s.FromSlug)], tos = [.. steps.Select(s => s.ToSlug)];
        Dictionary<string, string> names = await context.Roles.Where(r => froms.Contains(r.Slug) || tos.Contains(r.Slug))
            .ToDictionaryAsync(r => r.Slug, r => r.Name, ct);
        List<StepStatement> rows = await context.StepStatements.Where(s => froms.Contains(s.FromSlug) && tos.Contains(s.ToSlug)).ToListAsync(ct);
        Dictionary<StepEnds, StepStatement> first = rows.OrderBy(r => r.FactId)
            .GroupBy(r => new StepEnds(r.FromSlug, r.ToSlug)).ToDictionary(g => g.Key, g => g.First());
        List<StepStatement> shown = [.. steps.Select(s => first[new StepEnds(s.FromSlug, s.ToSlug)])];
        return
        [
            .. (await CitedAsync<CareerStep>(context, shown, ct)).Zip(steps, (said, s) =>
                new SkillMove(s.FromSlug, names[s.FromSlug], s.ToSlug, names[s.ToSlug], said)),
        ];
    }

    private static async Task<IReadOnlyList<CitedFact<T>>> CitedAsync<T>(AtlasContext context, IReadOnlyList<AtlasFact> rows, CancellationToken ct)
        where T : Fact
    {
        List<long> ids = [.. rows.Select(r => r.ArticleId).Distinct()];
        Dictionary<long, ArticleReference> articles = (await context.AtlasArticles.Where(a => ids.Contains(a.ArticleId)).ToListAsync(ct))
            .ToDictionary(a => a.ArticleId, a => a.ToReference());
        return [.. rows.Select(r => new CitedFact<T>(r.FactId, (T)FactJson.Read(r.Kind, r.Payload), articles[r.ArticleId]))];
    }
}
