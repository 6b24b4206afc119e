using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Roles;

/// <summary>Reads how related roles differ: tables and lists that compare, "X vs. Y" headings, answers on differences.</summary>
internal sealed partial class ComparisonReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (RoleComparison fact in article.Outline.Sections.SelectMany(s => InSection(article, s)))
        {
            if (seen.Add(Tokens.Key(fact.Role)))
                yield return fact;
        }
    }

    private static IEnumerable<RoleComparison> InSection(ArticleContext article, Section section)
    {
        if (IsComparison(section.Title) && section.Blocks.Count > 0 && OtherRoles(article, section.Title) is [var asked])
        {
            if (section.Blocks.OfType<Paragraph>().FirstOrDefault() is { } answer)
            {
                InlineText sentence = Sentences.Of(answer.Text).FirstOrDefault(s => OtherRoles(article, s.Clean).Count > 0) ?? Sentences.Of(answer.Text)[0];
                yield return new RoleComparison(asked, FocusIn(answer.Text.Clean, asked), sentence.Clean, Cited.By(section, answer.Text));
                yield break;
            }
        }

        bool about = Subjects.IsAbout(section, Topic.Comparisons) && !section.IsWithin(Topic.Faq);
        foreach (Block block in section.Blocks)
        {
            IEnumerable<RoleComparison> found = block switch
            {
                Table table => FromTable(article, table, about),
                ItemList list when Subjects.IsAbout(list, Topic.Comparisons) && !section.IsWithin(Topic.Faq) => list.Items.SelectMany(i => FromItem(article, section, i)),
                Paragraph p when about => FromParagraph(article, section, p),
                _ => [],
            };
            foreach (RoleComparison fact in found)
                yield return fact;
        }
    }

    private static bool IsComparison(string title) => Versus().IsMatch(title);

    private static IEnumerable<RoleComparison> FromTable(ArticleContext article, Table table, bool about)
    {
        int difference = ColumnWords.Find(table, ColumnKind.Difference);
        int focus = ColumnWords.Find(table, ColumnKind.Focus);
        int role = ColumnWords.Find(table, ColumnKind.Role);
        if (!about && (difference < 0 || role < 0) && !IsOfOthers(article, table))
            yield break;
        if (ColumnWords.Find(table, ColumnKind.Pay) >= 0 && difference < 0)
            yield break;
        if (role < 0 || role == difference || role == focus)
            role = 0;
        // Roles as columns: "Aspect | AI Trainer | Data Scientist".
        List<(int Column, string Role)> across = [.. Enumerable.Range(1, Math.Max(0, table.Header.Count - 1))
            .Select(i => (i, RoleNames.TryParse(table.Header[i], out string r) ? r : ""))
            .Where(c => c.Item2.Length > 0)];
        if (across.Count >= 2)
        {
            foreach ((int column, string name) in across.Where(c => !article.IsOwn(c.Role)))
            {
                TableRow? row = table.Rows.FirstOrDefault(r => !r.Cell(column).IsEmpty);
                if (row is not null)
                    yield return new RoleComparison(name, row.Cell(column).Clean, null, Cited.By(table, row));
            }

            yield break;
        }

        foreach (TableRow row in table.Rows)
        {
            if (!RoleNames.TryParse(row.Cell(role).Clean, out string name) || article.IsOwn(name))
                continue;
            int about1 = focus >= 0 && focus != role ? focus : Enumerable.Range(0, table.Columns).FirstOrDefault(i => i != role && i != difference, -1);
            yield return new RoleComparison(name,
                about1 >= 0 && !row.Cell(about1).IsEmpty ? row.Cell(about1).Clean : null,
                difference >= 0 && !row.Cell(difference).IsEmpty ? row.Cell(difference).Clean : null,
                Cited.By(table, row));
        }
    }

    private static IEnumerable<RoleComparison> FromItem(ArticleContext article, Section section, Item item)
    {
        string title = item.Lead?.Title ?? HeadingText.Title(item.Text.Clean);
        List<string> others = OtherRoles(article, title);
        if (others.Count != 1 || (item.Lead is null && item.Children.Count == 0 && !title.StartsWith(others[0], StringComparison.OrdinalIgnoreCase)))
        {
            foreach (RoleComparison fact in item.Children.SelectMany(c => FromItem(article, section, c)))
                yield return fact;
            yield break;
        }

        InlineText rest = item.Lead is { Rest.IsEmpty: false } lead ? lead.Rest
            : item.Children.Select(c => c.Text).FirstOrDefault(t => !t.IsEmpty && !Money().IsMatch(t.Clean)) ?? item.Text;
        InlineText? focus = item.Children.FirstOrDefault(c => c.Lead is { } l && ColumnWords.Names(l.Title, ColumnKind.Focus))?.Lead!.Rest;
        InlineText? difference = item.Children.FirstOrDefault(c => c.Lead is { } l && ColumnWords.Names(l.Title, ColumnKind.Difference))?.Lead!.Rest;
        yield return new RoleComparison(others[0], focus?.Clean ?? FocusIn(rest.Clean, others[0]), difference?.Clean ?? rest.Clean, Cited.By(section, rest));
    }

    private static IEnumerable<RoleComparison> FromParagraph(ArticleContext article, Section section, Paragraph paragraph)
    {
        if (paragraph.Lead is { Bold: true, Rest.IsEmpty: false } lead && OtherRoles(article, lead.Title) is [var named])
        {
            yield return new RoleComparison(named, FocusIn(lead.Rest.Clean, named), lead.Rest.Clean, Cited.By(section, lead.Rest));
            yield break;
        }

        // A heading under the comparison that names the role, or a sentence that opens with it.
        if (OtherRoles(article, section.Title) is [var headed])
        {
            yield return new RoleComparison(headed, FocusIn(paragraph.Text.Clean, headed), paragraph.Text.Clean, Cited.By(section, paragraph.Text));
            yield break;
        }

        foreach (InlineText sentence in Sentences.Of(paragraph.Text))
        {
            var roles = RoleNames.FindAll(sentence.Clean);
            LexiconMatch<string> first = roles.FirstOrDefault();
            if (first.Entry is not null && first.Start <= 12 && !article.IsOwn(first.Entry))
                yield return new RoleComparison(first.Entry, FocusIn(sentence.Clean, first.Entry), sentence.Clean, Cited.By(section, sentence));
        }
    }

    /// <summary>Other roles row by row, each with a sentence, where careers and pay are not the subject.</summary>
    private static bool IsOfOthers(ArticleContext article, Table table)
    {
        TopicSet subject = Subjects.Of(table);
        return (subject.IsEmpty || subject.Is(Topic.Other) || subject.Is(Topic.Responsibilities)) && table.Columns <= 3 && table.Rows.Count >= 2
            && table.Rows.All(r => RoleNames.TryParse(r.Cell(0).Clean, out string name) && (!article.IsOwn(name) || table.Rows.Count > 2))
            && table.Rows.Average(r => Tokens.Count(r.Cell(1).Clean)) >= 4 && ColumnWords.Find(table, ColumnKind.Pay, ColumnKind.Level) < 0;
    }

    private static List<string> OtherRoles(ArticleContext article, string text) =>
        [.. RoleNames.FindAll(text).Select(m => m.Entry).Where(r => !article.IsOwn(r)).Distinct()];

    private static string? FocusIn(string text, string role)
    {
        int at = RoleNames.FindAll(text).FirstOrDefault(m => m.Entry == role) is { Length: > 0 } match ? match.End : 0;
        Match focus = Focus().Match(text, at);
        return focus.Success ? focus.Groups["what"].Value.Trim() : null;
    }

    [GeneratedRegex(@"\b(?:vs\.?|versus|differ\w*|compare[sd]?|compared|distinct\w*|set apart)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\b(?:focus(?:es)?|concentrates?)\s+(?:more |mainly |primarily |chiefly |heavily |mostly )?on\s+(?<what>[^.;,]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Focus();

    [GeneratedRegex(@"[$€£₹¥]\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
