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

/// <summary>The kinds that a column's header names.</summary>
internal readonly record struct ColumnKinds
{
    private readonly uint bits;

    private ColumnKinds(uint bits) => this.bits = bits;

    /// <summary>True where the header names no kind.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>True where the header names the kind, be it beside others.</summary>
    public bool Contains(ColumnKind kind) => (bits & (1u << (int)kind)) != 0;

    internal ColumnKinds With(ColumnKind kind) => new(bits | (1u << (int)kind));
}

/// <summary>Tells from a column's header what it holds. The words are data (columns.tsv).</summary>
internal static class ColumnWords
{
    private static readonly Phrases<ColumnKind> Known = new("columns.tsv");

    /// <summary>True where the words head a column of a known kind.</summary>
    public static bool Announces(string header) => !KindsOf(header).IsEmpty;

    /// <summary>True where the header names the kind, be it beside others.</summary>
    public static bool Names(string header, ColumnKind kind) => KindsOf(header).Contains(kind);

    /// <summary>The kinds a header names.</summary>
    public static ColumnKinds KindsOf(string header)
    {
        var kinds = new ColumnKinds();
        using var words = new FoldedText(header);
        for (int start = 0; start < words.Count; start++)
        {
            int most = Known.LongestFrom(in words, start);
            for (int n = 1; n <= most; n++)
            {
                foreach (ColumnKind kind in Known.Of(in words, start, n))
                    kinds = kinds.With(kind);
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
                if (table.KindsOf(i).Contains(kind))
                    return i;
            }
        }

        return -1;
    }
}
