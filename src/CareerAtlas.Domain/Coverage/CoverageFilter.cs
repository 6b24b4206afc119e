using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Coverage;

/// <summary>What a reader asks of the coverage matrix.</summary>
public sealed record CoverageFilter
{
    /// <summary>The most roles on a page.</summary>
    public const int MaxPageSize = 50;

    /// <summary>Whether roles that articles only name are shown too.</summary>
    public bool WithNamed { get; init; }

    /// <summary>A weakness that the roles shown must have, or <c>null</c> for all roles.</summary>
    public CoverageWeakness? Weakness { get; init; }

    /// <summary>The order.</summary>
    public CoverageSort Sort { get; init; }

    /// <summary>The kind of fact the roles are ordered by, most first; goes before <see cref="Sort"/>.</summary>
    public FactKind? SortKind { get; init; }

    /// <summary>The page, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many roles to a page, 1 to <see cref="MaxPageSize"/>; anything else is brought within.</summary>
    public int PageSize { get; init; } = 25;
}

/// <summary>The orders of the coverage matrix. Equals are ordered by name.</summary>
public enum CoverageSort
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>Roles with the fewest articles first.</summary>
    FewestArticles,

    /// <summary>Roles with the most articles first.</summary>
    MostArticles,

    /// <summary>Roles whose newest article is oldest first; roles without a dated article last.</summary>
    Oldest,
}

/// <summary>Why what is known of a role should be taken with care.</summary>
public enum CoverageWeakness
{
    /// <summary>One article or one publisher stands behind it.</summary>
    Thin,

    /// <summary>Its newest article is twelve months old or older.</summary>
    Old,

    /// <summary>Pay claims that are like for like contradict each other.</summary>
    Contradictory,
}
