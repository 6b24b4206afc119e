using System.Text;

namespace CareerAtlas.Importing.Outlining;

/// <summary>
/// A run of text as it stands in the article, and the same text cleaned for reading. Readers look at
/// <see cref="Clean"/>; quotes are cut from <see cref="Raw"/>, so that they are found verbatim in the source.
/// </summary>
public sealed class InlineText
{
    private readonly int[]? rawIndex;

    /// <param name="raw">The text with each run of white space collapsed to one space, trimmed.</param>
    /// <param name="strong">Where bold text stands, as ranges of <paramref name="raw"/>.</param>
    /// <param name="breaks">Where a line or block ends within the text, as positions in <paramref name="raw"/>.</param>
    public InlineText(string raw, IReadOnlyList<Range>? strong = null, IReadOnlyList<int>? breaks = null)
    {
        Raw = raw;
        Strong = strong ?? [];
        Breaks = breaks ?? [];
        (Clean, rawIndex) = TextCleaning.Clean(raw);
    }

    /// <summary>The text without characters.</summary>
    public static InlineText Empty { get; } = new("");

    /// <summary>The text as the source has it, white space collapsed.</summary>
    public string Raw { get; }

    /// <summary>The text without soft hyphens and zero-width characters, with plain hyphens and ASCII digits.</summary>
    public string Clean { get; }

    /// <summary>The bold parts, as ranges of <see cref="Raw"/>.</summary>
    public IReadOnlyList<Range> Strong { get; }

    /// <summary>Where a line or block ends within the text, as positions in <see cref="Raw"/>.</summary>
    public IReadOnlyList<int> Breaks { get; }

    /// <summary>The text's sentences, once they were asked for.</summary>
    internal IReadOnlyList<InlineText>? Sentences { get; set; }

    /// <summary>True where there is nothing to read.</summary>
    public bool IsEmpty => Clean.Length == 0;

    /// <summary>The source's words for a stretch of <see cref="Clean"/>.</summary>
    /// <param name="start">The first character, an index into <see cref="Clean"/>.</param>
    /// <param name="length">How many characters of <see cref="Clean"/>.</param>
    public string Quote(int start, int length)
    {
        if (rawIndex is null)
            return Raw.Substring(start, length).Trim();
        int from = rawIndex[start];
        int to = start + length < rawIndex.Length ? rawIndex[start + length] : Raw.Length;
        return Raw[from..to].Trim();
    }

    /// <summary>A stretch of the text as a text of its own; bold ranges are carried over.</summary>
    /// <param name="start">The first character, an index into <see cref="Clean"/>.</param>
    /// <param name="length">How many characters of <see cref="Clean"/>.</param>
    public InlineText Slice(int start, int length)
    {
        while (length > 0 && char.IsWhiteSpace(Clean[start]))
            (start, length) = (start + 1, length - 1);
        while (length > 0 && char.IsWhiteSpace(Clean[start + length - 1]))
            length--;
        if (length <= 0)
            return Empty;
        int from = rawIndex is null ? start : rawIndex[start];
        int to = rawIndex is null ? start + length : start + length < rawIndex.Length ? rawIndex[start + length] : Raw.Length;
        return new InlineText(Raw[from..to].Trim(), StrongWithin(from, to), BreaksWithin(from, to));
    }

    /// <summary>The lines or blocks the text consists of; the text itself where it is one.</summary>
    public IEnumerable<InlineText> Lines()
    {
        if (Breaks.Count == 0)
        {
            yield return this;
            yield break;
        }

        int start = 0;
        foreach (int end in Breaks.Append(Raw.Length))
        {
            if (end > start)
            {
                InlineText line = RawSlice(start, end);
                if (!line.IsEmpty)
                    yield return line;
            }

            start = end;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Clean;

    private InlineText RawSlice(int from, int to)
    {
        string piece = Raw[from..to];
        int lead = piece.Length - piece.TrimStart().Length;
        from += lead;
        piece = piece.Trim();
        return new InlineText(piece, StrongWithin(from, from + piece.Length));
    }

    private List<Range>? StrongWithin(int from, int to)
    {
        List<Range>? kept = null;
        for (int i = 0; i < Strong.Count; i++)
        {
            int left = Math.Max(Strong[i].Start.Value, from), right = Math.Min(Strong[i].End.Value, to);
            if (left < right)
                (kept ??= []).Add((left - from)..(right - from));
        }

        return kept;
    }

    private List<int>? BreaksWithin(int from, int to)
    {
        List<int>? kept = null;
        for (int i = 0; i < Breaks.Count; i++)
        {
            if (Breaks[i] > from && Breaks[i] < to)
                (kept ??= []).Add(Breaks[i] - from);
        }

        return kept;
    }
}

/// <summary>Rules for text that is shown: no invisible characters, plain hyphens, ASCII digits.</summary>
internal static class TextCleaning
{
    /// <summary>The clean text, and for each of its characters the index in the raw one; <c>null</c> where they agree.</summary>
    public static (string Clean, int[]? RawIndex) Clean(string raw)
    {
        int first = raw.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (first < 0)
            return (raw, null);
        while (first < raw.Length && Map(raw[first]) == raw[first])
            first++;
        if (first == raw.Length)
            return (raw, null);

        var clean = new StringBuilder(raw.Length).Append(raw, 0, first);
        var index = new List<int>(raw.Length);
        for (int i = 0; i < first; i++)
            index.Add(i);
        bool removed = false;
        for (int i = first; i < raw.Length; i++)
        {
            char c = Map(raw[i]);
            // A removed character between two spaces must not leave two.
            if (c == '\0' || (c == ' ' && removed && clean.Length > 0 && clean[^1] == ' '))
            {
                removed = true;
                continue;
            }

            clean.Append(c);
            index.Add(i);
        }

        return (clean.ToString(), index.Count == raw.Length ? null : [.. index]);
    }

    /// <summary>What a character becomes; NUL for one that goes.</summary>
    private static char Map(char c)
    {
        if (c < '\u0080')
            return c == '\0' ? '\0' : c;
        return c switch
        {
            '\u00AD' or '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u180E' => '\0',
            '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\0',
            '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
            _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
            _ when char.IsWhiteSpace(c) => ' ',
            _ => c,
        };
    }
}
