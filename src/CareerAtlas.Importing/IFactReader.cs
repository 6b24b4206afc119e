using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing;

/// <summary>Reads one kind of fact out of an article's outline. Readers are stateless and may be used by many threads.</summary>
internal interface IFactReader
{
    /// <summary>The facts of the reader's kind, in document order.</summary>
    IEnumerable<Fact> Read(ArticleContext article);
}

/// <summary>What every reader may know of the article.</summary>
internal sealed class ArticleContext
{
    /// <summary>The role the article is about, canonical.</summary>
    public required string Role { get; init; }

    /// <summary>The article's title, or an empty text.</summary>
    public required string Title { get; init; }

    /// <summary>The article as sections and blocks.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The bounds of what is taken in.</summary>
    public required ImportLimits Limits { get; init; }

    /// <summary>True for the article's own role, whatever its seniority word.</summary>
    public bool IsOwn(string role) =>
        IsSame(role)
        || Vocabulary.RoleNames.WithoutSeniority(role).Equals(Vocabulary.RoleNames.WithoutSeniority(Role), StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the article's own role by any of its names, without a word of seniority.</summary>
    public bool IsSame(string role) =>
        role.Equals(Role, StringComparison.OrdinalIgnoreCase)
        // "Trainers" in an article on AI trainers means them.
        || Role.EndsWith(" " + role, StringComparison.OrdinalIgnoreCase)
        || Vocabulary.RoleNames.KeyOf(role) == Vocabulary.RoleNames.KeyOf(Role);
}
