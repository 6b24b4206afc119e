using System.Collections.Frozen;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>A name found in a text.</summary>
/// <typeparam name="T">What the name stands for.</typeparam>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Entry">What it stands for.</param>
internal readonly record struct LexiconMatch<T>(int Start, int Length, T Entry)
{
    public int End => Start + Length;
}

/// <summary>Names and what they stand for, found by their folded words; of two that overlap the longer one counts.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class Lexicon<T>
{
    private readonly FrozenDictionary<string, T> entries;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<string, int> longest;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> longestLookup;

    /// <param name="names">The names; the first of two that fold to the same counts.</param>
    public Lexicon(IEnumerable<(string Name, T Entry)> names)
    {
        var byKey = new Dictionary<string, T>();
        var lengths = new Dictionary<string, int>();
        foreach ((string name, T entry) in names)
        {
            List<string> tokens = Tokens.Folded(name);
            if (tokens.Count == 0)
                continue;
            byKey.TryAdd(string.Join(' ', tokens), entry);
            lengths[tokens[0]] = Math.Max(lengths.GetValueOrDefault(tokens[0]), tokens.Count);
        }

        entries = byKey.ToFrozenDictionary();
        longest = lengths.ToFrozenDictionary();
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        longestLookup = longest.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a whole phrase stands for.</summary>
    public bool TryGet(string phrase, out T entry)
    {
        bool found = entries.TryGetValue(Tokens.Key(phrase), out T? value);
        entry = value!;
        return found;
    }

    /// <summary>Every name in a text, in order, none overlapping another.</summary>
    public List<LexiconMatch<T>> FindAll(string text) => FindAll(text, Tokens.Of(text));

    /// <summary>Every name in a text that is cut into words already.</summary>
    public List<LexiconMatch<T>> FindAll(string text, List<Token> tokens)
    {
        var found = new List<LexiconMatch<T>>();
        Span<char> key = stackalloc char[256];
        for (int i = 0; i < tokens.Count; i++)
        {
            int length = Tokens.Fold(text.AsSpan(tokens[i].Start, tokens[i].Length), key[..64]);
            if (length == 0 || !longestLookup.TryGetValue(key[..length], out int most))
                continue;
            int best = 0;
            T bestEntry = default!;
            for (int n = 1; ; n++)
            {
                if (lookup.TryGetValue(key[..length], out T? entry))
                    (best, bestEntry) = (n, entry);
                if (n >= most || i + n >= tokens.Count || length + 65 > key.Length || !Joined(text, tokens[i + n - 1], tokens[i + n]))
                    break;
                key[length++] = ' ';
                length += Tokens.Fold(text.AsSpan(tokens[i + n].Start, tokens[i + n].Length), key.Slice(length, 64));
            }

            if (best == 0)
                continue;
            int end = tokens[i + best - 1].End;
            found.Add(new LexiconMatch<T>(tokens[i].Start, end - tokens[i].Start, bestEntry));
            i += best - 1;
        }

        return found;
    }

    /// <summary>Words of one name are parted by spaces, hyphens or a slash, not by a comma or full stop.</summary>
    private static bool Joined(string text, Token left, Token right)
    {
        for (int i = left.End; i < right.Start; i++)
        {
            if (text[i] is not (' ' or '-' or '/' or '&' or '–' or '.' or '\'' or '’' or ':' or '+'))
                return false;
        }

        return right.Start - left.End <= 3;
    }
}
