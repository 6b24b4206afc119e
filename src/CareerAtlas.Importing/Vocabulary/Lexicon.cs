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
    // Plain dictionaries: freezing thousands of names takes longer than all the look-ups of a short run.
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> entries;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> longest;

    /// <param name="names">The names; the first of two that fold to the same counts.</param>
    public Lexicon(IEnumerable<(string Name, T Entry)> names)
    {
        entries = new Dictionary<string, T>().GetAlternateLookup<ReadOnlySpan<char>>();
        longest = new Dictionary<string, int>().GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string name, T entry) in names)
        {
            using var words = new FoldedText(name);
            if (words.Count == 0)
                continue;
            entries.TryAdd(words.Key, entry);
            longest.TryGetValue(words.Folded(0), out int most);
            longest[words.Folded(0)] = Math.Max(most, words.Count);
        }
    }

    /// <summary>What a whole phrase stands for.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out T entry)
    {
        using var words = new FoldedText(phrase);
        return TryGet(in words, out entry);
    }

    /// <summary>What a whole phrase stands for that is cut into words already.</summary>
    public bool TryGet(scoped in FoldedText words, out T entry)
    {
        bool found = entries.TryGetValue(words.Key, out T? value);
        entry = value!;
        return found;
    }

    /// <summary>Every name in a text, in order, none overlapping another.</summary>
    public List<LexiconMatch<T>> FindAll(ReadOnlySpan<char> text)
    {
        using var words = new FoldedText(text);
        return FindAll(in words);
    }

    /// <summary>Every name in a text that is cut into words already.</summary>
    public List<LexiconMatch<T>> FindAll(scoped in FoldedText words)
    {
        List<LexiconMatch<T>>? found = null;
        for (int i = 0; i < words.Count; i++)
        {
            if (!longest.TryGetValue(words.Folded(i), out int most))
                continue;
            int best = 0;
            T bestEntry = default!;
            for (int n = 1; ; n++)
            {
                if (entries.TryGetValue(words.KeyOf(i, n), out T? entry))
                    (best, bestEntry) = (n, entry);
                if (n >= most || i + n >= words.Count || !Joined(words.Text, words[i + n - 1], words[i + n]))
                    break;
            }

            if (best == 0)
                continue;
            int start = words[i].Start;
            (found ??= []).Add(new LexiconMatch<T>(start, words[i + best - 1].End - start, bestEntry));
            i += best - 1;
        }

        return found ?? [];
    }

    /// <summary>Words of one name are parted by spaces, hyphens or a slash, not by a comma or full stop.</summary>
    private static bool Joined(ReadOnlySpan<char> text, Token left, Token right)
    {
        for (int i = left.End; i < right.Start; i++)
        {
            if (text[i] is not (' ' or '-' or '/' or '&' or '–' or '.' or '\'' or '’' or ':' or '+'))
                return false;
        }

        return right.Start - left.End <= 3;
    }
}
