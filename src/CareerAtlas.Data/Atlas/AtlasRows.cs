using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Data.Atlas;

/// <summary>A published fact at its place in the atlas.</summary>
public abstract class AtlasFact
{
    public required long FactId { get; init; }

    public required long ArticleId { get; init; }

    /// <summary>The role on whose page it stands, or <c>null</c>.</summary>
    public required string? RoleSlug { get; init; }

    public required FactKind Kind { get; init; }

    public required int Ordinal { get; init; }

    public required string Payload { get; init; }
}

/// <summary>A fact that only its role's and its article's page show.</summary>
public sealed class RoleFact : AtlasFact
{
    /// <summary>The role that a comparison speaks of; <c>null</c> for every other kind.</summary>
    public string? ComparedSlug { get; init; }
}

/// <summary>One article's statement that a role asks for a skill.</summary>
public sealed class SkillStatement : AtlasFact
{
    public required string SkillSlug { get; init; }
}

/// <summary>One statement about a role's pay.</summary>
public sealed class PayClaim : AtlasFact
{
    public PayLevel? Level { get; init; }

    public string? Region { get; init; }

    public required string Currency { get; init; }

    public required PayPeriod Period { get; init; }

    public PayComponent? Component { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? Typical { get; init; }

    public string? StatedBy { get; init; }
}

/// <summary>One statement of a move between two roles.</summary>
public sealed class StepStatement : AtlasFact
{
    public required string FromSlug { get; init; }

    public required string ToSlug { get; init; }

    public required CareerStepKind StepKind { get; init; }
}

/// <summary>An interview question.</summary>
public sealed class Question : AtlasFact
{
    public string? Category { get; init; }

    public required string Text { get; init; }
}

/// <summary>A published article as readers are shown it.</summary>
public sealed class AtlasArticle
{
    public required long ArticleId { get; init; }

    public required long RevisionId { get; init; }

    public required string? RoleSlug { get; init; }

    public required string Title { get; init; }

    public required string? Url { get; init; }

    public required string Publisher { get; init; }

    public required string? Author { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>How many facts it states.</summary>
    public required int Facts { get; init; }

    public ArticleReference ToReference() => new(ArticleId, Title, Url, Publisher, Author, PublishedAt);
}
