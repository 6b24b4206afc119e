using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Domain.Comparing;

/// <summary>What the atlas answers to a wish to compare roles.</summary>
/// <param name="Choice">Which roles are compared.</param>
/// <param name="Roles">What is known of them, in the same order.</param>
/// <param name="Unknown">The words that stand for no role, with the roles that come closest.</param>
/// <param name="Suggested">Roles that could be added: first those the articles tie to the chosen ones, then those best covered.</param>
/// <param name="Known">Roles to choose from by name, those with articles first; cut where the atlas knows very many.</param>
public sealed record ComparedRoles(
    RoleChoice Choice,
    IReadOnlyList<RoleProfile> Roles,
    IReadOnlyList<UnknownRole> Unknown,
    IReadOnlyList<RoleLink> Suggested,
    IReadOnlyList<RoleLink> Known);

/// <summary>A word that stands for no role.</summary>
/// <param name="Asked">The word.</param>
/// <param name="Nearest">Roles whose names come closest, the closest first; may be empty.</param>
public sealed record UnknownRole(string Asked, IReadOnlyList<RoleLink> Nearest);
