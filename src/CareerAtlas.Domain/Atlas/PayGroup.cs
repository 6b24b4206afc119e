using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Atlas;

/// <summary>
/// The pay claims that are like for like: same role, level, region, currency, component and period. Their figures are
/// never mixed with another group's.
/// </summary>
/// <param name="Level">The level, or <c>null</c> for all levels.</param>
/// <param name="Region">The region as stated, or <c>null</c>.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Period">The period.</param>
/// <param name="Component">The component, or <c>null</c> where unstated.</param>
/// <param name="Claims">The claims, the preferred one first; never empty.</param>
/// <param name="PreferredBecause">Why the first claim is preferred, in words; <c>null</c> where there is one claim.</param>
/// <param name="Lowest">The lowest figure any claim states.</param>
/// <param name="Highest">The highest figure any claim states.</param>
/// <param name="SpreadPercent">How far the highest lies above the lowest, in percent of the lowest.</param>
/// <param name="Publishers">How many independent publishers stand behind the claims.</param>
/// <param name="Disagrees">True where two claims differ in a figure both state.</param>
/// <param name="MedianTypical">
/// The median of the typical figures, one for each publisher; <c>null</c> below three independent publishers.
/// </param>
public sealed record PayGroup(
    PayLevel? Level,
    string? Region,
    Currency Currency,
    PayPeriod Period,
    PayComponent? Component,
    IReadOnlyList<CitedFact<SalaryStatement>> Claims,
    string? PreferredBecause,
    decimal Lowest,
    decimal Highest,
    decimal SpreadPercent,
    int Publishers,
    bool Disagrees,
    decimal? MedianTypical);

/// <summary>What pay claims must share to be like for like, besides the role.</summary>
/// <param name="Level">The level, or <c>null</c> for all levels.</param>
/// <param name="Region">The region, folded (<see cref="PayReconciliation.Fold"/>), or <c>null</c>.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Period">The period.</param>
/// <param name="Component">The component, or <c>null</c> where unstated.</param>
public sealed record PayKey(PayLevel? Level, string? Region, Currency Currency, PayPeriod Period, PayComponent? Component);
