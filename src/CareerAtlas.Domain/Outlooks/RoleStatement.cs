using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Outlooks;

/// <summary>A statement with the role it was made about.</summary>
/// <typeparam name="T">The type of fact.</typeparam>
/// <param name="Role">The role.</param>
/// <param name="Statement">The statement.</param>
public sealed record RoleStatement<T>(RoleLink Role, CitedFact<T> Statement) where T : Fact;

/// <summary>Statements about one and the same thing, over the roles.</summary>
/// <typeparam name="T">The type of fact.</typeparam>
/// <param name="Slug">What they have in common, folded.</param>
/// <param name="Name">The name most of them use, the first in the alphabet among equals.</param>
/// <param name="Statements">The statements, by role and then the newest first; never empty.</param>
/// <param name="Roles">How many roles they were made about.</param>
/// <param name="Disagrees">Whether two of them contradict each other.</param>
public sealed record StatedAcrossRoles<T>(
    string Slug, string Name, IReadOnlyList<RoleStatement<T>> Statements, int Roles, bool Disagrees)
    where T : Fact;

/// <summary>A market figure with every statement of it.</summary>
/// <param name="Metric">What is measured, as the newest statement words it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="FromYear">The first year, or <c>null</c>.</param>
/// <param name="ToYear">The last year, or <c>null</c>.</param>
/// <param name="Statements">The statements, the newest first; never empty.</param>
/// <param name="Disagrees">Whether two of them give different values.</param>
public sealed record MarketFigure(
    string Metric, string Unit, int? FromYear, int? ToYear, IReadOnlyList<RoleStatement<MarketSignal>> Statements, bool Disagrees);

/// <summary>The market figures of one unit, which one axis can carry.</summary>
/// <param name="Unit">The unit ("percent", "jobs").</param>
/// <param name="Figures">The figures: the soonest last year first, those without a year last; then by metric.</param>
public sealed record MarketUnit(string Unit, IReadOnlyList<MarketFigure> Figures);
