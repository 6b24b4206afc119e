using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Matching;

namespace CareerAtlas.Domain.Careers;

/// <summary>Finds roles by what somebody types.</summary>
public static class RoleSearch
{
    /// <summary>
    /// The roles that match best: the name itself first, then names that begin so, then names of which a word does, then
    /// names that hold it anywhere; among equals those with most articles.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="text">What was typed; blank finds the roles with most articles.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<MapRole> Find(CareerMap map, string? text, int count)
    {
        ArgumentNullException.ThrowIfNull(map);
        string typed = string.IsNullOrWhiteSpace(text) ? "" : Slug.Of(text.Trim());
        return
        [
            .. map.Roles.Select(role => (Role: role, Rank: typed.Length == 0 ? 0 : SkillSearch.RankOf(role.Slug, typed)))
                .Where(r => r.Rank >= 0)
                .OrderBy(r => r.Rank).ThenByDescending(r => r.Role.Articles).ThenBy(r => r.Role.Number)
                .Take(count).Select(r => r.Role),
        ];
    }

    /// <summary>The role that an address, a name or another name means; <c>null</c> where none does.</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">The address or name.</param>
    public static MapRole? Resolve(CareerMap map, string text)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(text);
        return map.FindRole(text) ?? map.FindRole(Slug.Of(text.Trim()));
    }
}
