using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads the measures the role is judged by, under headings about them.</summary>
internal sealed partial class PerformanceMetricReader : IFactReader
{
    private const int MostWords = 9;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<(string?, string)>();
        foreach (Section section in article.Outline.Sections)
        {
            bool about = IsAboutMetrics(section);
            if (!about && (section.IsWithin(Topic.InterviewQuestions) || section.IsWithin(Topic.InterviewStages) || section.IsWithin(Topic.Faq)))
                continue;
            foreach (Block block in section.Blocks)
            {
                IEnumerable<PerformanceMetric> metrics = block switch
                {
                    Paragraph paragraph => Sentences.Of(paragraph.Text).SelectMany(s => FromSentence(section, s, about)),
                    Table table when about => FromTable(table),
                    ItemList list when about => list.Items.SelectMany(i => FromItem(section, i, GroupOf(section))),
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

    /// <summary>"Success is measured by A, B and C"; under another heading only where performance is what is measured.</summary>
    private static IEnumerable<PerformanceMetric> FromSentence(Section section, InlineText sentence, bool about)
    {
        string clean = sentence.Clean;
        if (!clean.Contains(" and ", StringComparison.Ordinal) || Measured().Match(clean) is not { Success: true } match || (!about && !Performance().IsMatch(clean[..match.Index])))
            yield break;
        List<string> names = Enumerations.Parts(match.Groups["list"].Value);
        if (names.Count < 2 || !names.TrueForAll(n => Tokens.Count(n) <= MostWords))
            yield break;
        foreach (string name in names)
            yield return new PerformanceMetric(null, name, Cited.By(section, sentence));
    }

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

    [GeneratedRegex(@"\b(?:(?:is|are|be|being|was|were|get|gets)\s+(?:\w+ly\s+|often\s+|mostly\s+|also\s+|above all\s+)?(?:measured|judged|evaluated|assessed|rated|graded|scored|tracked|gauged|appraised)\s+(?:\w+ly\s+|above all\s+)?(?:by|on|against|through|via|in terms of|according to)|(?:metrics|KPIs|indicators|measures|yardsticks)\b[^.;:]{0,50}?\s(?:are|include|includes|such as|like))\s*:?\s+(?!(?:people|those|whoever|colleagues|managers|peers|others|what|how|whether)\b)(?<list>[^.;:—]{6,220})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?:performance|success|KPIs?|metrics|indicators|results|good work|the work|reviews?|appraisals?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Performance();
}
