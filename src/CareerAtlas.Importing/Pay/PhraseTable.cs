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
    private readonly WordIndex byFirst = new();
    private readonly WordIndex byLast = new();

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach ((string phrase, T value) in phrases)
        {
            PayText text = PayText.Of(phrase);
            string[] words = [.. text.Tokens.Where(token => !IsHyphen(text, token)).Select(token => text.Span(token).ToString())];
            byFirst.Add(words[0], words, value);
            byLast.Add(words[^1], words, value);
        }
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    public PhraseMatch<T>? At(PayText text, int token)
    {
        PayToken first = text.Tokens[token];
        if (byFirst.Find(text.Span(first)) is not { } phrases)
            return null;
        foreach ((string[] words, T value) in phrases)
        {
            int at = token;
            int word = 0;
            while (word < words.Length && at < text.Tokens.Count)
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
        if (byLast.Find(text.Span(last)) is not { } phrases)
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
    public IEnumerable<PhraseMatch<T>> In(PayText text, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (At(text, at) is not { } match || match.First + match.Count > to)
                continue;
            yield return match;
            at += match.Count - 1;
        }
    }

    private static bool Same(PayText text, int token, string word) =>
        text.Span(text.Tokens[token]).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsHyphen(PayText text, PayToken token) =>
        token.Kind is PayTokenKind.Mark && text.Text[token.Start] is '-';

    /// <summary>Phrases by one of their words. Most words of a text are in none, which their letter and length tell.</summary>
    private sealed class WordIndex
    {
        private const int Letters = 128;

        // For each first character, in lower case, a bit for each length.
        private readonly uint[] lengths = new uint[Letters];
        private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> phrases =
            new Dictionary<string, List<(string[] Words, T Value)>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public void Add(string word, string[] words, T value)
        {
            if (!phrases.TryGetValue(word, out var known))
                phrases[word] = known = [];
            int place = known.FindIndex(other => other.Words.Length < words.Length);
            known.Insert(place < 0 ? known.Count : place, (words, value));
            lengths[Letter(word)] |= Length(word);
        }

        public List<(string[] Words, T Value)>? Find(ReadOnlySpan<char> word) =>
            (lengths[Letter(word)] & Length(word)) != 0 && phrases.TryGetValue(word, out var found) ? found : null;

        private static int Letter(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) & (Letters - 1);

        private static uint Length(ReadOnlySpan<char> word) => 1u << Math.Min(word.Length, 31);
    }
}
