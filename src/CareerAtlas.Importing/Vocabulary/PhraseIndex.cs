namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// Numbers phrases by their folded words. Made for look-ups at every word of a text: no strings, and no hashing beyond
/// what <see cref="FoldedText"/> did once. The phrases are the vocabulary's, so nobody can choose ones that collide.
/// </summary>
internal sealed class PhraseIndex
{
    private const int FewestBuckets = 16;
    private const int MarksPerBucket = 8;
    private const int BitsPerMark = 64;

    private Entry[] entries = new Entry[FewestBuckets];
    private int[] buckets = new int[FewestBuckets];

    // A bit for each hash that is in: a text's words are seldom a phrase's, and this small table tells so without a look
    // into the large ones.
    private ulong[] marks = new ulong[FewestBuckets * MarksPerBucket / BitsPerMark];
    private int count;

    private struct Entry
    {
        public string Key;
        public int Hash;

        // The next entry of the bucket, counted from 1; 0 ends it.
        public int Next;

        // The phrase's number, or -1 for a word that only begins phrases.
        public int Number;

        // The words of the longest phrase that begins with this word.
        public int Longest;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a phrase that is a whole text, given anew where the phrase is; -1 for a text without words.</summary>
    public int Add(scoped in FoldedText words)
    {
        if (words.Count == 0)
            return -1;
        ref Entry first = ref EntryOf(words.Folded(0), words.HashOf(0, 1));
        first.Longest = Math.Max(first.Longest, words.Count);
        ref Entry whole = ref EntryOf(words.Key, words.HashOf(0, words.Count));
        if (whole.Number < 0)
            whole.Number = Count++;
        return whole.Number;
    }

    /// <summary>The number of a phrase that is a whole text, or -1.</summary>
    public int Find(scoped in FoldedText words) =>
        words.Count > 0 && Seek(words.Key, words.HashOf(0, words.Count)) is >= 0 and var at ? entries[at].Number : -1;

    /// <summary>The number of a phrase that is a run of a text's words, or -1.</summary>
    public int Find(scoped in FoldedText words, int start, int length) =>
        Seek(words.KeyOf(start, length), words.HashOf(start, length)) is >= 0 and var at ? entries[at].Number : -1;

    /// <summary>True where a phrase begins with a text's word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="start">The word.</param>
    /// <param name="number">The number of the phrase that is this word alone, or -1.</param>
    /// <param name="longest">The words of the longest phrase that begins here and that the text has words for.</param>
    public bool Begins(scoped in FoldedText words, int start, out int number, out int longest)
    {
        int at = Seek(words.Folded(start), words.HashOf(start, 1));
        (number, longest) = at < 0 ? (-1, 0) : (entries[at].Number, Math.Min(entries[at].Longest, words.Count - start));
        return longest > 0;
    }

    private int Seek(ReadOnlySpan<char> key, int hash)
    {
        if ((marks[MarkOf(hash)] & (1UL << hash)) == 0)
            return -1;
        for (int at = buckets[hash & (buckets.Length - 1)] - 1; at >= 0; at = entries[at].Next - 1)
        {
            if (entries[at].Hash == hash && key.SequenceEqual(entries[at].Key))
                return at;
        }

        return -1;
    }

    private ref Entry EntryOf(ReadOnlySpan<char> key, int hash)
    {
        int at = Seek(key, hash);
        if (at < 0)
        {
            if (count == entries.Length)
                Grow();
            at = count++;
            entries[at] = new Entry { Key = new string(key), Hash = hash, Number = -1 };
            Link(at);
        }

        return ref entries[at];
    }

    private void Grow()
    {
        Array.Resize(ref entries, count * 2);
        buckets = new int[count * 2];
        marks = new ulong[count * 2 * MarksPerBucket / BitsPerMark];
        for (int at = 0; at < count; at++)
            Link(at);
    }

    private void Link(int at)
    {
        ref int bucket = ref buckets[entries[at].Hash & (buckets.Length - 1)];
        entries[at].Next = bucket;
        bucket = at + 1;
        marks[MarkOf(entries[at].Hash)] |= 1UL << entries[at].Hash;
    }

    // The lowest bits choose the bit within the mark, as shifting does; those above them the mark.
    private int MarkOf(int hash) => (hash >>> 6) & (marks.Length - 1);
}
