using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Domain.Atlas;

/// <summary>
/// What one published article brings into the atlas. It depends on nothing but the article and the aliases, so the atlas
/// can be thrown away and made again, and an article can be taken out exactly as it was put in.
/// </summary>
public static class AtlasProjection
{
    /// <summary>Counts up whenever the same article would be projected differently; the store then rebuilds the atlas.</summary>
    public const int Version = 2;

    /// <summary>Projects an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">How role names become addresses.</param>
    /// <param name="skills">How skill names become addresses; <c>null</c> where no skill has another name.</param>
    public static ArticleProjection Of(PublishedArticle article, RoleNames names, SkillNames? skills = null)
    {
        string? role = article.Role is null ? null : names.SlugOf(article.Role);
        return new ArticleProjection(
            ReferenceOf(article),
            role,
            [.. article.Facts.Select(f => Place(f, role, names, skills ?? SkillNames.Plain))],
            [.. RolesNamedIn(article).Select(name => new RoleMention(names.SlugOf(name), DisplayName.Of(name)))]);
    }

    /// <summary>The article as readers are shown it.</summary>
    /// <param name="article">The article.</param>
    public static ArticleReference ReferenceOf(PublishedArticle article) => new(
        article.ArticleId,
        article.Metadata.Title ?? article.Metadata.Url ?? "Untitled article",
        article.Metadata.Url,
        article.Publisher,
        article.Metadata.Author,
        article.Metadata.PublishedAt);

    /// <summary>The name readers are given for who published an article.</summary>
    /// <param name="metadata">What the document says of itself.</param>
    /// <param name="sourceName">Where it came from; the last resort.</param>
    public static string PublisherOf(ArticleMetadata metadata, string sourceName) =>
        ArticleIdentity.HostOf(metadata.Url) ?? metadata.Author ?? sourceName;

    /// <summary>Every skill the article asks for, by its name.</summary>
    /// <param name="article">The article.</param>
    public static IEnumerable<string> SkillsNamedIn(PublishedArticle article) =>
        article.Facts.Select(f => f.Fact).OfType<SkillRequirement>().Select(s => s.Name);

    /// <summary>Every role name the article uses, once for each use that gives the role a page.</summary>
    /// <param name="article">The article.</param>
    public static IEnumerable<string> RolesNamedIn(PublishedArticle article)
    {
        if (article.Role is not null)
            yield return article.Role;
        foreach (PublishedFact fact in article.Facts)
        {
            switch (fact.Fact)
            {
                case SalaryStatement salary:
                    yield return salary.Role;
                    break;
                case CareerStep step:
                    yield return step.From;
                    yield return step.To;
                    break;
                case RoleComparison comparison:
                    yield return comparison.Role;
                    break;
            }
        }
    }

    // Pay belongs to the role that is paid. A move stands on both roles' pages, but belongs to the source's own role.
    private static ProjectedFact Place(PublishedFact fact, string? articleRole, RoleNames names, SkillNames skills) => fact.Fact switch
    {
        SalaryStatement salary => new(fact, names.SlugOf(salary.Role)),
        CareerStep step => new ProjectedFact(fact, articleRole ?? names.SlugOf(step.From))
        {
            Step = new StepEnds(names.SlugOf(step.From), names.SlugOf(step.To)),
        },
        RoleComparison comparison => new ProjectedFact(fact, articleRole) { ComparedSlug = names.SlugOf(comparison.Role) },
        SkillRequirement skill => new ProjectedFact(fact, articleRole) { SkillSlug = skills.SlugOf(skill.Name) },
        _ => new(fact, articleRole),
    };
}

/// <summary>What one article brings into the atlas.</summary>
/// <param name="Article">The article as readers are shown it.</param>
/// <param name="RoleSlug">The role it is about, or <c>null</c>.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Roles">The roles it gives a page, once for each use of the name.</param>
public sealed record ArticleProjection(
    ArticleReference Article, string? RoleSlug, IReadOnlyList<ProjectedFact> Facts, IReadOnlyList<RoleMention> Roles);

/// <summary>A fact at its place in the atlas.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="RoleSlug">The role on whose page it stands, or <c>null</c>.</param>
public sealed record ProjectedFact(PublishedFact Fact, string? RoleSlug)
{
    /// <summary>The ends of a move; <c>null</c> for every other kind of fact.</summary>
    public StepEnds? Step { get; init; }

    /// <summary>The role that a comparison speaks of; <c>null</c> for every other kind of fact.</summary>
    public string? ComparedSlug { get; init; }

    /// <summary>The skill that is asked for; <c>null</c> for every other kind of fact.</summary>
    public string? SkillSlug { get; init; }
}

/// <summary>The two roles of a move.</summary>
/// <param name="From">The address of the role one comes from.</param>
/// <param name="To">The address of the role one goes to.</param>
public readonly record struct StepEnds(string From, string To);

/// <summary>A use of a role's name.</summary>
/// <param name="Slug">The role's address.</param>
/// <param name="Name">The name as used.</param>
public readonly record struct RoleMention(string Slug, string Name);

/// <summary>How role names become addresses: by their slug, or where that is an alias, by the role it stands for.</summary>
/// <param name="aliases">Roles by the slugs of their other names. An alias of an alias is not followed.</param>
public sealed class RoleNames(IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>Every name stands for itself.</summary>
    public static RoleNames Plain { get; } = new(new Dictionary<string, string>());

    /// <summary>The address of the role with this name.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public string SlugOf(string name)
    {
        string slug = Slug.Of(name);
        return aliases.GetValueOrDefault(slug, slug);
    }
}

/// <summary>How skill names become addresses: by their slug, or where that is an alias, by the skill it stands for.</summary>
/// <param name="aliases">Skills by the slugs of their other names. An alias of an alias is not followed.</param>
public sealed class SkillNames(IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>Every name stands for itself.</summary>
    public static SkillNames Plain { get; } = new(new Dictionary<string, string>());

    /// <summary>The address of the skill with this name.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public string SlugOf(string name)
    {
        string slug = Slug.Of(name);
        return aliases.GetValueOrDefault(slug, slug);
    }
}
