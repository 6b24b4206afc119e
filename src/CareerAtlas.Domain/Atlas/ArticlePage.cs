using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Domain.Atlas;

/// <summary>A published article and what was read from it.</summary>
/// <param name="Article">The article.</param>
/// <param name="RoleSlug">The address of the role it is about, or <c>null</c> where it is about none.</param>
/// <param name="Role">That role's name, or <c>null</c>.</param>
/// <param name="Facts">Its published facts by kind, in document order within each kind.</param>
/// <param name="Revisions">The revisions that are or were published, the newest first.</param>
public sealed record ArticlePage(
    ArticleReference Article,
    string? RoleSlug,
    string? Role,
    IReadOnlyList<CitedFact<Fact>> Facts,
    IReadOnlyList<RevisionSummary> Revisions);

/// <summary>A fact's own page: what is stated, by whom, and what was stated before.</summary>
/// <param name="Id">The permanent number.</param>
/// <param name="Fact">The fact as it is published, or as it was last published.</param>
/// <param name="Article">The article that states it, or stated it.</param>
/// <param name="RoleSlug">The address of the role the fact is about, or <c>null</c>.</param>
/// <param name="Role">That role's name, or <c>null</c>.</param>
/// <param name="IsCurrent">False where the article no longer states the fact, or an editor withdrew it.</param>
/// <param name="History">The published revisions that state it, the newest first; never empty.</param>
public sealed record FactPage(
    long Id,
    Fact Fact,
    ArticleReference Article,
    string? RoleSlug,
    string? Role,
    bool IsCurrent,
    IReadOnlyList<FactVersion> History);

/// <summary>What one published revision of the article stated.</summary>
/// <param name="RevisionId">The revision.</param>
/// <param name="Number">The revision's number within its article, from 1.</param>
/// <param name="CreatedAt">When it was read.</param>
/// <param name="State">Whether it is the published one.</param>
/// <param name="Change">How it compares with the revision before it.</param>
/// <param name="Fact">The fact as the editor left it.</param>
public sealed record FactVersion(
    long RevisionId, int Number, DateTimeOffset CreatedAt, RevisionState State, FactChange Change, Fact Fact);

/// <summary>The revision of an article that the public sees: what the atlas is built from, and what an export says.</summary>
/// <param name="ArticleId">The article's permanent number.</param>
/// <param name="RevisionId">The revision.</param>
/// <param name="Publisher">The site's host name, or else the author, or else the source's name.</param>
/// <param name="Metadata">What the document says of itself.</param>
/// <param name="Role">The role the article is about, canonical, or <c>null</c>.</param>
/// <param name="Facts">The accepted facts as the editor left them, in order.</param>
public sealed record PublishedArticle(
    long ArticleId,
    long RevisionId,
    string Publisher,
    ArticleMetadata Metadata,
    string? Role,
    IReadOnlyList<PublishedFact> Facts);

/// <summary>An accepted fact with its permanent number.</summary>
/// <param name="Id">The permanent number.</param>
/// <param name="Ordinal">Its place in the article, from 1.</param>
/// <param name="Fact">The fact, as the editor left it.</param>
public sealed record PublishedFact(long Id, int Ordinal, Fact Fact);
