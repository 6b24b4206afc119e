using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Pay;

/// <summary>The pay of one currency and period, drawn on one axis, by region.</summary>
public sealed record PayBlock(
    Currency Currency, PayPeriod Period, PayAxis Axis, IReadOnlyList<(string? Region, IReadOnlyList<PayGroup> Groups)> Regions)
{
    /// <summary>The blocks of a role, the one with most claims first; in each the region with most claims first.</summary>
    public static IReadOnlyList<PayBlock> Of(IEnumerable<PayGroup> pay) =>
    [
        .. pay.GroupBy(g => (g.Currency, g.Period))
            .OrderByDescending(b => b.Sum(g => g.Claims.Count))
            .ThenBy(b => b.Key.Currency.Code, StringComparer.Ordinal)
            .ThenBy(b => b.Key.Period)
            .Select(b => new PayBlock(
                b.Key.Currency,
                b.Key.Period,
                PayAxis.Over(b.SelectMany(g => g.Claims).Select(c => c.Fact.Figures)),
                ByRegion(b))),
    ];

    private static IReadOnlyList<(string?, IReadOnlyList<PayGroup>)> ByRegion(IEnumerable<PayGroup> groups) =>
    [
        .. groups.GroupBy(g => g.Region)
            .OrderBy(r => r.Key is null)
            .ThenByDescending(r => r.Sum(g => g.Claims.Count))
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => (r.Key, (IReadOnlyList<PayGroup>)[.. r.OrderBy(g => g.Level is null ? -1 : (int)g.Level)
                .ThenBy(g => g.Component is null ? -1 : (int)g.Component)])),
    ];
}
