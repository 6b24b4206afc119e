using System.Buffers;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// A text cut into words, and the words folded and joined by single spaces, so that the key of any run of words is a slice
/// of what is there already. Lives on borrowed memory: dispose it, and do not copy it.
/// </summary>
internal ref struct FoldedText
{
    private const int LongestWord = 64;
    private const int Multiplier = unchecked((int)0x9E3779B1);

    private readonly char[] joined;
    private Word[] words;
    private int length;

    private readonly record struct Word(int Start, int Length, int FoldedStart, int FoldedEnd, int Hash);

    /// <param name="text">The text.</param>
    public FoldedText(ReadOnlySpan<char> text)
    {
        Text = text;
        // Words stand apart by a character at least, but for those that end in '+' or '#', which have two or more.
        joined = ArrayPool<char>.Shared.Rent(text.Length + (text.Length / 2) + 1);
        words = ArrayPool<Word>.Shared.Rent((text.Length / 5) + 8);
        int at = 0;
        while (at < text.Length)
        {
            if (AddPlain(ref at))
                continue;
            if (!Tokens.Next(text, at, out Token token))
                break;
            at = token.End;
            Add(token);
        }
    }

    /// <summary>The text as it stands.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The folded words joined by single spaces.</summary>
    public readonly ReadOnlySpan<char> Key => joined.AsSpan(0, length);

    /// <summary>Where a word stands in the text.</summary>
    public readonly Token this[int index] => new(words[index].Start, words[index].Length);

    /// <summary>A word, folded.</summary>
    public readonly ReadOnlySpan<char> Folded(int index) =>
        joined.AsSpan(words[index].FoldedStart, words[index].FoldedEnd - words[index].FoldedStart);

    /// <summary>True where a folded word is among the text's.</summary>
    public readonly bool Contains(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Folded(i).SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>The key of a run of words.</summary>
    public readonly ReadOnlySpan<char> KeyOf(int first, int count)
    {
        int start = words[first].FoldedStart;
        return joined.AsSpan(start, words[first + count - 1].FoldedEnd - start);
    }

    /// <summary>A hash of a run of words: equal for runs with equal keys.</summary>
    public readonly int HashOf(int first, int count)
    {
        int hash = words[first].Hash;
        for (int i = first + 1; i < first + count; i++)
            hash = (hash * Multiplier) + words[i].Hash;
        return hash ^ (hash >>> 15);
    }

    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(joined);
        ArrayPool<Word>.Shared.Return(words);
    }

    /// <summary>
    /// Adds the next word where it is ASCII letters and digits alone, as nearly all are: found and folded in one go.
    /// False, with nothing added, where <see cref="Tokens.Next"/> has to look closer.
    /// </summary>
    private bool AddPlain(ref int at)
    {
        ReadOnlySpan<char> text = Text;
        while (at < text.Length && text[at] < '\u0080' && !char.IsAsciiLetterOrDigit(text[at]))
            at++;
        Span<char> word = NextWord();
        int end = at, folded = 0;
        while (end < text.Length && folded < word.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            // A digit has the bit set that makes a letter small.
            word[folded++] = (char)(text[end++] | 0x20);
        }

        if (folded == 0 || (end < text.Length && (folded == word.Length || Tokens.MayGoOn(text, end))))
            return false;
        Add(new Token(at, end - at), Tokens.Singular(word[..folded]));
        at = end;
        return true;
    }

    private void Add(Token token)
    {
        int folded = Tokens.Fold(Text.Slice(token.Start, token.Length), NextWord());
        if (folded > 0)
            Add(token, folded);
    }

    /// <summary>Where the next word's folded letters go.</summary>
    private readonly Span<char> NextWord()
    {
        int start = Count == 0 ? 0 : length + 1;
        return joined.AsSpan(start, Math.Min(LongestWord, joined.Length - start));
    }

    private void Add(Token token, int folded)
    {
        int start = Count == 0 ? 0 : length + 1;
        if (start > 0)
            joined[start - 1] = ' ';
        length = start + folded;
        if (Count == words.Length)
        {
            Word[] more = ArrayPool<Word>.Shared.Rent(Count * 2);
            words.AsSpan(0, Count).CopyTo(more);
            ArrayPool<Word>.Shared.Return(words);
            words = more;
        }

        words[Count++] = new Word(token.Start, token.Length, start, length, Hash(joined.AsSpan(start, folded)));
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        int hash = word.Length;
        foreach (char c in word)
            hash = (hash * 31) + c;
        return hash * Multiplier;
    }
}
