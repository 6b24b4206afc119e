using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Data.Atlas;

/// <summary>A role with a page: an article is about it, or some article names it.</summary>
public sealed class Role
{
    public required string Slug { get; init; }

    public string Name { get; set; } = "";

    public int Articles { get; private set; }

    public int PayClaims { get; private set; }

    public int Questions { get; private set; }

    public int Skills { get; set; }

    public int Steps { get; set; }

    public DateTimeOffset? NewestArticle { get; set; }

    public void Count(RoleCounts by) =>
        (Articles, PayClaims, Questions) = (Articles + by.Articles, PayClaims + by.PayClaims, Questions + by.Questions);
}

/// <summary>A name in use for a role, and how often.</summary>
public sealed class RoleName
{
    public required string RoleSlug { get; init; }

    public required string Name { get; init; }

    public int Uses { get; set; }
}

/// <summary>A skill with a page: some published article asks for it.</summary>
public sealed class Skill
{
    public required string Slug { get; init; }

    public string Name { get; set; } = "";

    public SkillKind Kind { get; set; }

    /// <summary>How many roles ask for it.</summary>
    public int Roles { get; set; }
}

/// <summary>A name and kind in use for a skill, and how often.</summary>
public sealed class SkillUse
{
    public required string SkillSlug { get; init; }

    public required string Name { get; init; }

    public required SkillKind Kind { get; init; }

    public int Uses { get; set; }
}

/// <summary>A skill that a role asks for, and how many statements say so.</summary>
public sealed class RoleSkillCount
{
    public required string RoleSlug { get; init; }

    public required string SkillSlug { get; init; }

    public int Statements { get; set; }
}

/// <summary>A move between two roles, and how many statements say so.</summary>
public sealed class Step
{
    public required string FromSlug { get; init; }

    public required string ToSlug { get; init; }

    public int Statements { get; set; }
}

/// <summary>
/// Another name of a role, set by editors. Not projected but obeyed by the projection: facts that use the name belong to
/// the role, and the old address leads to the new.
/// </summary>
public sealed class RoleAlias
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string RoleSlug { get; init; }
}

/// <summary>
/// Another name of a skill, set by editors. Not projected but obeyed by the projection: facts that use the name belong to
/// the skill, and the old address leads to the new.
/// </summary>
public sealed class SkillAlias
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string SkillSlug { get; init; }
}

/// <summary>By which version of the projection the atlas was made; one row.</summary>
public sealed class AtlasState
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    public int ProjectionVersion { get; set; }
}
