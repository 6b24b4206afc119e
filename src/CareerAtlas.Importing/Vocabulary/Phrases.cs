namespace CareerAtlas.Importing.Vocabulary;

/// <summary>Phrases and what they announce, from a table whose rows name a kind and its phrases.</summary>
/// <typeparam name="T">The kinds.</typeparam>
internal sealed class Phrases<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> kinds;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> longest;

    /// <param name="table">The embedded table's name.</param>
    public Phrases(string table)
    {
        kinds = new Dictionary<string, T[]>().GetAlternateLookup<ReadOnlySpan<char>>();
        longest = new Dictionary<string, int>().GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string[] row in VocabularyTable.Rows(table))
        {
            T kind = Enum.Parse<T>(row[0]);
            foreach (string phrase in VocabularyTable.Parts(row[1]))
                Add(phrase, kind);
        }
    }

    /// <summary>How many words the longest phrase has that begins with a text's word; 0 where none does.</summary>
    public int LongestFrom(scoped in FoldedText words, int start) =>
        longest.TryGetValue(words.Folded(start), out int most) ? Math.Min(most, words.Count - start) : 0;

    /// <summary>The kinds that a phrase's key announces.</summary>
    public ReadOnlySpan<T> Of(ReadOnlySpan<char> key) => kinds.TryGetValue(key, out T[]? found) ? found : [];

    private void Add(string phrase, T kind)
    {
        using var words = new FoldedText(phrase);
        if (words.Count == 0)
            return;
        kinds.TryGetValue(words.Key, out T[]? known);
        if (known is null || !known.Contains(kind))
            kinds[words.Key] = [.. known ?? [], kind];
        longest.TryGetValue(words.Folded(0), out int most);
        longest[words.Folded(0)] = Math.Max(most, words.Count);
    }
}
