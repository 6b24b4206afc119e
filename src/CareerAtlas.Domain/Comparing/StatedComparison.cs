using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Comparing;

/// <summary>What an article about one of the compared roles says of another of them.</summary>
/// <param name="Role">The role the article is about.</param>
/// <param name="Other">The role it speaks of.</param>
/// <param name="Statement">The comparison.</param>
public sealed record StatedComparison(RoleLink Role, RoleLink Other, CitedFact<RoleComparison> Statement)
{
    /// <summary>Every comparison stated between these very roles, by the role spoken of.</summary>
    /// <param name="roles">The roles.</param>
    public static IReadOnlyList<StatedComparison> Between(IReadOnlyList<RoleProfile> roles)
    {
        Dictionary<string, RoleLink> links = roles.ToDictionary(r => r.Slug, r => new RoleLink(r.Slug, r.Name), StringComparer.Ordinal);
        return
        [
            .. roles.SelectMany(other => other.ComparedBy
                .Where(c => links.ContainsKey(c.RoleSlug ?? ""))
                .Select(c => new StatedComparison(links[c.RoleSlug ?? ""], links[other.Slug], c.Statement))),
        ];
    }
}
