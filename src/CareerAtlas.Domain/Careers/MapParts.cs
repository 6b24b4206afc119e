using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Careers;

/// <summary>A role on the map.</summary>
/// <param name="Number">Its place on the map, from 0, in the order of the addresses.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">How many articles are about it; 0 for a role that articles only name.</param>
public sealed record MapRole(int Number, string Slug, string Name, int Articles);

/// <summary>A skill on the map.</summary>
/// <param name="Number">Its place on the map, from 0, in the order of the addresses.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of skill it is; <c>null</c> for one that only a statement of a move names.</param>
public sealed record MapSkill(int Number, string Slug, string Name, SkillKind? Kind);

/// <summary>A skill that a role asks for.</summary>
/// <param name="Skill">The skill's number.</param>
/// <param name="Statements">
/// How many statements tie it to the role; 1 for every skill of a role with one article, because one source's silence on a
/// skill weighs nothing.
/// </param>
/// <param name="Weight">
/// Its weight in thousandths of the role's average skill, so that a role that many articles describe asks for no more than
/// one that a single article describes.
/// </param>
public readonly record struct SkillNeed(int Skill, int Statements, int Weight);

/// <summary>A move from one role to another.</summary>
/// <param name="Number">Its place among the moves of its graph, from 0.</param>
/// <param name="From">The number of the role one comes from.</param>
/// <param name="To">The number of the role one goes to; another one.</param>
/// <param name="Statements">How many statements there are of it; 0 for a move that no article states.</param>
/// <param name="Named">The numbers of the skills those statements name, in order.</param>
public sealed record MapStep(int Number, int From, int To, int Statements, IReadOnlyList<int> Named)
{
    /// <summary>False for a move that only the likeness of the two roles suggests.</summary>
    public bool IsStated => Statements > 0;
}
