using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Market;

/// <summary>Reads developments to come from lists, tables and sub-headings under headings about trends.</summary>
internal sealed partial class TrendReader : IFactReader
{
    private const int MostWords = 10;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<(string?, string)>();
        foreach (Trend trend in All(article))
        {
            if (seen.Add((trend.Group is null ? null : Tokens.Key(trend.Group), Tokens.Key(trend.Name))))
                yield return trend;
        }
    }

    private static IEnumerable<Trend> All(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            bool about = Subjects.IsAbout(section, Topic.Trends) && !section.IsWithin(Topic.Faq);
            bool hasList = section.Blocks.Any(b => b is ItemList or Table);
            if (about && !hasList && section.Parent is { } parent && section.Topics.IsEmpty && parent.Subject.Is(Topic.Trends) && Tokens.Count(section.Title) <= MostWords)
                yield return new Trend(parent.Title, section.Title, Cited.ByHeading(section));
            foreach (Block block in section.Blocks)
            {
                IEnumerable<Trend> trends = block switch
                {
                    Table table => FromTable(table, about),
                    Paragraph { Lead: { Bold: true, Rest.IsEmpty: false } lead } p when about && !hasList && Tokens.Count(lead.Title) <= MostWords && !lead.Title.EndsWith('?') => [new Trend(section.Title, lead.Title, Cited.By(section, p.Text))],
                    Paragraph p when p.Text.Clean.Contains("trends", StringComparison.OrdinalIgnoreCase) && !section.IsWithin(Topic.InterviewQuestions) => Sentences.Of(p.Text).SelectMany(s => FromSentence(section, s)),
                    ItemList list when Subjects.IsAbout(list, Topic.Trends) && !section.IsWithin(Topic.Faq) => list.Items.SelectMany(i => FromItem(section, i, section.Level == 0 ? null : section.Title)),
                    _ => [],
                };
                foreach (Trend trend in trends)
                    yield return trend;
            }
        }
    }

    private static IEnumerable<Trend> FromSentence(Section section, InlineText sentence)
    {
        Match match = Such().Match(sentence.Clean);
        if (!match.Success)
        {
            // "The trends to watch are A and the rise of B."
            if (Are().Match(sentence.Clean) is { Success: true } are && Enumerations.Parts(are.Groups["list"].Value) is { Count: >= 2 } named && named.TrueForAll(n => Tokens.Count(n) <= MostWords))
            {
                foreach (string name in named)
                    yield return new Trend(null, Rise().Replace(name, ""), Cited.By(section, sentence));
            }

            yield break;
        }

        foreach (Piece piece in NameLists.Split(match.Groups["list"].Value))
            yield return new Trend(null, piece.Of(match.Groups["list"].Value), Cited.By(section, sentence));
    }

    [GeneratedRegex(@"\btrends,?\s+(?:such as|like|including)\s+(?<list>[^.;:—]{4,200})\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Such();

    [GeneratedRegex(@"\btrends\b[^.;:—,]{0,60}?\s(?:are|include)\s+(?!\w+ing\s+(?:the|an?|its|their|how|every|this|our|your|more|new|what)\b|\w+ly\b|not\b|expected|likely|set\b|driven|being|here\b|clear|bound)(?<list>[^.;:—]{6,220})\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Are();

    [GeneratedRegex(@"^(?:(?:continued|steady|rapid|slow)\s+)?(?:rise|growth|spread|emergence|arrival|adoption|return|increase|move|shift|push)\s+(?:of|in|to|towards?|for)\s+(?:the\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rise();

    private static IEnumerable<Trend> FromTable(Table table, bool about)
    {
        int column = ColumnWords.Find(table, ColumnKind.Trend);
        if (column < 0 && !about)
            yield break;
        column = Math.Max(column, 0);
        if (table.Rows.Any(r => r.Cell(1).Clean.Contains('%')) && ColumnWords.Find(table, ColumnKind.Metric) >= 0)
            yield break;
        foreach (TableRow row in table.Rows)
        {
            string name = row.Cell(column).Clean.TrimEnd('.');
            if (Tokens.Count(name) is > 0 and <= MostWords)
                yield return new Trend(row.Group ?? table.Section.Title, name, Cited.By(table, row));
        }
    }

    private static IEnumerable<Trend> FromItem(Section section, Item item, string? group)
    {
        string title = item.Lead?.Title ?? HeadingText.Title(item.Text.Clean.TrimEnd('.'));
        if (item.Children.Count > 0 && item.Children.All(c => c.Lead is not null || Tokens.Count(c.Text.Clean) <= 6))
        {
            foreach (Trend trend in item.Children.SelectMany(c => FromItem(section, c, title)))
                yield return trend;
        }
        else if (item.Lead is null && NameLists.Split(title) is { Count: >= 2 } names && names.TrueForAll(n => !n.InBrackets && Tokens.Count(n.Of(title)) <= 4))
        {
            foreach (Piece name in names)
                yield return new Trend(group, name.Of(title), Cited.By(section, item.Text));
        }
        else if (item.Lead is not null || Tokens.Count(title) <= MostWords)
        {
            yield return new Trend(group, title, Cited.By(section, item.Text));
        }
    }
}
