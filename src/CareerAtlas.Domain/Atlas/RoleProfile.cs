using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Atlas;

/// <summary>The article behind a published fact, as much of it as a reader needs to judge and find it.</summary>
/// <param name="Id">The article's permanent number (<c>/articles/{id}</c>).</param>
/// <param name="Title">The title.</param>
/// <param name="Url">Where it stands, or <c>null</c> where the document said nothing.</param>
/// <param name="Publisher">The site's host name, or the author where there is no address.</param>
/// <param name="Author">Who wrote it, or <c>null</c>.</param>
/// <param name="PublishedAt">When it was published, or <c>null</c>.</param>
public sealed record ArticleReference(
    long Id, string Title, string? Url, string Publisher, string? Author, DateTimeOffset? PublishedAt);

/// <summary>A published fact with its permanent number and its article.</summary>
/// <typeparam name="T">The type of fact.</typeparam>
/// <param name="Id">The fact's permanent number (<c>/facts/{id}</c>), the same in every revision that states it.</param>
/// <param name="Fact">The fact, as the editor left it.</param>
/// <param name="Article">The article that states it.</param>
public sealed record CitedFact<T>(long Id, T Fact, ArticleReference Article) where T : Fact;

/// <summary>A skill a role asks for, with every article's statement of it.</summary>
/// <param name="Slug">The skill's address.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="Statements">Who says so, the newest article first; never empty.</param>
public sealed record RoleSkill(
    string Slug, string Name, SkillKind Kind, IReadOnlyList<CitedFact<SkillRequirement>> Statements);

/// <summary>A stated move between two roles, with every statement of it.</summary>
/// <param name="FromSlug">The address of the role one comes from.</param>
/// <param name="From">Its name.</param>
/// <param name="ToSlug">The address of the role one goes to.</param>
/// <param name="To">Its name.</param>
/// <param name="Statements">Who says so; never empty.</param>
public sealed record RoleStep(
    string FromSlug, string From, string ToSlug, string To, IReadOnlyList<CitedFact<CareerStep>> Statements);

/// <summary>A comparison in an article about another role.</summary>
/// <param name="RoleSlug">The address of the other role, or <c>null</c> where the article is about none.</param>
/// <param name="Role">Its name, or <c>null</c>.</param>
/// <param name="Statement">The comparison.</param>
public sealed record ComparisonElsewhere(string? RoleSlug, string? Role, CitedFact<RoleComparison> Statement);

/// <summary>A role in a directory or a search result.</summary>
/// <param name="Slug">The role's address (<c>/roles/{slug}</c>).</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Articles">How many published articles are about it; 0 for a role that articles only name.</param>
/// <param name="Skills">How many skills are stated.</param>
/// <param name="Steps">How many moves from and to it are stated.</param>
/// <param name="Questions">How many interview questions are known.</param>
/// <param name="PayClaims">How many pay statements are known.</param>
/// <param name="NewestArticle">When its newest article was published, or <c>null</c>.</param>
public sealed record RoleSummary(
    string Slug, string Name, int Articles, int Skills, int Steps, int Questions, int PayClaims,
    DateTimeOffset? NewestArticle);

/// <summary>Everything the atlas holds on one role.</summary>
public sealed record RoleProfile
{
    /// <summary>The role's address.</summary>
    public required string Slug { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of the role.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The articles about the role, newest first; empty for a role that articles only name.</summary>
    public required IReadOnlyList<ArticleReference> Articles { get; init; }

    /// <summary>Pay, grouped and reconciled by the rules of <see cref="PayGroup"/>.</summary>
    public required IReadOnlyList<PayGroup> Pay { get; init; }

    /// <summary>Skills by kind and name.</summary>
    public required IReadOnlyList<RoleSkill> Skills { get; init; }

    /// <summary>Stated moves into and out of the role.</summary>
    public required IReadOnlyList<RoleStep> Steps { get; init; }

    /// <summary>Every other published fact of the role's articles, in document order, newest article first.</summary>
    public required IReadOnlyList<CitedFact<Fact>> Facts { get; init; }

    /// <summary>What articles about other roles say of how this one differs, newest article first.</summary>
    public IReadOnlyList<ComparisonElsewhere> ComparedBy { get; init; } = [];

    /// <summary>The facts of one type.</summary>
    /// <typeparam name="T">The type of fact.</typeparam>
    public IEnumerable<CitedFact<T>> Of<T>() where T : Fact =>
        Facts.Where(f => f.Fact is T).Select(f => new CitedFact<T>(f.Id, (T)f.Fact, f.Article));
}
