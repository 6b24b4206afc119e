using System.Buffers;

namespace CareerAtlas.Domain.Matching;

/// <summary>A word of a text, with the signs that belong to names ("C++", "C#", ".NET", "Node.js").</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct TextWord(int Start, int End)
{
    // Texts taken from PDF files carry soft hyphens and zero-width signs within words.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>The longest word that can be part of a name, in characters.</summary>
    public const int MaxLength = 48;

    /// <summary>The first word at or after a place; false where there is none.</summary>
    public static bool Next(ReadOnlySpan<char> text, int at, out TextWord word)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || Invisible.Contains(text[at]) || Joins(text, at)))
            at++;
        while (at > start && at < text.Length && text[at] is '+' or '#')
            at++;
        if (at > start && start > 0 && text[start - 1] == '.' && (start < 2 || char.IsWhiteSpace(text[start - 2]) || text[start - 2] is '(' or ',' or '/'))
            start--;
        word = new TextWord(start, at);
        return at > start;
    }

    /// <summary>
    /// Writes the word as it is compared: in lower case, in the singular, without apostrophes and what cannot be seen.
    /// Returns its length, or 0 for a word that is too long for a name.
    /// </summary>
    public int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int n = 0;
        foreach (char c in text[Start..End])
        {
            if (c is '\'' or '\u2019' || Invisible.Contains(c))
                continue;
            if (n == MaxLength)
                return 0;
            buffer[n++] = char.ToLowerInvariant(c);
        }

        // "databases" but "kubernetes" alike in name and text: what is cut off need not be a plural, only be cut alike.
        return n > 3 && buffer[n - 1] == 's' && buffer[n - 2] is not ('s' or 'u' or 'i') ? n - 1 : n;
    }

    /// <summary>The words of a text as they look.</summary>
    public static ReadOnlySpan<char> Visible(ReadOnlySpan<char> words) =>
        words.ContainsAny(Invisible) ? string.Concat(words.ToArray().Where(c => !Invisible.Contains(c))) : words;

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] switch
        {
            '.' => char.IsLetterOrDigit(text[at - 1]) && (char.IsLower(text[at + 1]) || char.IsDigit(text[at + 1])),
            '\'' or '\u2019' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            _ => false,
        };
}
