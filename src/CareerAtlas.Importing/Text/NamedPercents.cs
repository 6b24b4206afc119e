using System.Globalization;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Text;

/// <summary>A name with its share.</summary>
/// <param name="Name">What has the share.</param>
/// <param name="Percent">The share in percent; the middle of a stated range.</param>
/// <param name="Evidence">The words it was read from.</param>
internal sealed record NamedPercent(string Name, decimal Percent, Evidence Evidence);

/// <summary>Reads names with percentages: rows of a table, "Name: 40%", "40% – Name", "40% of … goes to name".</summary>
internal static partial class NamedPercents
{
    /// <summary>The names with percentages in a section's own blocks.</summary>
    public static IEnumerable<NamedPercent> In(Section section) => section.Blocks.SelectMany(b => In(section, b));

    /// <summary>The names with percentages in one block.</summary>
    public static IEnumerable<NamedPercent> In(Section section, Block block) => block switch
    {
        Table table => FromTable(table),
        ItemList list => list.AllItems.SelectMany(i => FromText(section, i.Text)),
        Paragraph paragraph => Sentences.Of(paragraph.Text).SelectMany(s => FromText(section, s)),
        _ => [],
    };

    /// <summary>The rows of a table that give a name and a percentage.</summary>
    public static IEnumerable<NamedPercent> FromTable(Table table)
    {
        // A row of shares under a row of names.
        if (table.Rows.Count == 1 && table.Columns >= 2 && table.Rows[0].Cells.All(c => TryPercent(c.Clean, false, out _)))
        {
            for (int i = 0; i < table.Columns; i++)
            {
                if (table.HeaderOf(i) is { Length: > 1 } over && TryPercent(table.Rows[0].Cell(i).Clean, false, out decimal share))
                    yield return new NamedPercent(HeadingText.Title(over), share, Cited.By(table, table.Rows[0]));
            }

            yield break;
        }

        int column = PercentColumn(table);
        if (column < 0)
            yield break;
        int name = column == 0 ? 1 : 0;
        bool inHeader = IsPercentHeader(table.HeaderOf(column));
        foreach (TableRow row in table.Rows)
        {
            if (!row.Cell(name).IsEmpty && TryPercent(row.Cell(column).Clean, inHeader, out decimal percent))
                yield return new NamedPercent(HeadingText.Title(row.Cell(name).Clean), percent, Cited.By(table, row));
        }
    }

    private static bool IsPercentHeader(string header) =>
        header.Contains('%') || header.Contains("percent", StringComparison.OrdinalIgnoreCase) || header.Contains("per cent", StringComparison.OrdinalIgnoreCase);

    private static int PercentColumn(Table table)
    {
        for (int i = 0; i < table.Columns; i++)
        {
            bool inHeader = IsPercentHeader(table.HeaderOf(i));
            int filled = table.Rows.Count(r => TryPercent(r.Cell(i).Clean, inHeader, out _));
            if (filled > 0 && filled * 2 >= table.Rows.Count)
                return i;
        }

        return -1;
    }

    /// <summary>True for a list whose every item gives a percentage.</summary>
    public static bool AreAll(ItemList list) => list.Items.Count >= 2 && list.Items.All(i => Percent().IsMatch(i.Text.Clean));

    /// <summary>True for a list whose every item gives a percentage, and these come to a whole.</summary>
    public static bool AreShares(ItemList list) =>
        list.Items.Count >= 3 && list.Items.All(i => Percent().IsMatch(i.Text.Clean))
        && list.Items.Sum(i => Middle(Percent().Match(i.Text.Clean))) is >= 90 and <= 110;

    /// <summary>True for a text that parts a whole into three shares or more.</summary>
    public static bool AreShares(InlineText text)
    {
        MatchCollection matches = Percent().Matches(text.Clean);
        return matches.Count >= 3 && matches.Sum(Middle) is >= 90 and <= 110;
    }

    /// <summary>True for a table with a column of percentages that come to a whole.</summary>
    public static bool AreShares(Table table) => FromTable(table).ToList() is { Count: >= 3 } shares && shares.Sum(s => s.Percent) is >= 90 and <= 110;

    /// <summary>Reads a cell that holds a percentage and little else.</summary>
    public static bool TryPercent(string cell, bool unitInHeader, out decimal percent)
    {
        percent = 0;
        Match match = Percent().Match(cell);
        if (!match.Success && unitInHeader)
            match = Bare().Match(cell);
        if (!match.Success)
            return false;
        percent = Middle(match);
        return percent is >= 0 and <= 100;
    }

    private static IEnumerable<NamedPercent> FromText(Section section, InlineText text)
    {
        string clean = text.Clean;
        List<Match> matches = [.. Percent().Matches(clean).Cast<Match>()];
        for (int i = 0; i < matches.Count; i++)
        {
            Match match = matches[i];
            string name = matches.Count == 1 ? NameAround(clean, match) : NameBetween(clean, matches, i);
            if (name.Length is > 1 and <= 120)
                yield return new NamedPercent(name, Middle(match), Cited.By(section, text));
        }
    }

    private static string NameAround(string text, Match match)
    {
        string before = Trim(text[..match.Index]), after = Trim(text[(match.Index + match.Length)..]);
        after = Goes().Replace(after, "");
        before = Takes().Replace(before, "");
        if (before.Length == 0)
            return FirstClause(after);
        // "Meetings: 40% of the week" names what stands before; "About 40% goes on meetings" what stands after.
        return Filler().IsMatch(before) ? FirstClause(after) : before;
    }

    private static string NameBetween(string text, List<Match> matches, int i)
    {
        int from = matches[i].Index + matches[i].Length;
        int to = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
        string after = FirstClause(Goes().Replace(Trim(text[from..to]), ""));
        if (after.Length > 1 && !Filler().IsMatch(after))
            return after;
        int start = i == 0 ? 0 : matches[i - 1].Index + matches[i - 1].Length;
        return Trim(Takes().Replace(text[start..matches[i].Index], ""));
    }

    private static string FirstClause(string text)
    {
        int end = text.AsSpan().IndexOfAny(",;.(");
        string clause = end > 0 ? text[..end] : text;
        return Trim(Last().Replace(clause, ""));
    }

    private static decimal Middle(Match match)
    {
        decimal a = decimal.Parse(match.Groups["a"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        return match.Groups["b"].Success
            ? (a + decimal.Parse(match.Groups["b"].Value.Replace(',', '.'), CultureInfo.InvariantCulture)) / 2
            : a;
    }

    private static string Trim(string text) => text.Trim(' ', ':', '-', '–', '—', '(', ')', ',', '.', '~', '≈', '|');

    [GeneratedRegex(@"(?<![\d.,])(?<a>\d{1,3}(?:[.,]\d{1,2})?)\s?%?\s*(?:(?:-|–|—|to)\s*(?<b>\d{1,3}(?:[.,]\d{1,2})?)\s?)?(?:%|per\s?cent\b|percent\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^~?(?<a>\d{1,3}(?:[.,]\d{1,2})?)(?:\s*(?:-|–|—|to)\s*(?<b>\d{1,3}(?:[.,]\d{1,2})?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:of (?:the|your|their|a|my|our|his|her)?\s?(?:working |work )?(?:time|week|day|hours|working week|working day|work week)\s*)?(?:is |are |goes |go |was |will be )?(?:spent |usually |typically |taken up by |devoted |dedicated |used |given over )*(?:on|to|in|into|by|for|with)?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Goes();

    [GeneratedRegex(@"\s+(?:takes?|accounts? for|makes? up|fills?|uses?|gets?|consumes?|eats?|is|are|comes? to|claims?)(?: up)?(?: about| around| roughly| nearly| almost| some| another| the| over| under| only| just)*\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Takes();

    [GeneratedRegex(@"^(?:about|around|roughly|nearly|almost|some|another|the (?:remaining|last|rest|other)|over|approximately|up to|a further|only|just|and|at|expect|plan on|spend|i spend|they spend|you spend|on average|the)?(?:\s+(?:about|around|roughly|nearly|another|remaining|last|other))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?:,?\s+(?:and|while|plus|with|another|about|around|the remaining|the last|the other|the rest|roughly|nearly|some|a further|only))+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Last();
}
