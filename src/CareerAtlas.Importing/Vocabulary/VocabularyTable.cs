using System.Reflection;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>Reads the embedded tables: tab-separated, one entry a line, lines that start with '#' are comments.</summary>
internal static class VocabularyTable
{
    /// <summary>The rows of a table, each padded to the longest row's cells.</summary>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The vocabulary table {name} is not embedded in the importer.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        int width = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            string[] cells = line.Split('\t', StringSplitOptions.TrimEntries);
            width = Math.Max(width, cells.Length);
            rows.Add(cells);
        }

        return [.. rows.Select(r => r.Length == width ? r : [.. r, .. Enumerable.Repeat("", width - r.Length)])];
    }

    /// <summary>The parts of a cell that lists several things.</summary>
    public static string[] Parts(string cell) =>
        cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
