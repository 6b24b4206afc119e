using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Pay;

/// <summary>The one scale of pay shown first: the region, currency and period with most claims.</summary>
/// <param name="Region">The region, or <c>null</c> where the claims name none.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Period">The period.</param>
/// <param name="Groups">One group for each level, of one kind of pay; the levels in their order.</param>
public sealed record PayHeadline(string? Region, Currency Currency, PayPeriod Period, IReadOnlyList<PayGroup> Groups)
{
    /// <summary>The headline of a role, or <c>null</c> where no pay is stated.</summary>
    /// <remarks>Base pay, bonus and total are never mixed: claims that do not say which part they mean stand first.</remarks>
    public static PayHeadline? Of(IEnumerable<PayGroup> pay)
    {
        var best = pay.GroupBy(g => (g.Region, g.Currency, g.Period, g.Component))
            .OrderByDescending(s => s.Key.Component is null)
            .ThenByDescending(s => s.Key.Region is not null)
            .ThenByDescending(s => s.Sum(g => g.Claims.Count))
            .ThenBy(s => s.Key.Region, StringComparer.Ordinal)
            .ThenBy(s => s.Key.Currency.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null
            ? null
            : new PayHeadline(
                best.Key.Region,
                best.Key.Currency,
                best.Key.Period,
                [.. best.Where(g => g.Level is not null).OrderBy(g => g.Level).DefaultIfEmpty(best.First())]);
    }
}
