using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Comparing;

/// <summary>The skills of several roles side by side.</summary>
/// <param name="Stating">The roles for which articles state skills, in the order given.</param>
/// <param name="Silent">The roles for which none does. They take no part: unstated is not the same as not needed.</param>
/// <param name="Skills">
/// Every skill once: those of most roles first, those of one role by that role, then by kind and name.
/// </param>
public sealed record SkillComparison(
    IReadOnlyList<RoleProfile> Stating, IReadOnlyList<RoleProfile> Silent, IReadOnlyList<ComparedSkill> Skills)
{
    /// <summary>Whether at least two roles state skills; otherwise nothing is shared and nothing is "only here".</summary>
    public bool IsPossible => Stating.Count > 1;

    /// <summary>Puts the skills of roles side by side.</summary>
    /// <param name="roles">The roles.</param>
    public static SkillComparison Of(IReadOnlyList<RoleProfile> roles)
    {
        List<RoleProfile> stating = [.. roles.Where(r => r.Skills.Count > 0)];
        List<Dictionary<string, RoleSkill>> byRole = [.. stating.Select(r => r.Skills.ToDictionary(s => s.Slug, StringComparer.Ordinal))];
        return new SkillComparison(
            stating,
            [.. roles.Where(r => r.Skills.Count == 0)],
            [
                .. stating.SelectMany(r => r.Skills).DistinctBy(s => s.Slug, StringComparer.Ordinal)
                    .Select(s => new ComparedSkill(s.Slug, s.Name, s.Kind, [.. byRole.Select(skills => skills.GetValueOrDefault(s.Slug))]))
                    .OrderByDescending(s => s.Roles)
                    .ThenBy(s => s.Roles == 1 ? s.FirstRole : 0)
                    .ThenBy(s => s.Kind)
                    .ThenBy(s => s.Slug, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The skills that stand together: shared by all, shared by some, or only in one role.</summary>
    /// <param name="sharing">Which.</param>
    public IEnumerable<ComparedSkill> Of(SkillSharing sharing) => Skills.Where(s => s.Sharing == sharing);
}

/// <summary>A skill with every compared role's statements of it.</summary>
/// <param name="Slug">The skill's address.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="ByRole">The statements for each role that states skills, in their order; <c>null</c> where it states none.</param>
public sealed record ComparedSkill(string Slug, string Name, SkillKind Kind, IReadOnlyList<RoleSkill?> ByRole)
{
    /// <summary>How many of the roles ask for it; at least one.</summary>
    public int Roles => ByRole.Count(s => s is not null);

    /// <summary>The place of the first role that asks for it, from 0.</summary>
    public int FirstRole => ByRole.TakeWhile(s => s is null).Count();

    /// <summary>How far it is shared.</summary>
    public SkillSharing Sharing =>
        Roles == 1 ? SkillSharing.One : Roles == ByRole.Count ? SkillSharing.All : SkillSharing.Some;
}

/// <summary>How far roles share a skill.</summary>
public enum SkillSharing
{
    /// <summary>Every role for which skills are stated asks for it.</summary>
    All,

    /// <summary>More than one, but not every one.</summary>
    Some,

    /// <summary>One alone.</summary>
    One,
}
