namespace CareerAtlas.Importing.Pay;

/// <summary>Reads whether a single figure is a floor, a ceiling, typical, or the difference of two pays.</summary>
internal static class PayBounds
{
    /// <summary>What the words straight before a figure make it.</summary>
    public static Bound? Before(PayText text, int first)
    {
        int at = first - 1;
        if (text.IsMark(at, '+') && text.Touches(at) && !text.Touches(at - 1))
            return Bound.Difference;
        Bound? hedge = null;
        for (int skipped = 0; at >= 0 && skipped < 4; at--, skipped++)
        {
            if (PayCues.Bounds.EndingAt(text, at) is { } match)
            {
                if (match.Value is not Bound.Typical)
                    return match.Value;
                // "start at around": the hedge does not undo the bound before it.
                hedge = Bound.Typical;
                at -= match.Count - 1;
            }
            else if (!(text.IsWord(at, "a") || text.IsWord(at, "an") || text.IsWord(at, "the") || text.IsWord(at, "even") || text.IsMark(at, '(') || text.IsWord(at, "potentially") || text.IsWord(at, "just")))
            {
                break;
            }
        }

        return hedge;
    }

    /// <summary>What a label beside a figure makes it.</summary>
    // "Low: $60,000", "$64,984 (low range)", "$120,000 at the top end"
    public static Bound? LabelAround(PayText text, int first, int last)
    {
        int at = first - 1;
        if ((text.IsMark(at, ':') || text.IsMark(at, '-') || text.IsMark(at, '=')) && at > 0 && PayCues.Labels.EndingAt(text, at - 1) is { } before)
            return before.Value;
        at = last + 1;
        bool marked = false;
        while (text.IsMark(at, '(') || text.IsMark(at, '-') || text.IsWord(at, "at") || text.IsWord(at, "on") || text.IsWord(at, "the"))
        {
            marked = true;
            at++;
        }

        return marked && at < text.Tokens.Length && PayCues.Labels.At(text, at) is { } after ? after.Value : null;
    }
}
