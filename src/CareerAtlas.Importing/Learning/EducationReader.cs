using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Learning;

/// <summary>Reads statements about schooling, one for each statement and degree it names.</summary>
internal sealed partial class EducationReader : IFactReader
{
    private const int FewestWords = 4;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<(EducationLevel?, string)>();
        foreach (EducationRequirement fact in All(article))
        {
            if (seen.Add((fact.Level, Tokens.Key(fact.Detail))))
                yield return fact;
        }
    }

    private static IEnumerable<EducationRequirement> All(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            if (section.IsWithin(Topic.Sources) || Subjects.IsAbout(section, Topic.ProjectStages) || Subjects.IsAbout(section, Topic.InterviewQuestions) || Subjects.NamesOtherRole(article, section))
                continue;
            bool about = section.Topics.Is(Topic.Education) || section.Topics.IsEmpty && Subjects.IsAbout(section, Topic.Education);
            bool near = about || section.Subject.Contains(Topic.Education);
            foreach (Block block in section.Blocks)
            {
                IEnumerable<EducationRequirement> found = block switch
                {
                    Table table => FromTable(table, about),
                    ItemList list => list.Items.SelectMany(i => FromItem(section, i, Subjects.IsAbout(list, Topic.Education) || AreDegrees(list))),
                    Paragraph p when near || section.IsWithin(Topic.Faq) => FromParagraph(section, p.Text, LevelsIn(section.Title), section.IsWithin(Topic.Faq)),
                    Paragraph p when section.Subject.IsEmpty || section.Subject.Is(Topic.Paths) || section.Subject.Is(Topic.Skills) || section.Subject.Is(Topic.Certifications) => FromDegrees(section, p.Text),
                    _ => [],
                };
                foreach (EducationRequirement fact in found)
                    yield return fact;
            }
        }
    }

    /// <summary>A list of degrees needs no heading that says so ("Qualifications", "Requirements").</summary>
    private static bool AreDegrees(ItemList list) =>
        list.Items.Count >= 2 && (list.Section.Subject.IsEmpty || list.Section.Subject.Is(Topic.Skills) || list.Section.Subject.Contains(Topic.Education))
        && list.Items.All(i => LevelsIn(i.Lead?.Title ?? i.Text.Clean).Exists(l => l != EducationLevel.Alternative));

    private static IEnumerable<EducationRequirement> FromTable(Table table, bool about)
    {
        int column = ColumnWords.Find(table, ColumnKind.Education);
        if (column < 0 && !about)
        {
            // A row headed "Education" in an overview.
            foreach (TableRow row in table.Rows.Where(r => TopicClassifier.Classify(r.Cell(0).Clean).Is(Topic.Education)))
            {
                foreach (EducationRequirement fact in Statements(row.Cell(1).Clean, [], Cited.By(table, row)))
                    yield return fact;
            }

            yield break;
        }

        if (column < 0 && table.Rows.All(r => LevelsIn(r.Quote).Count == 0))
            yield break;
        column = Math.Max(0, column);
        int detail = ColumnWords.Find(table, ColumnKind.Description, ColumnKind.Focus);
        if (detail < 0 || detail == column)
            detail = column == 0 ? 1 : column;
        foreach (TableRow row in table.Rows)
        {
            List<EducationLevel> levels = LevelsIn(row.Cell(column).Clean);
            if (levels.Count == 0 && !about)
                continue;
            string text = row.Cell(detail).Clean;
            foreach (EducationRequirement fact in Statements(text.Length > 0 ? text : row.Cell(column).Clean, levels, Cited.By(table, row)))
                yield return fact;
        }
    }

    private static IEnumerable<EducationRequirement> FromItem(Section section, Item item, bool about)
    {
        if (item.Lead is { } named && LevelsIn(named.Title).Count == 0 && CertificationReader.IsCertificationName(named.Title))
            yield break;
        bool here = about || item.Lead is { } l && TopicClassifier.Classify(l.Title).Is(Topic.Education);
        List<EducationLevel> levels = item.Lead is { } lead ? LevelsIn(lead.Title) : [];
        if (item.Children.Count > 0)
        {
            if (here && item.Lead is { Rest.IsEmpty: false } led && Tokens.Count(led.Rest.Clean) >= FewestWords && LevelsIn(led.Rest.Clean).Count > 0)
            {
                foreach (EducationRequirement fact in Statements(led.Rest.Clean, levels, Cited.By(section, led.Rest)))
                    yield return fact;
            }

            foreach (Item child in item.Children)
            {
                if (!here && child.Children.Count == 0)
                    continue;
                if (levels.Count > 0 && child.Children.Count == 0)
                {
                    if (!IsSkillLine(child))
                        yield return new EducationRequirement(levels[0], child.Text.Clean, Cited.By(section, child.Text));
                    continue;
                }

                foreach (EducationRequirement fact in FromItem(section, child, here))
                    yield return fact;
            }

            yield break;
        }

        if (!here || item.Text.IsEmpty || IsSkillLine(item) || IsCertification(item.Text.Clean))
            yield break;
        if (item.Lead is { Rest.IsEmpty: false } spoken && levels.Count > 0)
        {
            foreach (EducationRequirement fact in Statements(spoken.Rest.Clean, levels, Cited.By(section, item.Text)))
                yield return fact;
            yield break;
        }

        foreach (EducationRequirement fact in Statements(item.Text.Clean, [], Cited.By(section, item.Text)))
            yield return fact;
    }

    /// <summary>Outside headings on education: sentences that name a degree, and those beside them that name a way without.</summary>
    private static IEnumerable<EducationRequirement> FromDegrees(Section section, InlineText text)
    {
        bool degrees = LevelsIn(text.Clean).Exists(l => l != EducationLevel.Alternative);
        return degrees ? FromParagraph(section, text, [], answer: false).Where(f => f.Level is not null) : [];
    }

    private static IEnumerable<EducationRequirement> FromParagraph(Section section, InlineText text, List<EducationLevel> headed, bool answer)
    {
        foreach (InlineText sentence in Sentences.Of(text))
        {
            string clean = sentence.Clean;
            bool names = LevelsIn(clean).Count > 0;
            if (!names && !(answer && Degree().IsMatch(clean) && Wanted().IsMatch(clean)) && !(!answer && headed.Count > 0 && Tokens.Count(clean) >= 6))
                continue;
            if (answer && !Wanted().IsMatch(clean))
                continue;
            foreach (EducationRequirement fact in Statements(clean, headed, Cited.By(section, sentence)))
                yield return fact;
        }
    }

    private static IEnumerable<EducationRequirement> Statements(string text, List<EducationLevel> levels, Evidence evidence)
    {
        if (text.Length == 0)
            yield break;
        if (levels.Count == 0)
            levels = LevelsIn(text);
        if (levels.Count == 0)
        {
            yield return new EducationRequirement(null, text, evidence);
            yield break;
        }

        foreach (EducationLevel level in levels)
            yield return new EducationRequirement(level, text, evidence);
    }

    /// <summary>The degrees a text names. A way in without a degree counts only where no degree is named.</summary>
    private static List<EducationLevel> LevelsIn(string text)
    {
        var levels = new List<EducationLevel>();
        if (Bachelor().IsMatch(text))
            levels.Add(EducationLevel.Bachelor);
        if (Master().IsMatch(text))
            levels.Add(EducationLevel.Master);
        if (Doctorate().IsMatch(text))
            levels.Add(EducationLevel.Doctorate);
        if (levels.Count == 0 && Alternative().IsMatch(text))
            levels.Add(EducationLevel.Alternative);
        return levels;
    }

    private static bool IsSkillLine(Item item) => item.Lead is { Bold: false } lead && TopicClassifier.Classify(lead.Title).Contains(Topic.Skills);

    private static bool IsCertification(string text) => LevelsIn(text).Count == 0 && (Certificate().IsMatch(text) || CertificationReader.IsCertificationName(text) || Money().IsMatch(text));

    [GeneratedRegex(@"\b(?:bachelor\w*|undergraduate (?:degree|study|studies|diploma)|b\.?sc\b\.?|b\.?a\b\.?(?= (?:in|degree|or))|b\.?tech\b|b\.?eng\b|b\.?s\.?n?\b(?= (?:in|degree|or|program))|BSN|first degree|four-year degree|4-year degree|honours degree)(?:['’]s)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"\b(?:master(?:['’]?s)\b|masters?(?= degree| of | in |[-’'])|m\.?sc\b\.?|m\.?tech\b|MBA\b|MSN\b|m\.?eng\b|postgraduate (?:degree|study|studies|diploma)|graduate degree|advanced degree)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Master();

    [GeneratedRegex(@"\b(?:ph\.?\s?d\b\.?|doctorate|doctoral|doctor of|DNP\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doctorate();

    [GeneratedRegex(@"\b(?:boot\s?camps?|self-taught|self taught|alternative|without (?:a|any) degree|no degree|have no degree|left school|career changers?|apprenticeships?|self-study|self-directed|other backgrounds?|non-traditional|non-technical backgrounds?|associate(?:['’]s)? degree|diploma|online courses?|MOOCs?|portfolio|professionals from|changing careers?|conversion course)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\b(?:degree|diploma|graduates?|university|college)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\b(?:requir\w+|prefer\w*|typical\w*|need\w*|usual\w*|common\w*|most|expect\w*|ideal\w*|help\w*|enter|includes?|hold|holds|have|must|should|enough|ask for|asks for|look for|path)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"[$€£₹¥]\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"\bcertifi\w+|\blicen[cs]\w+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Certificate();
}
