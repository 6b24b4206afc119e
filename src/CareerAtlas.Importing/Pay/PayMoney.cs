using System.Collections.Frozen;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>Settles which currency a figure is in, and whether so much money can be pay at all.</summary>
internal sealed class PayMoney
{
    private static readonly Currency Dollar = new("USD");

    /// <summary>Currencies of which a year's pay is at most a few millions.</summary>
    private static readonly FrozenSet<string> Hard = FrozenSet.ToFrozenSet(
        ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "SGD", "NZD", "AED", "SAR", "QAR", "ILS", "PLN", "BRL", "MYR"]);

    private readonly Lazy<Currency> usual;

    public PayMoney(ArticleContext article) => usual = new Lazy<Currency>(() => UsualOf(article));

    /// <summary>The currency of a figure: its own sign, else that of the labels over it, of its place, of the article.</summary>
    public Currency CurrencyOf(CurrencyMention? own, PayScope scope, IReadOnlyList<RegionMention> regions, bool local)
    {
        CurrencyMention? mention = own ?? scope.Currency;
        Currency? place = regions.Count > 0 && RegionNames.TryCurrency(regions[0].Canonical, out Currency found) ? found : null;
        if (mention is not { } named)
            return place ?? usual.Value;
        if (own is { Shared: true } && scope.Currency is { Shared: false } label && CurrencyNames.CanMean(own.Value, label.Currency))
            return label.Currency;
        // "kr" and "Rs" are never anyone's money by default, "$" is.
        bool byPlace = local || named.Currency != Dollar;
        return named.Shared && byPlace && place is { } money && CurrencyNames.CanMean(named, money) ? money : named.Currency;
    }

    /// <summary>True where a person can be paid so much in the period.</summary>
    public static bool IsPlausible(PayClaim claim)
    {
        decimal least = claim.Low ?? claim.Typical ?? claim.High ?? 0;
        decimal most = claim.High ?? claim.Typical ?? claim.Low ?? 0;
        if (claim.Component is PayComponent.Bonus)
            return most >= 100;
        (decimal floor, decimal ceiling) = claim.Period switch
        {
            PayPeriod.Year => (1_000m, 20_000_000m),
            PayPeriod.Month => (50m, 2_000_000m),
            PayPeriod.Day => (5m, 100_000m),
            PayPeriod.Hour => (1m, 10_000m),
        };
        return most >= floor && (!Hard.Contains(claim.Currency.Code) || least <= ceiling);
    }

    // The currency the article writes most often; where it writes none, its title's place decides, and last the dollar.
    private static Currency UsualOf(ArticleContext article)
    {
        var counts = new Dictionary<Currency, int>();
        foreach (InlineText text in PayBlocks.Texts(article.Outline))
        {
            if (!MoneySigns.In(text.Clean))
                continue;
            foreach (Amount amount in AmountScanner.Scan(PayText.Of(text)))
            {
                if (amount.Currency is { } mention && amount.Kind is AmountKind.Marked)
                    counts[mention.Currency] = counts.GetValueOrDefault(mention.Currency) + 1;
            }
        }

        if (counts.Count > 0)
            return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Code, StringComparer.Ordinal).First().Key;
        foreach (RegionMention region in RegionNames.FindAll(article.Title))
        {
            if (RegionNames.TryCurrency(region.Canonical, out Currency currency))
                return currency;
        }

        return Dollar;
    }
}

/// <summary>Walks an outline for its texts.</summary>
internal static class PayBlocks
{
    /// <summary>Every heading, paragraph, item and cell, in document order.</summary>
    public static IEnumerable<InlineText> Texts(Outline outline)
    {
        foreach (Section section in outline.Sections)
        {
            yield return section.Heading;
            foreach (Block block in section.Blocks)
            {
                IEnumerable<InlineText> texts = block switch
                {
                    Paragraph paragraph => [paragraph.Text],
                    ItemList list => list.AllItems.Select(item => item.Text),
                    Table table => table.Rows.SelectMany(row => row.Cells),
                    _ => [],
                };
                foreach (InlineText text in texts)
                    yield return text;
            }
        }
    }
}
