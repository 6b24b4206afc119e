using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Coverage;

/// <summary>What is known of a role, by kind of fact.</summary>
/// <param name="Slug">The role's address.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Articles">How many published articles are about it.</param>
/// <param name="Publishers">How many publishers those articles have.</param>
/// <param name="NewestArticle">When the newest of them was published, or <c>null</c>.</param>
/// <param name="Cells">The kinds of which something is known, in the order of <see cref="FactKind"/>.</param>
public sealed record RoleCoverage(
    string Slug, string Name, int Articles, int Publishers, DateTimeOffset? NewestArticle, IReadOnlyList<CoverageCell> Cells)
{
    /// <summary>How many facts there are of all kinds.</summary>
    public int Facts => Cells.Sum(c => c.Facts);

    /// <summary>Whether articles are about the role, but one alone or of one publisher.</summary>
    public bool IsThin => Articles > 0 && Publishers <= 1;

    /// <summary>Whether pay claims that are like for like contradict each other.</summary>
    public bool IsContradictory => Cells.Any(c => c.IsContradictory);

    /// <summary>What is known of one kind, or <c>null</c> for nothing.</summary>
    /// <param name="kind">The kind.</param>
    public CoverageCell? Of(FactKind kind) => Cells.FirstOrDefault(c => c.Kind == kind);
}

/// <summary>How much is known of a role in one kind of fact, and on how many shoulders it stands.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Facts">How many facts; at least one.</param>
/// <param name="Articles">How many articles state them.</param>
/// <param name="Publishers">How many publishers those articles have.</param>
/// <param name="Newest">When the newest of those articles was published, or <c>null</c> where none is dated.</param>
/// <param name="IsContradictory">Whether like-for-like statements contradict each other.</param>
public sealed record CoverageCell(
    FactKind Kind, int Facts, int Articles, int Publishers, DateTimeOffset? Newest, bool IsContradictory)
{
    /// <summary>Whether it rests on one article or one publisher.</summary>
    public bool IsThin => Publishers <= 1;
}

/// <summary>How much is known in one kind of fact over all roles.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Facts">How many facts.</param>
public sealed record KindTotal(FactKind Kind, int Facts);

/// <summary>What the atlas knows of each role.</summary>
/// <param name="Roles">The roles asked for.</param>
/// <param name="Totals">The totals over the whole atlas, whatever was asked for, for every kind in order.</param>
/// <param name="WithArticles">How many roles articles are about.</param>
/// <param name="Named">How many roles articles only name.</param>
/// <param name="Articles">How many articles are published.</param>
public sealed record CoverageReport(
    Page<RoleCoverage> Roles, IReadOnlyList<KindTotal> Totals, int WithArticles, int Named, int Articles);
