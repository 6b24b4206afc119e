namespace CareerAtlas.Importing.Vocabulary;

/// <summary>Phrases and what they announce, from a table whose rows name a kind and its phrases.</summary>
/// <typeparam name="T">The kinds.</typeparam>
internal sealed class Phrases<T>
    where T : struct, Enum
{
    private readonly PhraseIndex phrases = new();
    private readonly List<T[]> kinds = [];

    /// <param name="table">The embedded table's name.</param>
    public Phrases(string table)
    {
        foreach (string[] row in VocabularyTable.Rows(table))
        {
            T kind = Enum.Parse<T>(row[0]);
            foreach (string phrase in VocabularyTable.Parts(row[1]))
                Add(phrase, kind);
        }
    }

    /// <summary>How many words the longest phrase has that begins with a text's word; 0 where none does.</summary>
    public int LongestFrom(scoped in FoldedText words, int start) =>
        phrases.Begins(in words, start, out _, out int longest) ? longest : 0;

    /// <summary>The kinds that a run of words announces.</summary>
    public ReadOnlySpan<T> Of(scoped in FoldedText words, int start, int count) =>
        phrases.Find(in words, start, count) is >= 0 and var number ? kinds[number] : [];

    private void Add(string phrase, T kind)
    {
        using var words = new FoldedText(phrase);
        int number = phrases.Add(in words);
        if (number == kinds.Count)
            kinds.Add([kind]);
        else if (number >= 0 && !kinds[number].Contains(kind))
            kinds[number] = [.. kinds[number], kind];
    }
}
