namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Reads the figures and ranges of a text with the words that bound them: "$95–120K", "between 70,000 and 85,000 euros",
/// "up to £450 a day", "150k+". It says what is written and decides nothing about who is paid.
/// </summary>
internal static class PayPhraseReader
{
    /// <summary>The figures in order. Never throws, whatever the text.</summary>
    public static IReadOnlyList<PayPhrase> Read(PayText text, PaySurroundings? surroundings = null)
    {
        surroundings ??= PaySurroundings.Prose;
        IReadOnlyList<Amount> amounts = AmountScanner.Scan(text);
        var phrases = new List<PayPhrase>();
        for (int i = 0; i < amounts.Count; i++)
        {
            Amount first = amounts[i];
            Amount? second = i + 1 < amounts.Count && PayJoints.Joins(text, first, amounts[i + 1], out RatePeriod? _) ? amounts[i + 1] : null;
            if (second is not null)
                i++;
            if (first.Kind is AmountKind.Other || second?.Kind is AmountKind.Other)
                continue;
            PayPhrase? phrase = second is null ? Single(text, first, surroundings) : Range(text, first, second, surroundings);
            if (phrase is not null)
                phrases.Add(phrase);
        }

        return phrases;
    }

    private static PayPhrase? Single(PayText text, Amount amount, PaySurroundings surroundings)
    {
        bool bare = amount.Kind is AmountKind.Bare;
        if (bare && (!surroundings.AcceptsBare || !IsPlausibleBare(text, amount)))
            return null;
        decimal multiplier = amount.Multiplier > 1 ? amount.Multiplier : ScaleOf(amount, surroundings);
        Ending ending = EndingOf(text, amount.Last, amount);
        if (ending.Kind is PayPhraseKind.UnitPrice && bare)
            return null;
        Bound? bound = PayBounds.Before(text, amount.First) ?? PayBounds.LabelAround(text, amount.First, ending.Last);
        if (ending.Open && bound is not Bound.Difference)
            bound = Bound.Low;
        decimal value = amount.Times(multiplier);
        return new PayPhrase
        {
            Kind = bound is Bound.Difference ? PayPhraseKind.Difference : ending.Kind,
            First = amount.First,
            Last = ending.Last,
            Low = bound is Bound.Low ? value : null,
            High = bound is Bound.High ? value : null,
            Typical = bound is Bound.Low or Bound.High ? null : value,
            Currency = amount.Currency,
            Period = ending.Period,
            Bare = bare,
            Unbounded = bound is null,
            OpenEnd = ending.Open,
        };
    }

    private static PayPhrase? Range(PayText text, Amount first, Amount second, PaySurroundings surroundings)
    {
        bool bare = first.Kind is AmountKind.Bare && second.Kind is AmountKind.Bare;
        if (bare && (!surroundings.AcceptsBare || !IsPlausibleBare(text, second)))
            return null;
        (decimal low, decimal high) = Values(first, second, surroundings);
        if (low > high)
            (low, high) = (high, low);
        Ending ending = EndingOf(text, second.Last, second);
        PayJoints.Joins(text, first, second, out RatePeriod? inner);
        bool difference = PayBounds.Before(text, first.First) is Bound.Difference;
        return new PayPhrase
        {
            Kind = difference ? PayPhraseKind.Difference : ending.Kind,
            First = first.First,
            Last = ending.Last,
            Low = low,
            High = ending.Open ? null : high,
            Currency = Better(first.Currency, second.Currency),
            Period = ending.Period ?? inner,
            Bare = bare,
            OpenEnd = ending.Open,
        };
    }

    // "$95-120K": a multiplier on the second figure alone is meant for both, and one on the first alone as well.
    private static (decimal Low, decimal High) Values(Amount first, Amount second, PaySurroundings surroundings)
    {
        decimal left = first.Multiplier, right = second.Multiplier;
        if (left == 1 && right == 1)
            return (first.Times(ScaleOf(first, surroundings)), second.Times(ScaleOf(second, surroundings)));
        if (left == 1 && first.Times(1) < 1000)
            left = first.Times(right) <= second.Times(right) || right == 1_000 ? right : 1_000;
        else if (right == 1 && second.Times(1) < 1000)
            right = left;
        return (first.Times(left), second.Times(right));
    }

    // A column in thousands may still hold a figure written in full.
    private static decimal ScaleOf(Amount amount, PaySurroundings surroundings) =>
        amount.Number.Value < 1000 || amount.Number.Fraction is not null ? surroundings.Multiplier : 1;

    private static CurrencyMention? Better(CurrencyMention? first, CurrencyMention? second) =>
        first is null || (first.Value.Shared && second is { Shared: false }) ? second ?? first : first;

    private static bool IsPlausibleBare(PayText text, Amount amount)
    {
        if (amount.LooksLikeYear)
            return false;
        int next = amount.Last + 1;
        if (next < text.Tokens.Length && text.IsMark(next, '+'))
            next++;
        if (text.IsMark(next, '-') && text.Touches(next - 1))
            next++;
        return !CountNouns.Includes(text, next);
    }

    /// <summary>What follows a figure.</summary>
    private readonly record struct Ending(int Last, RatePeriod? Period, bool Open, PayPhraseKind Kind);

    private static Ending EndingOf(PayText text, int last, Amount amount)
    {
        bool open = false;
        RatePeriod? period = amount.Yearly ? RatePeriod.Year : null;
        var kind = PayPhraseKind.Amount;
        for (int steps = 0; steps < 4; steps++)
        {
            int at = last + 1;
            if (at >= text.Tokens.Length)
                break;
            if (text.IsMark(at, '-') && text.Touches(at - 1))
                at++;
            if (at < text.Tokens.Length && !open && PayCues.OpenEnds.At(text, at) is { } more && !(text.IsMark(at, '+') && !text.Touches(at - 1)))
            {
                open = true;
                last = at + more.Count - 1;
            }
            else if (period is null && PeriodNear(text, at) is { } found)
            {
                period = found.Value;
                last = found.First + found.Count - 1;
            }
            else if (at < text.Tokens.Length && !open && PayCues.Afterwords.At(text, at) is { } after)
            {
                kind = PayPhraseKind.Difference;
                last = at + after.Count - 1;
            }
            else
            {
                break;
            }
        }

        if (period is null && (text.IsWord(last + 1, "per") || (text.IsMark(last + 1, '/') && text.Tokens.Length > last + 2 && text.Tokens[last + 2].Kind is PayTokenKind.Word)))
            kind = PayPhraseKind.UnitPrice;
        return new Ending(last, period, open, kind);
    }

    // A word such as "gross" or a bracket may stand between figure and period.
    private static PhraseMatch<RatePeriod>? PeriodNear(PayText text, int at)
    {
        for (int end = Math.Min(at + 3, text.Tokens.Length); at < end; at++)
        {
            if (PayCues.Periods.At(text, at) is { } match)
                return match;
            if (!(text.IsMark(at, '(') || text.IsWord(at, "gross") || text.IsWord(at, "net") || text.IsWord(at, "before") || text.IsWord(at, "tax") || text.IsWord(at, "base") || text.IsWord(at, "total")))
                return null;
        }

        return null;
    }
}
