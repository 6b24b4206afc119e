using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Atlas;

/// <summary>Which of the names in use a role or skill is shown under. The order of the names given does not matter.</summary>
public static class NameVote
{
    /// <summary>
    /// The name of a role: the most used, the first in the alphabet among equals. Names that stand for the role only as
    /// an alias are taken only where there is no other.
    /// </summary>
    /// <param name="slug">The role's address.</param>
    /// <param name="names">The names with their uses; not empty.</param>
    public static string ForRole(string slug, IEnumerable<(string Name, int Uses)> names) => names
        .OrderByDescending(n => Slug.Of(n.Name) == slug)
        .ThenByDescending(n => n.Uses)
        .ThenBy(n => n.Name, StringComparer.Ordinal)
        .First().Name;

    /// <summary>The name and kind of a skill: each the most used, the first in order among equals.</summary>
    /// <param name="names">The names and kinds with their uses; not empty.</param>
    public static (string Name, SkillKind Kind) ForSkill(IReadOnlyCollection<(string Name, SkillKind Kind, int Uses)> names)
    {
        string name = names.GroupBy(n => n.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(n => n.Uses)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        SkillKind kind = names.GroupBy(n => n.Kind)
            .OrderByDescending(g => g.Sum(n => n.Uses)).ThenBy(g => g.Key).First().Key;
        return (name, kind);
    }
}
