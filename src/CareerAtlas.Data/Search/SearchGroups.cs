using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Search;

/// <summary>Found entries as results: ranked, the same thing once, by kind.</summary>
internal static class SearchGroups
{
    public static async Task<IReadOnlyList<SearchGroup>> OfAsync(
        AtlasContext context,
        IReadOnlyList<SearchTerm> terms,
        IReadOnlyList<FoundEntry> found,
        IReadOnlyList<FoundEntry> named,
        SearchScope scope,
        CancellationToken ct)
    {
        List<SearchGroup> groups =
        [
            .. scope.Kinds.Select(kind => Of(kind, terms, [.. found.Concat(named).Where(e => e.Kind == kind)], scope)).Where(g => g.Hits.Count > 0),
        ];
        List<string> slugs = [.. groups.SelectMany(g => g.Hits).Where(h => h.FactId is not null).Select(h => h.Slug).OfType<string>().Distinct()];
        if (slugs.Count == 0)
            return groups;
        Dictionary<string, string> names = await context.Roles.Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, r => r.Name, ct);
        return
        [
            .. groups.Select(g => g with
            {
                Hits = [.. g.Hits.Select(h => h.FactId is null || h.Slug is null ? h : h with { Role = names.GetValueOrDefault(h.Slug) })],
            }),
        ];
    }

    private static SearchGroup Of(SearchKind kind, IReadOnlyList<SearchTerm> terms, List<FoundEntry> entries, SearchScope scope)
    {
        List<SearchHit> hits =
        [
            .. entries
                .Select(e => (Entry: e, Rank: e.IsNamesake ? SearchRank.OfNamesake(e.Title, e.Weight) : SearchRank.Of(e.Title, e.Weight, terms)))
                .OrderBy(e => e.Rank, SearchRank.BestFirst).ThenBy(e => e.Entry.Id)
                .GroupBy(e => Key(e.Entry), StringComparer.Ordinal)
                .Select(same => HitOf(same.First().Entry, same.Select(e => e.Entry.Id).Distinct().Count())),
        ];
        return new SearchGroup(kind, [.. hits.Take(scope.Hits)], hits.Count > scope.Hits || entries.Count >= scope.Candidates);
    }

    // A question that ten articles ask is one result.
    private static string Key(FoundEntry entry) => entry.Name is not null ? entry.Slug! : string.Join(' ', SearchText.WordsOf(entry.Title).Select(w => w.Folded));

    private static SearchHit HitOf(FoundEntry entry, int count) => entry.Name is { } name
        ? new SearchHit(entry.Kind, name, entry.Title == name ? null : entry.Title, entry.Slug, null, null, entry.Weight)
        : new SearchHit(entry.Kind, entry.Title, entry.Detail, entry.Slug, null, SearchEntry.FactIdOf(entry.Id), count);
}
