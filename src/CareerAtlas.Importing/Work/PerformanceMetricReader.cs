using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads the measures the role is judged by, under headings about them.</summary>
internal sealed class PerformanceMetricReader : IFactReader
{
    private const int MostWords = 9;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<(string?, string)>();
        foreach (Section section in article.Outline.Sections)
        {
            if (!IsAboutMetrics(section))
                continue;
            foreach (Block block in section.Blocks)
            {
                IEnumerable<PerformanceMetric> metrics = block switch
                {
                    Table table => FromTable(table),
                    ItemList list => list.Items.SelectMany(i => FromItem(section, i, GroupOf(section))),
                    _ => [],
                };
                foreach (PerformanceMetric metric in metrics)
                {
                    if (seen.Add((metric.Group, Tokens.Key(metric.Name))))
                        yield return metric;
                }
            }
        }
    }

    private static bool IsAboutMetrics(Section section) =>
        section.Subject.Is(Topic.Metrics)
        || (section.Topics.IsEmpty || section.Topics.Contains(Topic.Metrics)) && section.Parent is { } parent && parent.Subject.Is(Topic.Metrics);

    private static string? GroupOf(Section section) => section.Level == 0 ? null : section.Title;

    private static IEnumerable<PerformanceMetric> FromTable(Table table)
    {
        int metric = ColumnWords.Find(table, ColumnKind.Metric);
        int category = ColumnWords.Find(table, ColumnKind.Category, ColumnKind.Focus);
        if (metric < 0)
            metric = category == 0 ? 1 : 0;
        foreach (TableRow row in table.Rows)
        {
            string? group = category >= 0 && category != metric ? row.Cell(category).Clean
                : metric > 0 ? row.Cell(0).Clean
                : row.Group ?? GroupOf(table.Section);
            foreach (string name in Names(row.Cell(metric).Clean))
                yield return new PerformanceMetric(group, name, Cited.By(table, row));
        }
    }

    private static IEnumerable<PerformanceMetric> FromItem(Section section, Item item, string? group)
    {
        if (item.Children.Count > 0)
        {
            string heading = item.Lead?.Title ?? HeadingText.Title(item.Text.Clean);
            foreach (PerformanceMetric metric in item.Children.SelectMany(c => FromItem(section, c, heading)))
                yield return metric;
            yield break;
        }

        if (item.Lead is { } lead)
        {
            // "Model quality: accuracy, recall" lists measures; "Uptime: the share of hours …" explains one.
            List<string> listed = [.. Names(lead.Rest.Clean)];
            if (!lead.Rest.IsEmpty && (listed.Count > 1 || !lead.Rest.Clean.EndsWith('.')) && listed.TrueForAll(n => Tokens.Count(n) <= 5))
            {
                foreach (string name in listed)
                    yield return new PerformanceMetric(lead.Title, name, Cited.By(section, item.Text));
            }
            else
            {
                yield return new PerformanceMetric(group, lead.Title, Cited.By(section, item.Text));
            }

            yield break;
        }

        foreach (string name in Names(item.Text.Clean))
            yield return new PerformanceMetric(group, name, Cited.By(section, item.Text));
    }

    private static IEnumerable<string> Names(string text)
    {
        // Brackets hold a definition or a target, not further measures.
        string plain = Brackets(text);
        List<string> pieces = [.. NameLists.Split(plain).Select(p => p.Of(plain))];
        if (pieces.Count == 1 || pieces.TrueForAll(p => Tokens.Count(p) <= MostWords))
            return pieces.SelectMany(Halves).Where(p => Tokens.Count(p) is > 0 and <= 14);
        return [plain.TrimEnd('.')];
    }

    /// <summary>"Frequency of use and session length" are two measures.</summary>
    private static string[] Halves(string piece)
    {
        string[] halves = piece.Split(" and ", StringSplitOptions.TrimEntries);
        return halves.Length == 2 && halves.All(h => Tokens.Count(h) is >= 1 and <= 5) && halves.Any(h => Tokens.Count(h) >= 2) ? halves : [piece];
    }

    private static string Brackets(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = text.IndexOf(')', open);
            if (close < 0)
                break;
            text = text[..open].TrimEnd() + text[(close + 1)..];
            open = text.IndexOf('(', StringComparison.Ordinal);
        }

        return text;
    }
}
