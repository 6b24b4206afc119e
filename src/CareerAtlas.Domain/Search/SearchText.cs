using System.Text;
using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Domain.Search;

/// <summary>A word at its place in a text.</summary>
/// <param name="Folded">The word as it is compared: without case, accents and signs.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it covers.</param>
public readonly record struct TextWord(string Folded, int Start, int Length);

/// <summary>
/// How texts fall into words, the same for what is searched and for what is asked. The words of a name are those of its
/// <see cref="Slug"/>, so "C++" is three words and "résumé" is "resume". Nothing in a text has any other meaning.
/// </summary>
public static class SearchText
{
    /// <summary>The longest word, in characters; what is over it is cut off.</summary>
    public const int LongestWord = 40;

    /// <summary>How many different words of one entry can be searched for.</summary>
    public const int MostWords = 200;

    /// <summary>The words of a text in order.</summary>
    /// <param name="text">The text; any characters, half surrogate pairs included.</param>
    public static IReadOnlyList<TextWord> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new Reading();
        Rune? previous = null;
        for (int i = 0, length; i < text.Length; i += length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out length);
            bool inWord = previous is { } before && !Rune.IsWhiteSpace(before);
            bool leadsWord = !inWord && IsLetterAt(text, i + length);
            if (Slug.WordFor(rune, inWord, leadsWord) is { } word)
                reading.Sign(word, i, length);
            else if (Slug.PlainLetter(rune) is { } plain)
                reading.Letter(plain, i, length);
            else if (!Slug.IsApostrophe(rune) && !Slug.IsCombiningAccent(rune))
                reading.EndWord();
            previous = rune;
        }

        reading.EndWord();
        return reading.Words;
    }

    /// <summary>The different words of an entry, joined by spaces: what the search indexes of both databases hold.</summary>
    /// <param name="title">What the entry is called.</param>
    /// <param name="detail">What else can be searched, or <c>null</c>.</param>
    public static string Indexed(string title, string? detail) => string.Join(
        ' ', WordsOf(title).Concat(detail is null ? [] : WordsOf(detail)).Select(w => w.Folded).Distinct(StringComparer.Ordinal).Take(MostWords));

    private static bool IsLetterAt(string text, int i)
    {
        if (i >= text.Length)
            return false;
        Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out _);
        return Rune.IsLetter(rune);
    }

    private sealed class Reading
    {
        private readonly List<TextWord> words = [];
        private readonly StringBuilder folded = new();
        private int start;
        private int end;

        public IReadOnlyList<TextWord> Words => words;

        public void Letter(string plain, int at, int length)
        {
            if (folded.Length == 0)
                start = at;
            end = at + length;
            if (folded.Length + plain.Length <= LongestWord)
                folded.Append(plain);
        }

        public void Sign(string word, int at, int length)
        {
            EndWord();
            words.Add(new TextWord(word, at, length));
        }

        public void EndWord()
        {
            if (folded.Length > 0)
                words.Add(new TextWord(folded.ToString(), start, end - start));
            folded.Clear();
        }
    }
}
