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
    private readonly PhraseIndex phrases = new();
    private readonly List<T> entries = [];

    /// <param name="names">The names; the first of two that fold to the same counts.</param>
    public Lexicon(IEnumerable<(string Name, T Entry)> names)
    {
        foreach ((string name, T entry) in names)
        {
            using var words = new FoldedText(name);
            if (phrases.Add(in words) == entries.Count)
                entries.Add(entry);
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
        int number = phrases.Find(in words);
        entry = number < 0 ? default! : entries[number];
        return number >= 0;
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
            if (!phrases.Begins(in words, i, out int best, out int longest))
                continue;
            int length = 1;
            for (int n = 2; n <= longest && Joined(words.Text, words[i + n - 2], words[i + n - 1]); n++)
            {
                if (phrases.Find(in words, i, n) is >= 0 and var longer)
                    (best, length) = (longer, n);
            }

            if (best < 0)
                continue;
            int start = words[i].Start;
            (found ??= []).Add(new LexiconMatch<T>(start, words[i + length - 1].End - start, entries[best]));
            i += length - 1;
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
