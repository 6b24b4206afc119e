using System.Globalization;
using AngleSharp.Dom;

namespace CareerAtlas.Importing.Outlining;

/// <summary>Reads a table element into a grid.</summary>
internal static class TableReader
{
    private const int MostColumns = 100;
    private const int LongestHeaderCell = 60;

    private sealed record Line(InlineText[] Cells, string Quote, bool InHead, bool AllHeader, bool Banner);

    /// <summary>The table, or <c>null</c> where it only lays out content: one row, or one column.</summary>
    public static Table? Read(IElement element, Section section, InlineText? intro, InlineBuffer buffer)
    {
        List<Line> lines = Lines(element, buffer);
        int columns = lines.Count == 0 ? 0 : lines.Max(l => l.Cells.Length);
        if (columns < 2 || (lines.Count == 1 && element.QuerySelector("p,ul,ol,h1,h2,h3,h4,h5,h6,div") is not null))
            return null;

        int headerRows = HeaderRows(lines);
        string[] header = headerRows == 0 ? [] : Header(lines.Take(headerRows), columns);
        var rows = new List<TableRow>();
        string? group = null;
        foreach (Line line in lines.Skip(headerRows))
        {
            if (line.Banner)
                group = HeadingText.Title(line.Cells[0].Clean);
            else
                rows.Add(new TableRow(line.Cells, line.Quote, group));
        }

        return new Table(section, Caption(element, buffer), intro, header, rows);
    }

    /// <summary>The cells of a table in document order, for reading a layout table's content.</summary>
    public static IEnumerable<IElement> Cells(IElement element) =>
        RowsOf(element).SelectMany(r => r.Children).Where(c => c.LocalName is "td" or "th");

    private static InlineText? Caption(IElement element, InlineBuffer buffer)
    {
        IElement? caption = element.Children.FirstOrDefault(c => c.LocalName == "caption")
            ?? (element.ParentElement is { LocalName: "figure" } figure
                ? figure.Children.FirstOrDefault(c => c.LocalName == "figcaption")
                : null);
        if (caption is null)
            return null;
        buffer.Add(caption);
        InlineText text = buffer.Take();
        return text.IsEmpty ? null : text;
    }

    private static IEnumerable<IElement> RowsOf(IElement table)
    {
        foreach (IElement child in table.Children)
        {
            if (child.LocalName == "tr")
                yield return child;
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
                foreach (IElement row in child.Children)
                    if (row.LocalName == "tr")
                        yield return row;
        }
    }

    private static List<Line> Lines(IElement table, InlineBuffer buffer)
    {
        var lines = new List<Line>();
        var hanging = new List<(InlineText Text, int Rows)>();
        foreach (IElement row in RowsOf(table))
        {
            var cells = new List<InlineText>();
            var own = new List<string>();
            bool allHeader = true;
            int cellCount = 0;
            INodeList children = row.ChildNodes;
            for (int c = 0; c < children.Length; c++)
            {
                if (children[c] is not IElement { LocalName: "td" or "th" } cell)
                    continue;
                FillHanging(cells, hanging);
                cellCount++;
                buffer.AddChildren(cell);
                InlineText text = buffer.Take();
                own.Add(text.Raw);
                allHeader &= cell.LocalName == "th" || (!text.IsEmpty && IsBold(text));
                int across = Span(cell, "colspan"), down = Span(cell, "rowspan");
                for (int i = 0; i < across && cells.Count < MostColumns; i++)
                {
                    while (hanging.Count <= cells.Count)
                        hanging.Add((InlineText.Empty, 0));
                    hanging[cells.Count] = (text, down - 1);
                    cells.Add(text);
                }
            }

            FillHanging(cells, hanging);
            if (cellCount == 0 || cells.TrueForAll(c => c.IsEmpty))
                continue;
            bool banner = cellCount == 1 && cells.Count > 1 && cells.TrueForAll(c => ReferenceEquals(c, cells[0]));
            lines.Add(new Line([.. cells], Quote(own), row.ParentElement?.LocalName == "thead", allHeader, banner));
        }

        return lines;
    }

    private static string Quote(List<string> cells)
    {
        string quote = string.Join(" | ", cells);
        // Only an empty cell leaves spaces to collapse.
        return cells.Contains("") ? string.Join(' ', quote.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : quote;
    }

    private static void FillHanging(List<InlineText> cells, List<(InlineText Text, int Rows)> hanging)
    {
        while (cells.Count < hanging.Count && hanging[cells.Count].Rows > 0)
        {
            int column = cells.Count;
            hanging[column] = (hanging[column].Text, hanging[column].Rows - 1);
            cells.Add(hanging[column].Text);
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0
            ? Math.Min(n, MostColumns)
            : 1;

    private static bool IsBold(InlineText text) =>
        text.Strong.Sum(r => r.End.Value - r.Start.Value) >= text.Raw.Length - 1;

    private static int HeaderRows(List<Line> lines)
    {
        int inHead = lines.TakeWhile(l => l.InHead).Count();
        if (inHead > 0 && inHead < lines.Count)
            return inHead;
        int marked = lines.TakeWhile(l => l.AllHeader && !l.Banner).Count();
        // A leading banner over marked rows is a title.
        if (marked == 0 && lines.Count > 2 && lines[0].Banner && lines[1].AllHeader)
            marked = 2;
        if (marked > 0 && marked < lines.Count)
            return marked;
        return lines.Count > 1 && marked == 0 && ReadsAsHeader(lines) ? 1 : 0;
    }

    /// <summary>An unmarked first row is a header where it names what the columns below hold.</summary>
    private static bool ReadsAsHeader(List<Line> lines)
    {
        InlineText[] first = lines[0].Cells;
        if (lines[0].Banner || first.Any(c => c.Clean.Length > LongestHeaderCell || HoldsFigure(c.Clean)))
            return false;
        if (first.Count(c => ColumnWords.Announces(c.Clean)) >= 2 || (ColumnWords.Announces(first[0].Clean) && first.Length > 1))
            return true;
        // Words over columns of figures.
        return Enumerable.Range(1, first.Length - 1)
            .Any(i => lines.Skip(1).All(l => i < l.Cells.Length && HoldsFigure(l.Cells[i].Clean)));
    }

    private static bool HoldsFigure(string cell) => cell.AsSpan().ContainsAnyInRange('0', '9') || cell is "N/A" or "n/a" or "-" or "–" or "—";

    private static string[] Header(IEnumerable<Line> rows, int columns)
    {
        var header = new string[columns];
        Array.Fill(header, "");
        foreach (Line row in rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                string words = row.Cells[i].Clean;
                if (!header[i].Contains(words, StringComparison.Ordinal))
                    header[i] = header[i].Length == 0 ? words : header[i] + " " + words;
            }
        }

        return header;
    }
}
