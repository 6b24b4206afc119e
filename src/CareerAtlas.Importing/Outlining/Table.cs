namespace CareerAtlas.Importing.Outlining;

/// <summary>A table as a grid: spans are resolved, so that each row has a cell for each column.</summary>
/// <param name="section">The section it stands in.</param>
/// <param name="caption">The caption, or <c>null</c>.</param>
/// <param name="intro">The paragraph straight before the table, or <c>null</c>.</param>
/// <param name="header">For each column the words of the header rows; empty where the table has no header.</param>
/// <param name="rows">The rows under the header.</param>
public sealed class Table(
    Section section, InlineText? caption, InlineText? intro, IReadOnlyList<string> header, IReadOnlyList<TableRow> rows)
    : Block(section)
{
    private readonly ColumnKinds[] kinds = [.. header.Select(ColumnWords.KindsOf)];

    /// <summary>The caption, or <c>null</c>.</summary>
    public InlineText? Caption { get; } = caption;

    /// <summary>The paragraph straight before the table, or <c>null</c>.</summary>
    public InlineText? Intro { get; } = intro;

    /// <summary>For each column the words of the header rows; empty where the table has no header.</summary>
    public IReadOnlyList<string> Header { get; } = header;

    /// <summary>The rows under the header.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = rows;

    /// <summary>How many columns the grid has.</summary>
    public int Columns { get; } = Math.Max(header.Count, rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count));

    /// <summary>The header's words for a column; empty where there are none.</summary>
    public string HeaderOf(int column) => column < Header.Count ? Header[column] : "";

    /// <summary>The kinds that a column's header names.</summary>
    internal ColumnKinds KindsOf(int column) => column < kinds.Length ? kinds[column] : default;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">A cell for each column; one that spans columns or rows stands in each of them.</param>
/// <param name="Quote">The row's own cells joined by " | ", as evidence quotes a row.</param>
/// <param name="Group">The words of the nearest row above that is one cell across the whole table, or <c>null</c>.</param>
public sealed record TableRow(IReadOnlyList<InlineText> Cells, string Quote, string? Group)
{
    /// <summary>The cell of a column; empty where the row is shorter.</summary>
    public InlineText Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : InlineText.Empty;
}
