using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Pay;

/// <summary>The pay of one currency and period, drawn on one axis.</summary>
public sealed record PayBlock(Currency Currency, PayPeriod Period, PayAxis Axis, IReadOnlyList<PayBand> Bands)
{
    /// <summary>The blocks of a role, the one with most claims first; in each the region with most claims first.</summary>
    public static IReadOnlyList<PayBlock> Of(IEnumerable<PayGroup> pay) => Blocks(pay, group => group, group => [group], ByRegion);

    /// <summary>The blocks of several roles; in each a band for what is like for like, with a row for each role.</summary>
    /// <param name="roles">The roles' names, in the order of their claims.</param>
    public static IReadOnlyList<PayBlock> Of(IEnumerable<AlignedPay> pay, IReadOnlyList<string> roles) =>
        Blocks(pay, aligned => aligned.Any, aligned => aligned.ByRole.OfType<PayGroup>(), aligned => ByTerms(aligned, roles));

    private static IReadOnlyList<PayBlock> Blocks<T>(
        IEnumerable<T> pay, Func<T, PayGroup> terms, Func<T, IEnumerable<PayGroup>> groups, Func<IEnumerable<T>, IReadOnlyList<PayBand>> bands) =>
    [
        .. pay.GroupBy(p => (terms(p).Currency, terms(p).Period))
            .OrderByDescending(b => b.SelectMany(groups).Sum(g => g.Claims.Count))
            .ThenBy(b => b.Key.Currency.Code, StringComparer.Ordinal)
            .ThenBy(b => b.Key.Period)
            .Select(b => new PayBlock(
                b.Key.Currency,
                b.Key.Period,
                PayAxis.Over(b.SelectMany(groups).SelectMany(g => g.Claims).Select(c => c.Fact.Figures)),
                bands(b))),
    ];

    private static IReadOnlyList<PayBand> ByRegion(IEnumerable<PayGroup> groups) =>
    [
        .. groups.GroupBy(g => g.Region)
            .OrderBy(r => r.Key is null)
            .ThenByDescending(r => r.Sum(g => g.Claims.Count))
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => new PayBand(PayWords.Region(r.Key), [.. Ordered(r, g => g)
                .Select(g => new PayRow(PayWords.Level(g.Level), PayWords.Component(g.Component), g))])),
    ];

    private static IReadOnlyList<PayBand> ByTerms(IEnumerable<AlignedPay> pay, IReadOnlyList<string> roles) =>
    [
        .. pay.GroupBy(p => p.Any.Region)
            .OrderBy(r => r.Key is null)
            .ThenByDescending(r => r.Count())
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .SelectMany(r => Ordered(r, p => p.Any))
            .Select(p => new PayBand(PayWords.Terms(p.Any), [.. roles.Select((role, i) => new PayRow(role, null, p.ByRole[i]))])),
    ];

    private static IOrderedEnumerable<T> Ordered<T>(IEnumerable<T> pay, Func<T, PayGroup> terms) => pay
        .OrderBy(p => terms(p).Level is { } level ? (int)level : -1)
        .ThenBy(p => terms(p).Component is { } component ? (int)component : -1);
}

/// <summary>Rows of a pay chart under one heading.</summary>
public sealed record PayBand(string Heading, IReadOnlyList<PayRow> Rows);

/// <summary>One row of a pay chart.</summary>
/// <param name="Label">What the row stands for.</param>
/// <param name="Part">Which part of pay it speaks of, or <c>null</c> where that is unstated or said in the heading.</param>
/// <param name="Group">The claims, or <c>null</c> for a gap.</param>
public sealed record PayRow(string Label, string? Part, PayGroup? Group);
