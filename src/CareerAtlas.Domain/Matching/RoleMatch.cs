using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>How far somebody's skills go towards a role, as a fraction with its parts: "7 of 11".</summary>
/// <param name="Role">The role.</param>
/// <param name="Have">How many of its skills are had.</param>
/// <param name="Asked">How many skills it asks for; at least one.</param>
/// <param name="HaveStatements">
/// How many statements ask for those that are had; the same as <paramref name="Have"/> for a role with one article, where
/// skills count alike.
/// </param>
/// <param name="AskedStatements">How many statements ask for all of its skills.</param>
public sealed record RoleMatch(MapRole Role, int Have, int Asked, int HaveStatements, int AskedStatements)
{
    /// <summary>True where some of the role's skills count for more than others.</summary>
    public bool IsWeighted => AskedStatements != Asked;
}

/// <summary>The two parts of a match, skill by skill.</summary>
/// <param name="Match">The match.</param>
/// <param name="Have">The skills of the role that are had, those with most statements first, equals by address.</param>
/// <param name="Missing">
/// Those that are missing, those with most statements first, among equals those that raise most other roles, then by
/// address.
/// </param>
public sealed record MatchParts(RoleMatch Match, IReadOnlyList<MapSkill> Have, IReadOnlyList<MissingSkill> Missing);

/// <summary>A skill that a role asks for and somebody has not got.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Statements">How many statements ask for it.</param>
/// <param name="Raises">
/// How many other roles ask for it as well: having it raises the match for each of them, because it is missing there too.
/// </param>
public sealed record MissingSkill(MapSkill Skill, int Statements, int Raises);

/// <summary>The orders of a ranking.</summary>
public enum MatchOrder
{
    /// <summary>The largest share first.</summary>
    Share,

    /// <summary>The fewest missing skills first, equals by share.</summary>
    FewestMissing,
}
