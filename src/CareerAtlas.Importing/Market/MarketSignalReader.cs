using System.Globalization;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Market;

/// <summary>Reads figures about the market: growth in percent, counts of jobs and postings, with their years and source.</summary>
internal sealed partial class MarketSignalReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<(decimal, string, int?, int?)>();
        foreach (MarketSignal signal in All(article))
        {
            if (seen.Add((signal.Value, signal.Unit, signal.FromYear, signal.ToYear)))
                yield return signal;
        }
    }

    private static IEnumerable<MarketSignal> All(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            if (IsElsewhere(section))
                continue;
            bool market = section.Subject.Contains(Topic.Market) || section.Subject.Contains(Topic.Trends);
            foreach (Block block in section.Blocks)
            {
                IEnumerable<MarketSignal> signals = block switch
                {
                    Table table => FromTable(table, market),
                    Paragraph p => FromText(section, p.Text, market),
                    ItemList list => list.AllItems.SelectMany(i => FromText(section, i.Text, market)),
                    _ => [],
                };
                foreach (MarketSignal signal in signals)
                    yield return signal;
            }
        }
    }

    /// <summary>Percentages of time, tools, interviews and targets are other kinds of fact.</summary>
    private static bool IsElsewhere(Section section) =>
        Subjects.IsAbout(section, Topic.TimeAllocation) || Subjects.IsAbout(section, Topic.ToolUsage) || Subjects.IsAbout(section, Topic.Metrics)
        || Subjects.IsAbout(section, Topic.InterviewStages) || Subjects.IsAbout(section, Topic.InterviewQuestions) || Subjects.IsAbout(section, Topic.Sources)
        || Subjects.IsAbout(section, Topic.ProjectStages);

    private static IEnumerable<MarketSignal> FromTable(Table table, bool market)
    {
        int metric = ColumnWords.Find(table, ColumnKind.Metric);
        int value = ColumnWords.Find(table, ColumnKind.Value);
        bool keyed = metric >= 0 && value >= 0 && metric != value;
        if (!market && !keyed && table.Columns != 2)
            yield break;
        metric = Math.Max(0, metric);
        // Years as rows: what is measured stands over the columns.
        if (market && table.Rows.All(r => ColumnYear().IsMatch(r.Cell(0).Clean)))
        {
            foreach (TableRow row in table.Rows)
            {
                int year = Int(row.Cell(0).Clean.Trim());
                for (int i = 1; i < table.Columns; i++)
                {
                    foreach (Figure figure in FiguresIn(row.Cell(i).Clean, table.HeaderOf(i), bare: true).Where(f => f.Unit != "percent" || !Change().IsMatch(table.HeaderOf(i))))
                        yield return new MarketSignal(table.HeaderOf(i), figure.Value, figure.Unit, year, year, null, Cited.By(table, row));
                }
            }

            yield break;
        }

        foreach (TableRow row in table.Rows)
        {
            string label = row.Cell(metric).Clean;
            if (!market && !Cue().IsMatch(label))
                continue;
            for (int i = 0; i < table.Columns; i++)
            {
                if (i == metric)
                    continue;
                string cell = row.Cell(i).Clean;
                string header = table.HeaderOf(i);
                foreach (Figure figure in FiguresIn(cell, label + " " + table.Caption?.Clean, bare: ColumnYear().IsMatch(header)))
                {
                    (int? from, int? to) = Years(cell);
                    if (from is null && to is null && ColumnYear().Match(header) is { Success: true } year)
                        (from, to) = (Int(year.Value.Trim()), Int(year.Value.Trim()));
                    if (from is null && to is null)
                        (from, to) = Years(header);
                    if (from is null && to is null)
                        (from, to) = Years(label);
                    if (from is null && to is null)
                        (from, to) = Years(row.Quote.Replace(cell, "", StringComparison.Ordinal));
                    yield return new MarketSignal(label, figure.Value, figure.Unit, from, to, Publishers.CreditedIn(row.Quote) ?? SourceCell(table, row), Cited.By(table, row));
                }
            }
        }
    }

    private static string? SourceCell(Table table, TableRow row)
    {
        int column = ColumnWords.Find(table, ColumnKind.Source);
        return column >= 0 && !row.Cell(column).IsEmpty ? row.Cell(column).Clean : null;
    }

    private static IEnumerable<MarketSignal> FromText(Section section, InlineText text, bool market)
    {
        if (!text.Clean.AsSpan().ContainsAnyInRange('0', '9'))
            yield break;
        foreach (InlineText sentence in Sentences.Of(text))
        {
            string clean = sentence.Clean;
            if (!clean.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            if (Pay().IsMatch(clean) || (!Cue().IsMatch(clean) && !(market && Publishers.CreditedIn(clean) is not null)))
                continue;
            List<Figure> figures = [.. FiguresIn(clean, clean)];
            for (int i = 0; i < figures.Count; i++)
            {
                int start = i == 0 ? 0 : figures[i - 1].End;
                int end = i + 1 < figures.Count ? figures[i + 1].Start : clean.Length;
                string around = clean[start..end];
                if (!market && !Cue().IsMatch(around))
                    continue;
                // What an author read or asked is a sample, not the market.
                if (figures[i].Unit != "percent" && Sample().IsMatch(clean[..figures[i].Start]))
                    continue;
                (int? from, int? to) = Years(clean[figures[i].Start..end]);
                if (from is null && to is null)
                    (from, to) = Years(around);
                if (from is null && to is null && figures.Count == 1)
                    (from, to) = Years(clean);
                yield return new MarketSignal(MetricOf(around, figures[i].Start - start, figures[i].End - start), figures[i].Value, figures[i].Unit, from, to, Publishers.CreditedIn(clean), Cited.By(section, sentence));
            }
        }
    }

    private readonly record struct Figure(decimal Value, string Unit, int Start, int End);

    private static IEnumerable<Figure> FiguresIn(string text, string context, bool bare = false)
    {
        foreach (Match match in Number().Matches(text))
        {
            if (!TryNumber(match, out decimal value))
                continue;
            string unit = match.Groups["unit"].Value.ToLowerInvariant();
            if (match.Groups["pct"].Success)
                yield return new Figure(value, "percent", match.Index, match.Index + match.Length);
            else if (unit.Length > 0 && value >= 100)
                yield return new Figure(value, UnitOf(unit), match.Index, match.Index + match.Length);
            else if (unit.Length == 0 && (value >= 1000 || bare) && !match.Groups["cur"].Success && !IsYear(value, match) && Counted().Match(context) is { Success: true } counted)
                yield return new Figure(value, UnitOf(counted.Groups["unit"].Value.ToLowerInvariant()), match.Index, match.Index + match.Length);
        }
    }

    private static bool IsYear(decimal value, Match match) =>
        value is >= 1900 and <= 2100 && !match.Value.Contains(',') && !match.Groups["scale"].Success;

    private static bool TryNumber(Match match, out decimal value)
    {
        string digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        value *= match.Groups["scale"].Value.ToLowerInvariant() switch
        {
            "thousand" or "k" => 1_000m,
            "lakh" => 100_000m,
            "million" or "m" => 1_000_000m,
            "crore" => 10_000_000m,
            "billion" or "bn" => 1_000_000_000m,
            _ => 1m,
        };
        return true;
    }

    private static string UnitOf(string words) => words switch
    {
        _ when words.Contains("posting", StringComparison.Ordinal) || words.Contains("advert", StringComparison.Ordinal) || words.Contains("listing", StringComparison.Ordinal) => "postings",
        _ when words.Contains("vacanc", StringComparison.Ordinal) => "vacancies",
        _ when words.Contains("opening", StringComparison.Ordinal) => "openings",
        _ when words.Contains("job", StringComparison.Ordinal) => "jobs",
        _ when words.Contains("position", StringComparison.Ordinal) => "positions",
        _ when words.Contains("role", StringComparison.Ordinal) => "roles",
        _ when words.Contains("worker", StringComparison.Ordinal) => "workers",
        _ when words.Contains("professional", StringComparison.Ordinal) => "professionals",
        _ => words.Split(' ')[^1],
    };

    private static (int? From, int? To) Years(string text)
    {
        Match range = YearRange().Match(text);
        if (range.Success)
            return (Int(range.Groups["a"].Value), Int(range.Groups["b"].Value));
        Match since = Since().Match(text);
        if (since.Success)
            return (Int(since.Groups["a"].Value), null);
        Match by = By().Match(text);
        return by.Success ? (null, Int(by.Groups["a"].Value)) : (null, null);
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string MetricOf(string around, int start, int end)
    {
        string before = around[..start];
        int cut = before.LastIndexOfAny([',', ';', ':', '(']);
        string subject = Verb().Replace(cut > 0 && before.Length - cut > 25 ? before[(cut + 1)..] : before, "").Trim(' ', ',', ';', ':', '-', '–', '(');
        string after = around[end..].Trim(' ', ',', '.', ';', ')');
        int stop = after.AsSpan().IndexOfAny(",;.(");
        string rest = (stop > 0 ? after[..stop] : after).Trim();
        return subject.Length >= 5 ? subject : rest.Length > 0 ? rest : around.Trim();
    }

    [GeneratedRegex(@"(?<cur>[$€£₹¥]\s?)?(?<![\d.,])(?<n>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*\+?\s*(?:(?<pct>%|percent\b|per\s?cent\b)|(?:(?<scale>thousand|million|billion|bn|lakh|crore|[km])\b)?\s*(?<unit>(?:(?:new|open|unfilled|more|additional|active|annual|live|online|global|advertised|job|AI)\s+){0,3}(?:jobs|postings|openings|vacancies|positions|roles|listings|adverts|workers|professionals|people|nurses|engineers|developers|specialists|experts|graduates))?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?<unit>jobs|job postings|postings|job openings|openings|vacancies|job listings|listings|job adverts|adverts)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:grow(?:s|th|ing|n)?|grew|increas\w*|rise[sn]?|rising|rose|surg\w*|expan\w*|declin\w*|drop(?:ped|s)?|fell|shrink\w*|shrank|doubl\w*|job growth|postings?|openings?|vacanc\w*|employment|unemployment|demand|hiring|recruit\w*|shortage|workforce|adopt(?:ed|ion|ing)?|new jobs|jobs (?:by|in|globally|worldwide)|job creation|projected|forecast\w*|unfilled|adverts?|listings|CAGR|market|jobs|gap|short of|shortfall)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:salar\w+|wages?|earn(?:s|ed|ing|ings)?|compensation|bonus(?:es)?|pay (?:rise|range|band|cut|gap|raise)s?|paid|pays|raises?\b|discount|fee|tuition)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(?:read|reviewed|analy[sz]ed|surveyed|studied|sampled|examined|scanned|polled|interviewed|compared|combed through|went through|looked (?:at|through)|sifted through|spoke (?:to|with)|collected)\s+(?:\w+\s+){0,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\b(?:change|growth|difference|vs|year on year|yoy)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"^\s*20\d\d\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnYear();

    [GeneratedRegex(@"\b(?<a>(?:19|20)\d\d)\s*(?:-|–|—|to|and|through|until|till)\s*(?<b>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"\b(?:since|from)\s+(?:\w+\s+)?(?<a>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<!\d)(?<a>20\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\s*\b(?:(?:is|are|was|were|will|would|has|have|had|expected|projected|forecast(?:ed)?|set|likely|predicted|estimated|anticipated|specifically|further|also|to|been|reached|risen|rose|rise|grown|grew|grow|grows|increase[sd]?|surged?|expand(?:ed)?|climb(?:ed)?|jump(?:ed)?|by|a|an|the|peak|of|about|around|roughly|nearly|almost|over|more|than|at|least|some|approximately|up|up to|reveal(?:ed|s)?|generate|create|add|show(?:ed|s)?|from|in)\b\s*)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
