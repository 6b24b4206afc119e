using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Atlas;

internal static class RoleProfiles
{
    public static Task<RoleProfile?> FindAsync(AtlasContext context, string slug, CancellationToken ct) =>
        FindAsync(context, slug, Enum.GetValues<FactKind>(), ct);

    /// <summary>The profile with facts of the given kinds alone.</summary>
    public static async Task<RoleProfile?> FindAsync(
        AtlasContext context, string slug, IReadOnlyCollection<FactKind> kinds, CancellationToken ct)
    {
        if (!await context.Roles.AnyAsync(r => r.Slug == slug, ct))
            return null;
        List<FactRow> rows = await FactsAsync(context, slug, kinds, ct);
        List<long> articleIds = [.. rows.Select(r => r.ArticleId).Distinct()];
        Dictionary<long, AtlasArticle> articles = await context.AtlasArticles
            .Where(a => a.RoleSlug == slug || articleIds.Contains(a.ArticleId)).ToDictionaryAsync(a => a.ArticleId, ct);
        List<(CitedFact<Fact> Fact, string? ArticleRole)> facts =
        [
            .. rows.Select(r => (
                new CitedFact<Fact>(r.FactId, FactJson.Read(r.Kind, r.Payload), articles[r.ArticleId].ToReference()),
                articles[r.ArticleId].RoleSlug)),
        ];
        List<RoleAlias> aliases = await AliasesAsync(context, slug, facts, ct);
        RoleNames names = new(aliases.ToDictionary(a => a.Slug, a => a.RoleSlug));
        SkillNames skills = await SkillAliasesAsync(context, facts, ct);
        var builder = new RoleProfileBuilder(
            await RoleNamesAsync(context, slug, facts, names, ct), await SkillNamesAsync(context, facts, skills, ct), names, skills);
        return builder.Build(
            slug,
            [.. aliases.Where(a => a.RoleSlug == slug).Select(a => a.Name)],
            [.. articles.Values.Where(a => a.RoleSlug == slug).Select(a => a.ToReference())],
            facts);
    }

    // A move stands on the pages of both its ends, and a comparison on the page of the role it speaks of too.
    private static async Task<List<FactRow>> FactsAsync(
        AtlasContext context, string slug, IReadOnlyCollection<FactKind> kinds, CancellationToken ct)
    {
        List<FactRow> rows = await context.AtlasFacts.Where(f => f.RoleSlug == slug && kinds.Contains(f.Kind))
            .Select(f => new FactRow(f.FactId, f.ArticleId, f.Kind, f.Ordinal, f.Payload)).ToListAsync(ct);
        rows.AddRange(await context.StepStatements.Where(s => (s.FromSlug == slug || s.ToSlug == slug) && s.RoleSlug != slug)
            .Select(f => new FactRow(f.FactId, f.ArticleId, f.Kind, f.Ordinal, f.Payload)).ToListAsync(ct));
        rows.AddRange(await context.RoleFacts.Where(f => f.ComparedSlug == slug && f.RoleSlug != slug)
            .Select(f => new FactRow(f.FactId, f.ArticleId, f.Kind, f.Ordinal, f.Payload)).ToListAsync(ct));
        return [.. rows.OrderBy(r => r.ArticleId).ThenBy(r => r.Ordinal)];
    }

    private static Task<List<RoleAlias>> AliasesAsync(
        AtlasContext context, string slug, List<(CitedFact<Fact> Fact, string? ArticleRole)> facts, CancellationToken ct)
    {
        List<string> used = [.. StepEndsOf(facts).Select(Slug.Of).Distinct()];
        return context.RoleAliases.Where(a => a.RoleSlug == slug || used.Contains(a.Slug)).ToListAsync(ct);
    }

    private static Task<Dictionary<string, string>> RoleNamesAsync(
        AtlasContext context,
        string slug,
        List<(CitedFact<Fact> Fact, string? ArticleRole)> facts,
        RoleNames names,
        CancellationToken ct)
    {
        List<string> slugs =
            [.. StepEndsOf(facts).Select(names.SlugOf).Concat(facts.Select(f => f.ArticleRole).OfType<string>()).Append(slug).Distinct()];
        return context.Roles.Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, r => r.Name, ct);
    }

    private static async Task<Dictionary<string, (string Name, SkillKind Kind)>> SkillNamesAsync(
        AtlasContext context, List<(CitedFact<Fact> Fact, string? ArticleRole)> facts, SkillNames names, CancellationToken ct)
    {
        List<string> slugs = [.. SkillsOf(facts).Select(names.SlugOf).Distinct()];
        List<Skill> skills = slugs.Count == 0 ? [] : await context.Skills.Where(s => slugs.Contains(s.Slug)).ToListAsync(ct);
        return skills.ToDictionary(s => s.Slug, s => (s.Name, s.Kind));
    }

    private static async Task<SkillNames> SkillAliasesAsync(
        AtlasContext context, List<(CitedFact<Fact> Fact, string? ArticleRole)> facts, CancellationToken ct)
    {
        List<string> slugs = [.. SkillsOf(facts).Select(Slug.Of).Distinct()];
        return slugs.Count == 0
            ? SkillNames.Plain
            : new(await context.SkillAliases.Where(a => slugs.Contains(a.Slug)).ToDictionaryAsync(a => a.Slug, a => a.SkillSlug, ct));
    }

    private static IEnumerable<string> SkillsOf(List<(CitedFact<Fact> Fact, string? ArticleRole)> facts) =>
        facts.Select(f => f.Fact.Fact).OfType<SkillRequirement>().Select(s => s.Name);

    private static IEnumerable<string> StepEndsOf(List<(CitedFact<Fact> Fact, string? ArticleRole)> facts) =>
        facts.Select(f => f.Fact.Fact).OfType<CareerStep>().SelectMany(s => new[] { s.From, s.To });

    private sealed record FactRow(long FactId, long ArticleId, FactKind Kind, int Ordinal, string Payload);
}
