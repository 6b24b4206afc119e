namespace CareerAtlas.Importing.Pay;

/// <summary>A phrase found in a text.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="First">Its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
internal readonly record struct PhraseMatch<T>(T Value, int First, int Count);

/// <summary>
/// Phrases and what they stand for. A phrase is matched token by token, whatever its case, and whether its words are
/// joined by spaces or by hyphens; of several that fit, the longest counts.
/// </summary>
internal sealed class PhraseTable<T>
{
    private const int Letters = 32;
    private const int LongestWord = 31;

    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byLast = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> firstLookup;
    private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> lastLookup;

    // For each first letter the lengths of the words that begin a phrase with it: most words of a text begin none, and
    // this tells so without a look-up.
    private readonly uint[] firstLengths = new uint[Letters];

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach ((string phrase, T value) in phrases)
        {
            PayText text = PayText.Of(phrase);
            string[] words = [.. text.Tokens.Where(token => !IsHyphen(text, token)).Select(token => text.Span(token).ToString())];
            Add(byFirst, words[0], words, value);
            firstLengths[LetterOf(words[0])] |= LengthOf(words[0]);
            Add(byLast, words[^1], words, value);
        }

        firstLookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        lastLookup = byLast.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    public PhraseMatch<T>? At(PayText text, int token)
    {
        ReadOnlySpan<char> first = text.Span(text.Tokens[token]);
        if ((firstLengths[LetterOf(first)] & LengthOf(first)) == 0 || !firstLookup.TryGetValue(first, out var phrases))
            return null;
        foreach ((string[] words, T value) in phrases)
        {
            int at = token;
            int word = 0;
            while (word < words.Length && at < text.Tokens.Length)
            {
                if (Same(text, at, words[word]))
                    word++;
                else if (!IsHyphen(text, text.Tokens[at]))
                    break;
                at++;
            }
            if (word == words.Length)
                return new PhraseMatch<T>(value, token, at - token);
        }
        return null;
    }

    /// <summary>The longest phrase that ends with a token.</summary>
    public PhraseMatch<T>? EndingAt(PayText text, int token)
    {
        PayToken last = text.Tokens[token];
        if (!lastLookup.TryGetValue(text.Span(last), out var phrases))
            return null;
        foreach ((string[] words, T value) in phrases)
        {
            int at = token;
            int word = words.Length - 1;
            while (word >= 0 && at >= 0)
            {
                if (Same(text, at, words[word]))
                    word--;
                else if (!IsHyphen(text, text.Tokens[at]))
                    break;
                at--;
            }
            if (word < 0)
                return new PhraseMatch<T>(value, at + 1, token - at);
        }
        return null;
    }

    /// <summary>The phrases between two tokens, from left to right, without overlap.</summary>
    public IReadOnlyList<PhraseMatch<T>> In(PayText text, int from, int to)
    {
        List<PhraseMatch<T>>? found = null;
        for (int at = from; at < Math.Min(to, text.Tokens.Length); at++)
        {
            if (At(text, at) is not { } match || match.First + match.Count > to)
                continue;
            (found ??= []).Add(match);
            at += match.Count - 1;
        }

        return found is null ? [] : found;
    }

    /// <summary>The same as mentions in the whole text.</summary>
    public IReadOnlyList<Mention<T>> Mentions(PayText text)
    {
        List<Mention<T>>? found = null;
        for (int at = 0; at < text.Tokens.Length; at++)
        {
            if (At(text, at) is not { } match)
                continue;
            (found ??= []).Add(new Mention<T>(match.Value, at, at + match.Count - 1));
            at += match.Count - 1;
        }

        return found is null ? [] : found;
    }

    // The same for a letter in either case.
    private static int LetterOf(ReadOnlySpan<char> word) => word[0] & (Letters - 1);

    private static uint LengthOf(ReadOnlySpan<char> word) => 1u << Math.Min(word.Length, LongestWord);

    private static void Add(Dictionary<string, List<(string[] Words, T Value)>> index, string key, string[] words, T value)
    {
        if (!index.TryGetValue(key, out var phrases))
            index[key] = phrases = [];
        int place = phrases.FindIndex(other => other.Words.Length < words.Length);
        phrases.Insert(place < 0 ? phrases.Count : place, (words, value));
    }

    private static bool Same(PayText text, int token, string word) =>
        text.Span(text.Tokens[token]).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsHyphen(PayText text, PayToken token) =>
        token.Kind is PayTokenKind.Mark && text.Text[token.Start] is '-';
}
