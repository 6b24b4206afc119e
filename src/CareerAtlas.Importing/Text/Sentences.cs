using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Text;

/// <summary>Cuts text into sentences; abbreviations, initials and decimals do not end one.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "etc", "vs", "approx", "inc", "ltd", "co", "corp", "dr", "mr", "ms", "mrs", "prof", "st", "no", "fig", "est", "p.a", "avg", "min", "max", "rs",
    };

    /// <summary>The sentences of a text, each a text of its own with its words verbatim.</summary>
    public static IReadOnlyList<InlineText> Of(InlineText text) => text.Sentences ??= Cut(text);

    private static List<InlineText> Cut(InlineText text)
    {
        string clean = text.Clean;
        var sentences = new List<InlineText>();
        int start = 0;
        for (int i = NextMark(clean, 0); i < clean.Length; i = NextMark(clean, i + 1))
        {
            if (!Ends(clean, i))
                continue;
            int end = i + 1;
            while (end < clean.Length && clean[end] is '.' or '!' or '?' or '"' or '”' or '’' or ')' or '\'')
                end++;
            if (end < clean.Length && clean[end] != ' ')
                continue;
            if (start == 0 && end >= clean.AsSpan().TrimEnd().Length)
                break;
            sentences.Add(text.Slice(start, end - start));
            start = end;
            i = end;
        }

        if (start == 0)
        {
            if (clean.Length > 0)
                sentences.Add(text);
        }
        else if (!clean.AsSpan(start).IsWhiteSpace())
        {
            sentences.Add(text.Slice(start, clean.Length - start));
        }

        return sentences;
    }

    private static int NextMark(string text, int from)
    {
        if (from >= text.Length)
            return text.Length;
        int next = text.AsSpan(from).IndexOfAny('.', '!', '?');
        return next < 0 ? text.Length : from + next;
    }

    private static bool Ends(string text, int i)
    {
        char c = text[i];
        if (c is '!' or '?')
            return true;
        if (c != '.')
            return false;
        if (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
            return false;
        int wordStart = i;
        while (wordStart > 0 && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
            wordStart--;
        ReadOnlySpan<char> word = text.AsSpan(wordStart, i - wordStart);
        if (Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return !LowerFollows(text, i) && word is "etc";
        // "U.S. companies", "J. Smith": a single capital, or capitals with dots, ends a sentence only before a capital
        // that opens one, which cannot be told; a following small letter settles it.
        bool initials = word.Length == 1 && char.IsUpper(word[0]) || (word.Length >= 3 && word[1] == '.');
        return !initials || (i + 1 >= text.Length);
    }

    private static bool LowerFollows(string text, int i)
    {
        int next = i + 1;
        while (next < text.Length && text[next] is ' ' or ')' or ',')
            next++;
        return next < text.Length && char.IsLower(text[next]);
    }
}
