using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Search;

/// <summary>
/// Roles and skills at hand by their address: those that bear the very name, whatever the limit on candidates leaves out,
/// and from the first letter on those whose names begin so.
/// </summary>
internal static class NamedEntries
{
    public static async Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context, SearchReading reading, IReadOnlyList<string> otherNames, SearchScope scope, CancellationToken ct)
    {
        string typed = string.Join('-', reading.Terms.Select(t => t.Words[0]));
        string[] exact = [typed, .. otherNames.Select(Slug.Of)];
        bool isOpen = reading.Terms[^1].Prefix is not null;
        var found = new List<FoundEntry>();
        if (scope.Kinds.Contains(SearchKind.Role))
        {
            found.AddRange(await Entries(context.Roles.Where(r => exact.Contains(r.Slug)), isNamesake: true).ToListAsync(ct));
            if (isOpen)
            {
                found.AddRange(await Entries(context.Roles
                    .Where(r => string.Compare(r.Slug, typed) >= 0 && string.Compare(r.Slug, typed + SearchReading.Last) < 0)
                    .OrderByDescending(r => r.Articles).ThenBy(r => r.Slug).Take(scope.Hits), isNamesake: false).ToListAsync(ct));
            }
        }

        if (scope.Kinds.Contains(SearchKind.Skill))
        {
            found.AddRange(await Entries(context.Skills.Where(s => exact.Contains(s.Slug)), isNamesake: true).ToListAsync(ct));
            if (isOpen)
            {
                found.AddRange(await Entries(context.Skills
                    .Where(s => string.Compare(s.Slug, typed) >= 0 && string.Compare(s.Slug, typed + SearchReading.Last) < 0)
                    .OrderByDescending(s => s.Roles).ThenBy(s => s.Slug).Take(scope.Hits), isNamesake: false).ToListAsync(ct));
            }
        }

        return found;
    }

    private static IQueryable<FoundEntry> Entries(IQueryable<Atlas.Role> roles, bool isNamesake) =>
        roles.Select(r => new FoundEntry(0, SearchKind.Role, r.Slug, r.Name, r.Name, null, r.Articles, isNamesake));

    private static IQueryable<FoundEntry> Entries(IQueryable<Atlas.Skill> skills, bool isNamesake) =>
        skills.Select(s => new FoundEntry(0, SearchKind.Skill, s.Slug, s.Name, s.Name, null, s.Roles, isNamesake));
}
