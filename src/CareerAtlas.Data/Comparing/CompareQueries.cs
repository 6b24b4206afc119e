using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Comparing;

/// <summary>Everything the comparison of a few roles needs, from one moment of the atlas.</summary>
public sealed class CompareQueries(AtlasTransactions transactions)
{
    private const int NearestRoles = 3;
    private const int Suggestions = 12;

    // A list that a browser can still filter as one types, and a page can still carry.
    private const int MostNames = 300;

    private static readonly FactKind[] Compared =
    [
        FactKind.Responsibility, FactKind.Skill, FactKind.Education, FactKind.Certification, FactKind.Salary, FactKind.Path,
        FactKind.MarketSignal, FactKind.Comparison, FactKind.Industry, FactKind.Trend,
    ];

    /// <summary>The roles that the words stand for, by address, name or alias.</summary>
    /// <param name="asked">The words, in the reader's order.</param>
    public Task<ComparedRoles> CompareAsync(IReadOnlyList<string> asked, CancellationToken ct) => transactions.ReadAsync(
        async (context, token) =>
        {
            List<string> words = [.. asked.Select(StorableText.Clean)];
            RoleChoice choice = await ChooseAsync(context, words, token);
            var roles = new List<RoleProfile>();
            foreach (RoleLink link in choice.Chosen)
                roles.Add((await RoleProfiles.FindAsync(context, link.Slug, Compared, token))!);
            List<RoleLink> known = await context.Roles
                .OrderByDescending(r => r.Articles > 0).ThenBy(r => r.Slug).Take(MostNames)
                .Select(r => new RoleLink(r.Slug, r.Name)).ToListAsync(token);
            return new ComparedRoles(
                choice,
                roles,
                await UnknownAsync(context, choice.Unknown, token),
                await SuggestAsync(context, roles, token),
                [.. known.OrderBy(r => r.Slug, StringComparer.Ordinal)]);
        },
        ct);

    private static async Task<RoleChoice> ChooseAsync(AtlasContext context, List<string> words, CancellationToken ct)
    {
        List<string> slugs = [.. words.Select(Slug.Of).Distinct()];
        Dictionary<string, string> aliases =
            await context.RoleAliases.Where(a => slugs.Contains(a.Slug)).ToDictionaryAsync(a => a.Slug, a => a.RoleSlug, ct);
        List<string> targets = [.. slugs, .. aliases.Values];
        Dictionary<string, RoleLink> roles = await context.Roles.Where(r => targets.Contains(r.Slug))
            .Select(r => new RoleLink(r.Slug, r.Name)).ToDictionaryAsync(r => r.Slug, ct);
        return RoleChoice.Of(words, Find);

        RoleLink? Find(string word)
        {
            string slug = Slug.Of(word);
            return roles.GetValueOrDefault(slug) ?? (aliases.TryGetValue(slug, out string? target) ? roles.GetValueOrDefault(target) : null);
        }
    }

    private static async Task<IReadOnlyList<UnknownRole>> UnknownAsync(
        AtlasContext context, IReadOnlyList<string> unknown, CancellationToken ct)
    {
        if (unknown.Count == 0)
            return [];
        Dictionary<string, string> names = await context.Roles.ToDictionaryAsync(r => r.Slug, r => r.Name, ct);
        return
        [
            .. unknown.Select(word => new UnknownRole(
                word, [.. NearestSlugs.To(Slug.Of(word), names.Keys, NearestRoles).Select(slug => new RoleLink(slug, names[slug]))])),
        ];
    }

    private static async Task<IReadOnlyList<RoleLink>> SuggestAsync(
        AtlasContext context, List<RoleProfile> chosen, CancellationToken ct)
    {
        IEnumerable<RoleLink> tied = chosen
            .SelectMany(r => r.Steps.SelectMany(s => new[] { new RoleLink(s.FromSlug, s.From), new RoleLink(s.ToSlug, s.To) })
                .Concat(r.ComparedBy.Where(c => c.RoleSlug is not null).Select(c => new RoleLink(c.RoleSlug ?? "", c.Role ?? ""))));
        List<RoleLink> covered = await context.Roles
            .OrderByDescending(r => r.Articles).ThenByDescending(r => r.PayClaims).ThenByDescending(r => r.Steps).ThenBy(r => r.Slug)
            .Take(Suggestions + RoleChoice.Most).Select(r => new RoleLink(r.Slug, r.Name)).ToListAsync(ct);
        HashSet<string> taken = [.. chosen.Select(r => r.Slug)];
        List<string> tiedSlugs = [.. tied.Select(r => r.Slug).Distinct()];
        List<string> withArticles = await context.Roles.Where(r => tiedSlugs.Contains(r.Slug) && r.Articles > 0).Select(r => r.Slug).ToListAsync(ct);
        return
        [
            .. tied.Where(r => withArticles.Contains(r.Slug)).Concat(covered.Take(Suggestions / 3)).Concat(tied).Concat(covered)
                .Where(r => !taken.Contains(r.Slug)).DistinctBy(r => r.Slug).Take(Suggestions),
        ];
    }
}
