namespace CareerAtlas.Domain.Atlas;

/// <summary>What the atlas holds, in numbers, and what came last.</summary>
/// <param name="Roles">Roles, those that articles only name included.</param>
/// <param name="Skills">Distinct skills.</param>
/// <param name="Articles">Published articles.</param>
/// <param name="Facts">Published facts of every kind.</param>
/// <param name="PayClaims">Pay statements.</param>
/// <param name="Steps">Stated moves between two roles, each pair once.</param>
/// <param name="Questions">Interview questions.</param>
/// <param name="NewestRoles">The roles with the newest articles, at most six.</param>
/// <param name="PublishedAt">When something was last published; <c>null</c> for an empty atlas.</param>
public sealed record AtlasSummary(
    int Roles, int Skills, int Articles, int Facts, int PayClaims, int Steps, int Questions,
    IReadOnlyList<RoleSummary> NewestRoles, DateTimeOffset? PublishedAt);
