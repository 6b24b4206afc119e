using System.Globalization;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using Claim = CareerAtlas.Domain.Atlas.CitedFact<CareerAtlas.Domain.Facts.SalaryStatement>;

namespace CareerAtlas.Domain.Atlas;

/// <summary>
/// Puts pay claims side by side that are like for like, and says which one leads and why. Nothing is averaged away or
/// interpolated, and the order in which claims are given does not matter.
/// </summary>
public static class PayReconciliation
{
    private const int PublishersForMedian = 3;

    /// <summary>
    /// The claims of one role, grouped by level, region, currency, period and component: all levels first, then from
    /// entry up; within a level by region, no region first.
    /// </summary>
    /// <param name="claims">The claims; all of one role.</param>
    public static IReadOnlyList<PayGroup> Group(IEnumerable<Claim> claims) =>
    [
        .. InOrder(
            claims
                .GroupBy(c => new PayKey(c.Fact.Level, Fold(c.Fact.Region), c.Fact.Currency, c.Fact.Period, c.Fact.Component))
                .Select(g => Reconcile([.. g])),
            g => g),
    ];

    /// <summary>What makes pay like for like: two groups with the same key may stand beside each other.</summary>
    /// <param name="group">The group.</param>
    public static PayKey KeyOf(PayGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new PayKey(group.Level, Fold(group.Region), group.Currency, group.Period, group.Component);
    }

    /// <summary>True where two statements of like pay differ in a figure both state.</summary>
    /// <param name="statements">The statements; all like for like.</param>
    public static bool Disagree(IReadOnlyCollection<PayFigures> statements) =>
        Differ(statements, f => f.Low) || Differ(statements, f => f.High) || Differ(statements, f => f.Typical);

    /// <summary>A region's name for comparing: names that differ in case, accents or punctuation are one region.</summary>
    /// <param name="region">The region as stated, or <c>null</c>.</param>
    public static string? Fold(string? region) => region is null ? null : Slug.Of(region);

    /// <summary>Puts whatever holds a group of pay into the order of <see cref="Group"/>.</summary>
    /// <typeparam name="T">What holds a group.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="group">An item's group.</param>
    internal static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, PayGroup> group) => items
        .OrderBy(i => group(i).Level is { } level ? (int)level : -1)
        .ThenBy(i => group(i).Region, StringComparer.OrdinalIgnoreCase)
        .ThenBy(i => group(i).Currency.Code, StringComparer.Ordinal)
        .ThenBy(i => group(i).Period)
        .ThenBy(i => group(i).Component is { } component ? (int)component : -1);

    private static PayGroup Reconcile(List<Claim> claims)
    {
        claims.Sort(Preference);
        SalaryStatement first = claims[0].Fact;
        List<decimal> figures = [.. claims.SelectMany(c => FiguresOf(c.Fact))];
        decimal lowest = figures.Min();
        decimal highest = figures.Max();
        List<IGrouping<string, Claim>> publishers = [.. claims.GroupBy(PublisherOf, StringComparer.OrdinalIgnoreCase)];
        return new PayGroup(
            first.Level,
            first.Region,
            first.Currency,
            first.Period,
            first.Component,
            claims,
            claims.Count > 1 ? ReasonFor(claims[0], claims[1]) : null,
            lowest,
            highest,
            Math.Round((highest - lowest) / lowest * 100, 1, MidpointRounding.AwayFromZero),
            publishers.Count,
            Disagree([.. claims.Select(c => c.Fact.Figures)]),
            MedianTypical(publishers));
    }

    private static int Preference(Claim a, Claim b)
    {
        int order = IsProse(a).CompareTo(IsProse(b));
        if (order == 0)
            order = Nullable.Compare(b.Article.PublishedAt, a.Article.PublishedAt);
        if (order == 0)
            order = a.Article.Id.CompareTo(b.Article.Id);
        return order == 0 ? a.Id.CompareTo(b.Id) : order;
    }

    private static string ReasonFor(Claim first, Claim second)
    {
        if (IsProse(first) != IsProse(second))
            return "It stands in a table or list; the next stands in running text.";
        if (first.Article.PublishedAt is { } newer && first.Article.PublishedAt != second.Article.PublishedAt)
        {
            return second.Article.PublishedAt is { } older
                ? $"Its article is newer ({Day(newer)}) than the next ({Day(older)})."
                : $"Its article is dated ({Day(newer)}); the next is not.";
        }

        return first.Article.Id == second.Article.Id
            ? "Its article states it first."
            : "Its article came into the atlas first; neither form nor date tells the claims apart.";
    }

    // A quote from a table has its cells joined by bars. A bullet and a sentence differ in that the sentence ends as one.
    private static bool IsProse(Claim claim)
    {
        string quote = claim.Fact.Evidence.Quote;
        return !quote.Contains(" | ", StringComparison.Ordinal)
            && (quote[^1] is '.' or '!' or '?' || quote.Contains(". ", StringComparison.Ordinal));
    }

    // Two articles that both pass on one survey's figure are one voice.
    private static string PublisherOf(Claim claim) => claim.Fact.StatedBy ?? claim.Article.Publisher;

    private static bool Differ(IReadOnlyCollection<PayFigures> statements, Func<PayFigures, decimal?> figure) =>
        statements.Select(figure).OfType<decimal>().Distinct().Skip(1).Any();

    private static decimal? MedianTypical(List<IGrouping<string, Claim>> publishers)
    {
        List<decimal> typical =
        [
            .. publishers.Select(claims => claims.FirstOrDefault(c => c.Fact.Figures.Typical is not null)?.Fact.Figures.Typical)
                .OfType<decimal>().Order(),
        ];
        if (typical.Count < PublishersForMedian)
            return null;
        int middle = typical.Count / 2;
        return typical.Count % 2 == 1 ? typical[middle] : (typical[middle - 1] + typical[middle]) / 2;
    }

    private static IEnumerable<decimal> FiguresOf(SalaryStatement statement) =>
        new[] { statement.Figures.Low, statement.Figures.Typical, statement.Figures.High }.OfType<decimal>();

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
