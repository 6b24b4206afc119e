using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

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
    // Both are asked for at every turn, and few roles and sections are asked about.
    private readonly Dictionary<string, (bool Own, bool Same)> standings = [];
    private readonly Dictionary<Section, bool> ofOther = [];

    /// <summary>The role the article is about, canonical.</summary>
    public required string Role { get; init; }

    /// <summary>The article's title, or an empty text.</summary>
    public required string Title { get; init; }

    /// <summary>The article as sections and blocks.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The bounds of what is taken in.</summary>
    public required ImportLimits Limits { get; init; }

    /// <summary>True for the article's own role, whatever its seniority word.</summary>
    public bool IsOwn(string role) => StandingOf(role).Own;

    /// <summary>True for the article's own role by any of its names, without a word of seniority.</summary>
    public bool IsSame(string role) => StandingOf(role).Same;

    /// <summary>True where a heading over the section names a role and it is not the article's own.</summary>
    public bool IsOfOtherRole(Section section)
    {
        if (section.Level == 0)
            return false;
        if (!ofOther.TryGetValue(section, out bool other))
            ofOther[section] = other = (section.Level > 1 ? Subjects.NamesOtherRole(this, section.Title) : null) ?? (section.Parent is { } parent && IsOfOtherRole(parent));
        return other;
    }

    private (bool Own, bool Same) StandingOf(string role)
    {
        if (!standings.TryGetValue(role, out (bool Own, bool Same) standing))
        {
            bool same = role.Equals(Role, StringComparison.OrdinalIgnoreCase)
                // "Trainers" in an article on AI trainers means them.
                || Role.EndsWith(" " + role, StringComparison.OrdinalIgnoreCase)
                || RoleNames.KeyOf(role) == RoleNames.KeyOf(Role);
            bool own = same || RoleNames.WithoutSeniority(role).Equals(RoleNames.WithoutSeniority(Role), StringComparison.OrdinalIgnoreCase);
            standings[role] = standing = (own, same);
        }

        return standing;
    }
}
