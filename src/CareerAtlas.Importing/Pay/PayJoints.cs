namespace CareerAtlas.Importing.Pay;

/// <summary>Tells which two numbers are the ends of one range, by what stands between and before them.</summary>
internal static class PayJoints
{
    /// <summary>True where two numbers are the ends of one range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The next number.</param>
    /// <param name="period">The period written after the first.</param>
    public static bool Joins(PayText text, Amount first, Amount second, out RatePeriod? period)
    {
        period = null;
        int at = first.Last + 1;
        if (text.IsMark(at, '+'))
            at++;
        if (at < second.First && PayCues.Periods.At(text, at) is { } match)
        {
            period = match.Value;
            at += match.Count;
        }

        if (!Connects(text, first, ref at))
            return false;
        for (int skipped = 0; at < second.First && skipped < 3 && IsHedge(text, at); skipped++)
            at++;
        return at == second.First && Fit(first, second);
    }

    private static bool Connects(PayText text, Amount first, ref int at)
    {
        int start = at;
        while (text.IsMark(at, '-') || text.IsMark(at, '~'))
            at++;
        if (at > start)
            return at - start <= 2;
        bool and = text.IsWord(at, "and") || text.IsWord(at, "but");
        if (and && text.IsWord(at + 1, "can"))
            at++;
        if (and && !OpensPair(text, first.First) && !LeadsOn(text, at + 1))
            return false;
        if (and || text.IsWord(at, "to") || text.IsWord(at, "through") || text.IsWord(at, "until") || text.IsWord(at, "till"))
        {
            at++;
            if (and && LeadsOn(text, at))
                at += LengthOfLead(text, at);
            return true;
        }

        if (!LeadsOn(text, at))
            return false;
        at += LengthOfLead(text, at);
        return OpensPair(text, first.First);
    }

    // "… and goes up to", "… and can reach"
    private static bool LeadsOn(PayText text, int at) => LengthOfLead(text, at) > 0;

    private static int LengthOfLead(PayText text, int at)
    {
        int start = at;
        if (text.IsWord(at, "goes") || text.IsWord(at, "go") || text.IsWord(at, "going") || text.IsWord(at, "climb") || text.IsWord(at, "climbs") || text.IsWord(at, "rise") || text.IsWord(at, "rises"))
            at++;
        if (text.IsWord(at, "up") && text.IsWord(at + 1, "to"))
            return at + 2 - start;
        return text.IsWord(at, "reach") || text.IsWord(at, "reaches") ? at + 1 - start : at > start && text.IsWord(at, "to") ? at + 1 - start : 0;
    }

    private static bool IsHedge(PayText text, int at) =>
        text.IsMark(at, '~') || text.IsWord(at, "about") || text.IsWord(at, "around") || text.IsWord(at, "roughly")
        || text.IsWord(at, "over") || text.IsWord(at, "approximately") || text.IsWord(at, "nearly") || text.IsWord(at, "even")
        || text.IsWord(at, "as") || text.IsWord(at, "much") || text.IsWord(at, "high") || text.IsWord(at, "a");

    private static bool OpensPair(PayText text, int first)
    {
        for (int at = first - 1, steps = 0; at >= 0 && steps < 3; at--, steps++)
        {
            if (PayCues.Openings.EndingAt(text, at) is not null)
                return true;
            if (!IsHedge(text, at))
                return false;
        }

        return false;
    }

    // "2023 - $50,000", "$90,000 to 15 people": two numbers that do not belong together.
    private static bool Fit(Amount first, Amount second)
    {
        if (first.Kind is AmountKind.Other || second.Kind is AmountKind.Other)
            return first.Kind == second.Kind || first.Kind is AmountKind.Bare || second.Kind is AmountKind.Bare;
        if (first.Currency is null && second.CurrencyFirst && first.Multiplier == 1)
            return false;
        if (first.Currency is { Shared: false } left && second.Currency is { Shared: false } right && left.Currency != right.Currency)
            return false;
        if (first.Kind is AmountKind.Marked && second.Kind is AmountKind.Bare)
            return !(second.LooksLikeYear && first.Times(first.Multiplier) > 3 * second.Times(1)) && (first.Multiplier > 1 || second.Times(1) * 20 > first.Times(1));
        return true;
    }
}
