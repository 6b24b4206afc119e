namespace CareerAtlas.Domain.Atlas;

/// <summary>What a reader asks of the directory of roles. Conditions are joined by "and".</summary>
public sealed record RoleFilter
{
    /// <summary>The most roles on a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>Words that the role's name or one of its other names contains; blank asks for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>True for roles with pay statements, false for those without, <c>null</c> for both.</summary>
    public bool? HasPay { get; init; }

    /// <summary>True for roles with interview questions, false for those without, <c>null</c> for both.</summary>
    public bool? HasQuestions { get; init; }

    /// <summary>The address of a skill the role asks for, or <c>null</c>.</summary>
    public string? Skill { get; init; }

    /// <summary>The order.</summary>
    public RoleSort Sort { get; init; }

    /// <summary>The page, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many roles to a page, 1 to <see cref="MaxPageSize"/>; anything else is brought within.</summary>
    public int PageSize { get; init; } = 50;
}

/// <summary>The orders of the directory. Equals are ordered by name.</summary>
public enum RoleSort
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>Roles with the newest articles first; roles without an article last.</summary>
    Newest,

    /// <summary>Roles with the most articles first.</summary>
    Articles,

    /// <summary>Roles with the most skills first.</summary>
    Skills,

    /// <summary>Roles with the most pay statements first.</summary>
    Pay,

    /// <summary>Roles with the most interview questions first.</summary>
    Questions,
}

/// <summary>One page of a longer list.</summary>
/// <typeparam name="T">The type of item.</typeparam>
/// <param name="Items">The items of this page; empty past the end.</param>
/// <param name="Total">How many items there are on all pages.</param>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Size">How many items a full page holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>What stands at a role's address.</summary>
public abstract record RoleLookup
{
    private RoleLookup()
    {
    }

    /// <summary>The role.</summary>
    /// <param name="Role">Everything the atlas holds on it.</param>
    public sealed record Found(RoleProfile Role) : RoleLookup;

    /// <summary>The role has moved; send the reader there.</summary>
    /// <param name="Slug">The address it has now.</param>
    public sealed record Moved(string Slug) : RoleLookup;

    /// <summary>No role has or had this address.</summary>
    /// <param name="Nearest">Roles whose names come closest, the closest first; may be empty.</param>
    public sealed record Unknown(IReadOnlyList<RoleSummary> Nearest) : RoleLookup;
}
