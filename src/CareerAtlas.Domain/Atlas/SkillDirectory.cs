using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Atlas;

/// <summary>What a reader asks of the directory of skills. Conditions are joined by "and".</summary>
public sealed record SkillFilter
{
    /// <summary>The letter that stands for every name that begins with none of a to z.</summary>
    public const char NoLetter = '0';

    /// <summary>The kind of skill, or <c>null</c> for all.</summary>
    public SkillKind? Kind { get; init; }

    /// <summary>The first letter, a to z, or <see cref="NoLetter"/>; <c>null</c> for all.</summary>
    public char? Letter { get; init; }

    /// <summary>The order.</summary>
    public SkillSort Sort { get; init; }

    /// <summary>The page, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many skills to a page.</summary>
    public int PageSize { get; init; } = 100;
}

/// <summary>The orders of the directory of skills. Equals are ordered by name.</summary>
public enum SkillSort
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>Skills that the most roles ask for first.</summary>
    Roles,
}

/// <summary>A skill as a line of a list.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Roles">How many roles ask for it.</param>
public sealed record SkillSummary(string Slug, string Name, SkillKind Kind, int Roles);

/// <summary>One page of the directory of skills.</summary>
/// <param name="Page">The skills.</param>
/// <param name="Letters">The first letters that skills of the kind asked for have, with how many have each.</param>
public sealed record SkillListing(Page<SkillSummary> Page, IReadOnlyDictionary<char, int> Letters);

/// <summary>Everything the atlas holds on a skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Aliases">Other names that editors gave it.</param>
/// <param name="Roles">The roles that ask for it, those with the most statements first.</param>
/// <param name="Beside">The skills that the same roles ask for, those of the most roles first; at most twenty.</param>
/// <param name="Moves">
/// Stated moves from a role whose known skills do not include it into one that asks for it; at most twelve.
/// </param>
/// <param name="Unplaced">Statements of articles that are about no role; at most three.</param>
public sealed record SkillProfile(
    SkillSummary Skill,
    IReadOnlyList<string> Aliases,
    Page<SkillRole> Roles,
    IReadOnlyList<SkillBeside> Beside,
    IReadOnlyList<SkillMove> Moves,
    IReadOnlyList<CitedFact<SkillRequirement>> Unplaced);

/// <summary>A role that asks for a skill.</summary>
/// <param name="Slug">The role's address.</param>
/// <param name="Name">The role's name.</param>
/// <param name="Total">How many statements say so.</param>
/// <param name="Statements">The newest of them, at most three.</param>
public sealed record SkillRole(string Slug, string Name, int Total, IReadOnlyList<CitedFact<SkillRequirement>> Statements);

/// <summary>A skill beside another.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Together">How many roles ask for both.</param>
public sealed record SkillBeside(string Slug, string Name, SkillKind Kind, int Together);

/// <summary>A move for which one adds a skill.</summary>
/// <param name="FromSlug">The address of the role one comes from.</param>
/// <param name="From">That role's name.</param>
/// <param name="ToSlug">The address of the role one goes to.</param>
/// <param name="To">That role's name.</param>
/// <param name="Statement">A statement of the move.</param>
public sealed record SkillMove(string FromSlug, string From, string ToSlug, string To, CitedFact<CareerStep> Statement);

/// <summary>What stands at a skill's address.</summary>
public abstract record SkillLookup
{
    private SkillLookup()
    {
    }

    /// <summary>The skill.</summary>
    /// <param name="Skill">Everything the atlas holds on it.</param>
    public sealed record Found(SkillProfile Skill) : SkillLookup;

    /// <summary>The skill has another address; send the reader there.</summary>
    /// <param name="Slug">The address.</param>
    public sealed record Moved(string Slug) : SkillLookup;

    /// <summary>No skill has this address.</summary>
    public sealed record Unknown : SkillLookup;
}
