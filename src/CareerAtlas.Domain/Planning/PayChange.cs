using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Planning;

/// <summary>
/// What a move does to pay, like for like: two claims about the two roles that agree in level, region, currency, period and
/// component, compared figure by figure. Nothing is converted, averaged or interpolated.
/// </summary>
/// <param name="Before">The preferred claim about the role one comes from.</param>
/// <param name="After">The preferred claim about the role one goes to.</param>
/// <param name="Low">How the lowest pay changes; <c>null</c> where not both claims state one.</param>
/// <param name="High">How the highest pay changes; <c>null</c> where not both claims state one.</param>
/// <param name="Typical">How the typical pay changes; <c>null</c> where not both claims state one.</param>
public sealed record PayChange(
    CitedFact<SalaryStatement> Before, CitedFact<SalaryStatement> After, decimal? Low, decimal? High, decimal? Typical)
{
    /// <summary>
    /// The one change a short label shows: of the typical figure, otherwise of the low one, otherwise of the high one.
    /// </summary>
    public decimal Headline => Typical ?? Low ?? High ?? 0;

    /// <summary>
    /// Every change that the claims allow, those behind which most claims stand first, then middle levels before others;
    /// empty where no two claims are like for like.
    /// </summary>
    /// <param name="before">The pay of the role one comes from.</param>
    /// <param name="after">The pay of the role one goes to.</param>
    public static IReadOnlyList<PayChange> Between(IEnumerable<PayGroup> before, IEnumerable<PayGroup> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ILookup<Likeness, PayGroup> counterparts = after.ToLookup(Likeness.Of);
        return
        [
            .. before.SelectMany(b => counterparts[Likeness.Of(b)].Select(a => (Change: Of(b, a), Claims: b.Claims.Count + a.Claims.Count)))
                .Where(c => c.Change is not null)
                .OrderByDescending(c => c.Claims)
                .ThenBy(c => Rank(c.Change!.Before.Fact.Level))
                .ThenBy(c => c.Change!.Before.Fact.Region is null)
                .ThenBy(c => c.Change!.Before.Fact.Region, StringComparer.OrdinalIgnoreCase)
                .ThenBy(c => c.Change!.Before.Fact.Currency.Code, StringComparer.Ordinal)
                .ThenBy(c => c.Change!.Before.Fact.Period)
                .ThenBy(c => c.Change!.Before.Fact.Component)
                .Select(c => c.Change!),
        ];
    }

    // The preferred claims of the groups, or else the first that can be compared.
    private static PayChange? Of(PayGroup before, PayGroup after)
    {
        foreach (CitedFact<SalaryStatement> a in after.Claims)
        {
            foreach (CitedFact<SalaryStatement> b in before.Claims)
            {
                PayFigures x = b.Fact.Figures, y = a.Fact.Figures;
                var change = new PayChange(b, a, y.Low - x.Low, y.High - x.High, y.Typical - x.Typical);
                if (change.Low is not null || change.High is not null || change.Typical is not null)
                    return change;
            }
        }

        return null;
    }

    private static int Rank(PayLevel? level) => level switch
    {
        PayLevel.Mid => 0,
        null => 1,
        PayLevel.Entry => 2,
        PayLevel.Senior => 3,
        PayLevel.Executive => 4,
        PayLevel.Top => 5,
    };

    private readonly record struct Likeness(PayLevel? Level, string? Region, Currency Currency, PayPeriod Period, PayComponent? Component)
    {
        public static Likeness Of(PayGroup group) => new(
            group.Level, group.Region is null ? null : Slug.Of(group.Region), group.Currency, group.Period, group.Component);
    }
}
