using System.Collections.Frozen;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Outlining;

/// <summary>What a table's column can hold.</summary>
internal enum ColumnKind
{
    Role,
    Level,
    Region,
    Pay,
    Skill,
    Description,
    Responsibility,
    Category,
    Focus,
    Difference,
    Certification,
    Provider,
    Weight,
    Stage,
    Duration,
    Team,
    Metric,
    Value,
    Industry,
    Usage,
    Trend,
    Source,
    Question,
    Education,
    From,
    To,
}

/// <summary>Tells from a column's header what it holds. The words are data (columns.tsv).</summary>
internal static class ColumnWords
{
    private const int LongestPhrase = 4;
    private static readonly FrozenDictionary<string, ColumnKind[]> Phrases = Load();

    /// <summary>True where the words head a column of a known kind.</summary>
    public static bool Announces(string header) => KindsOf(header).Count > 0;

    /// <summary>True where the header names the kind, be it beside others.</summary>
    public static bool Names(string header, ColumnKind kind) => KindsOf(header).Contains(kind);

    /// <summary>The kinds a header names.</summary>
    public static IReadOnlySet<ColumnKind> KindsOf(string header)
    {
        var kinds = new HashSet<ColumnKind>();
        List<string> tokens = Tokens.Folded(header);
        for (int start = 0; start < tokens.Count; start++)
        {
            for (int n = 1; n <= LongestPhrase && start + n <= tokens.Count; n++)
            {
                if (Phrases.TryGetValue(string.Join(' ', tokens.GetRange(start, n)), out ColumnKind[]? found))
                    kinds.UnionWith(found);
            }
        }

        return kinds;
    }

    /// <summary>The first column whose header names one of the kinds, the first kind first; -1 where none does.</summary>
    public static int Find(Table table, params ReadOnlySpan<ColumnKind> kinds)
    {
        foreach (ColumnKind kind in kinds)
        {
            for (int i = 0; i < table.Header.Count; i++)
            {
                if (Names(table.Header[i], kind))
                    return i;
            }
        }

        return -1;
    }

    private static FrozenDictionary<string, ColumnKind[]> Load()
    {
        var phrases = new Dictionary<string, HashSet<ColumnKind>>();
        foreach (string[] row in VocabularyTable.Rows("columns.tsv"))
        {
            ColumnKind kind = Enum.Parse<ColumnKind>(row[0]);
            foreach (string phrase in VocabularyTable.Parts(row[1]))
            {
                string key = Tokens.Key(phrase);
                if (key.Length == 0)
                    continue;
                if (!phrases.TryGetValue(key, out HashSet<ColumnKind>? kinds))
                    phrases[key] = kinds = [];
                kinds.Add(kind);
            }
        }

        return phrases.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray());
    }
}
