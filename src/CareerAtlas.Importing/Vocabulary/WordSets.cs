namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// Words that announce something by standing together in a heading, whatever stands between them: "where … figures … from".
/// From a table whose rows name a kind and its sets.
/// </summary>
/// <typeparam name="T">The kinds.</typeparam>
internal sealed class WordSets<T>
    where T : struct, Enum
{
    // By the word that a set names first.
    private readonly Dictionary<string, List<Set>> sets = [];
    private readonly Dictionary<string, List<Set>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private readonly record struct Set(string[] Others, T Kind);

    /// <param name="table">The embedded table's name.</param>
    public WordSets(string table)
    {
        foreach (string[] row in VocabularyTable.Rows(table))
        {
            T kind = Enum.Parse<T>(row[0]);
            foreach (string set in VocabularyTable.Parts(row[1]))
            {
                List<string> words = Tokens.Folded(set);
                if (!sets.TryGetValue(words[0], out List<Set>? named))
                    sets[words[0]] = named = [];
                named.Add(new Set([.. words.Skip(1)], kind));
            }
        }

        lookup = sets.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the words announce: for each set that is whole its kind, its number of words and where its first one stands.</summary>
    public List<(T Kind, int Words, int Place)> In(scoped in FoldedText words)
    {
        var found = new List<(T, int, int)>();
        for (int i = 0; i < words.Count; i++)
        {
            if (!lookup.TryGetValue(words.Folded(i), out List<Set>? named))
                continue;
            foreach (Set set in named)
            {
                if (HasAll(in words, set.Others))
                    found.Add((set.Kind, set.Others.Length + 1, i));
            }
        }

        return found;
    }

    private static bool HasAll(scoped in FoldedText words, string[] others)
    {
        foreach (string word in others)
        {
            if (!words.Contains(word))
                return false;
        }

        return true;
    }
}
