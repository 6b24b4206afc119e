namespace CareerAtlas.Importing.Pay;

/// <summary>A figure of a sentence with the stretch of the sentence that speaks of it.</summary>
/// <param name="Phrase">The figure.</param>
/// <param name="From">The first token of its clause.</param>
/// <param name="To">The token after its clause.</param>
/// <param name="Reach">The token up to which words after the figure still belong to it.</param>
internal sealed record PayClause(PayPhrase Phrase, int From, int To, int Reach);

/// <summary>Cuts a text into sentences, and a sentence with several figures into a clause for each.</summary>
internal static class PayClauses
{
    private static readonly string[] Turns = ["while", "whereas", "but", "compared", "versus", "vs", "though", "although", "unlike"];
    private static readonly string[] Joiners = ["and", "or", "plus", "with", "to", "then", "up"];

    private static readonly string[] Ends =
        ["while", "whereas", "but", "compared", "versus", "vs", "though", "although", "unlike", "depending", "which", "because", "due", "as",
         "than", "before", "reflecting", "when", "if", "where", "with", "once", "and", "regardless"];

    /// <summary>The sentences, as ranges of tokens.</summary>
    public static IEnumerable<(int From, int To)> Sentences(PayText text)
    {
        int from = 0;
        for (int at = 0; at < text.Tokens.Length; at++)
        {
            if (!EndsSentence(text, at))
                continue;
            yield return (from, at + 1);
            from = at + 1;
        }

        if (from < text.Tokens.Length)
            yield return (from, text.Tokens.Length);
    }

    /// <summary>The clauses of a sentence, one for each of its figures.</summary>
    public static IReadOnlyList<PayClause> Of(PayText text, int from, int to, IReadOnlyList<PayPhrase> phrases)
    {
        var clauses = new List<PayClause>();
        int start = from;
        for (int i = 0; i < phrases.Count; i++)
        {
            int end = i + 1 < phrases.Count ? Split(text, phrases[i].Last + 1, phrases[i + 1].First) : to;
            clauses.Add(new PayClause(phrases[i], start, end, ReachOf(text, phrases[i].Last + 1, end)));
            start = end;
        }

        return clauses;
    }

    private static bool EndsSentence(PayText text, int at)
    {
        if (!(text.IsMark(at, '.') || text.IsMark(at, '!') || text.IsMark(at, '?')) || text.Touches(at))
            return text.IsMark(at, '.') && text.Touches(at) && ClosesQuote(text, at + 1);
        if (at + 1 == text.Tokens.Length)
            return true;
        PayToken next = text.Tokens[at + 1];
        bool opens = next.Kind is PayTokenKind.Number || char.IsUpper(text.Text[next.Start]) || next.Kind is PayTokenKind.Mark;
        return opens && !IsAbbreviation(text, at - 1);
    }

    private static bool ClosesQuote(PayText text, int at) =>
        (text.IsMark(at, '"') || text.IsMark(at, '\u201D') || text.IsMark(at, ')')) && !text.Touches(at);

    private static bool IsAbbreviation(PayText text, int at) =>
        at >= 0 && text.Touches(at)
        && (text.IsWord(at, "approx") || text.IsWord(at, "vs") || text.IsWord(at, "ca") || text.IsWord(at, "c") || text.IsWord(at, "min")
            || text.IsWord(at, "max") || text.IsWord(at, "avg") || text.IsWord(at, "Rs") || text.IsWord(at, "Inc") || text.IsWord(at, "St")
            || text.IsWord(at, "No") || text.IsWord(at, "Dr") || text.IsWord(at, "Sr") || text.IsWord(at, "Jr") || text.IsWord(at, "Dhs"));

    // Where the words after one figure end and those before the next begin.
    private static int Split(PayText text, int from, int to)
    {
        int best = -1, rank = 0;
        for (int at = from; at < to; at++)
        {
            int found = RankOf(text, at);
            // A joint straight before the next figure ties the words between to the first: "in Berlin and Munich, and €40,000".
            // In "up to £90,000" nothing is joined.
            if (text.IsWord(at, "to") && text.IsWord(at - 1, "up"))
                found = 0;
            else if (found > 0 && to - at == 1)
                found = text.IsMark(at, ',') ? found : 5;
            if (found > rank)
                (best, rank) = (at, found);
        }

        if (best < 0)
            return from;
        return text.IsMark(best, ',') || text.IsMark(best, ';') ? best + 1 : best;
    }

    private static int RankOf(PayText text, int at)
    {
        if (text.IsMark(at, ';') || IsAny(text, at, Turns))
            return 4;
        if (text.IsMark(at, ','))
            return IsAny(text, at + 1, Joiners) || IsAny(text, at + 1, Turns) ? 3 : 2;
        if (text.IsMark(at, '(') || text.IsMark(at, '|') || text.IsMark(at, '/') || text.IsMark(at, '-'))
            return text.Touches(at) && text.Touches(at - 1) ? 0 : 2;
        return IsAny(text, at, Joiners) ? 1 : 0;
    }

    private static int ReachOf(PayText text, int from, int to)
    {
        int at = from;
        if (text.IsMark(at, '('))
        {
            while (at < to && !text.IsMark(at, ')'))
                at++;
        }
        else if (text.IsMark(at, '-'))
        {
            at++;
        }

        for (; at < to; at++)
        {
            if (text.IsMark(at, ',') || text.IsMark(at, ';') || text.IsMark(at, '.') || text.IsMark(at, '(') || IsAny(text, at, Ends))
                return at;
            if (text.IsMark(at, '-') && !text.Touches(at))
                return at;
        }

        return to;
    }

    private static bool IsAny(PayText text, int at, string[] words) => Array.Exists(words, word => text.IsWord(at, word));
}
