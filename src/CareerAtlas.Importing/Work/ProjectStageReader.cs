using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads the stages of a project with their durations.</summary>
internal sealed class ProjectStageReader : IFactReader
{
    private const int MostWords = 8;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            // Interviews, courses and careers have durations, too; they are no project.
            if (section.IsWithin(Topic.InterviewStages) || section.IsWithin(Topic.InterviewQuestions) || Subjects.IsAbout(section, Topic.Education)
                || Subjects.IsAbout(section, Topic.Certifications) || Subjects.IsAbout(section, Topic.Paths) || Subjects.IsAbout(section, Topic.Salary))
                continue;
            bool about = section.Subject.Contains(Topic.ProjectStages);
            foreach (Block block in section.Blocks)
            {
                IEnumerable<Fact> stages = block switch
                {
                    Table table => FromTable(table, about),
                    ItemList list when AreStages(list) || about && list.Items.Any(HasFigure) => list.Items.SelectMany(i => FromItem(section, i)),
                    Paragraph p when about && p.Lead is { Bold: true } => Sentences.Of(p.Text).SelectMany(s => FromText(section, p.Lead, s)),
                    _ => [],
                };
                foreach (Fact fact in stages)
                    yield return fact;
            }
        }
    }

    private static bool HasFigure(Item item) =>
        item.SelfAndDescendants.Any(i => DurationText.TryParse(i.Text.Clean, out decimal? min, out decimal? max, out _) && (min ?? max) is not null);

    /// <summary>A list whose items nearly all name something short and its weeks or months.</summary>
    private static bool AreStages(ItemList list) =>
        list.Items.Count >= 3 && list.Items.Count(i => i.Text.Clean.Contains("week", StringComparison.OrdinalIgnoreCase)) * 2 >= list.Items.Count && !Subjects.Mentions(list.Section, Topic.Skills)
        && list.Items.Count(i => DurationText.TryParse((i.Lead?.Title + " " + i.Text.Clean), out _, out _, out (int Start, int Length) at) && at.Length > 0 && Tokens.Count(i.Text.Clean) <= 24) >= list.Items.Count - 1;

    private static IEnumerable<Fact> FromTable(Table table, bool about)
    {
        int duration = ColumnWords.Find(table, ColumnKind.Duration);
        if (duration < 0 && about)
            duration = Enumerable.Range(1, Math.Max(0, table.Columns - 1)).FirstOrDefault(i => table.Rows.Any(r => DurationText.TryParse(r.Cell(i).Clean, out _, out _, out _)), -1);
        int stage = ColumnWords.Find(table, ColumnKind.Stage);
        if (stage < 0 || stage == duration)
            stage = 0;
        if (duration <= 0 || (!about && ColumnWords.Find(table, ColumnKind.Stage) < 0) || ColumnWords.Find(table, ColumnKind.Weight, ColumnKind.Role, ColumnKind.Pay, ColumnKind.Certification) is >= 0 and var c && c != duration && c != stage)
            yield break;
        foreach (TableRow row in table.Rows)
        {
            if (!row.Cell(stage).IsEmpty && DurationText.TryParse(WithUnit(row.Cell(duration).Clean, table.HeaderOf(duration)), out decimal? min, out decimal? max, out _))
                yield return new ProjectStage(HeadingText.Title(row.Cell(stage).Clean), min, max, Cited.By(table, row));
        }
    }

    /// <summary>A bare figure takes the unit of its column's header.</summary>
    private static string WithUnit(string cell, string header)
    {
        if (cell.AsSpan().ContainsAnyInRange('a', 'z') || cell.AsSpan().ContainsAnyInRange('A', 'Z'))
            return cell;
        string words = header.ToLowerInvariant();
        return words.Contains("month", StringComparison.Ordinal) ? cell + " months"
            : words.Contains("day", StringComparison.Ordinal) ? cell + " days"
            : words.Contains("week", StringComparison.Ordinal) ? cell + " weeks"
            : cell;
    }

    private static IEnumerable<Fact> FromItem(Section section, Item item)
    {
        if (item.Lead is { } lead)
        {
            // "Discovery (2–4 weeks): …" has the duration in the lead.
            string title = lead.Title;
            if (DurationText.TryParse(title, out decimal? min, out decimal? max, out (int Start, int Length) at))
            {
                string name = Name(title, at);
                if (name.Length > 0)
                    yield return new ProjectStage(name, min, max, Cited.By(section, item.Text));
                yield break;
            }

            foreach (InlineText rest in item.Children.Select(c => c.Text).Prepend(lead.Rest))
            {
                if (DurationText.TryParse(rest.Clean, out min, out max, out _))
                {
                    yield return new ProjectStage(title, min, max, rest == lead.Rest ? Cited.By(section, item.Text) : Cited.By(section, rest));
                    yield break;
                }
            }

            yield break;
        }

        foreach (Fact fact in FromText(section, null, item.Text, listed: true))
            yield return fact;
    }

    private static IEnumerable<Fact> FromText(Section section, Lead? lead, InlineText text, bool listed = false)
    {
        if (!DurationText.TryParse(text.Clean, out decimal? min, out decimal? max, out (int Start, int Length) at) || (min ?? max) is null && lead is null && !listed)
            yield break;
        string name = lead is { Bold: true } ? Name(lead.Title, DurationText.TryParse(lead.Title, out _, out _, out (int, int) l) ? l : default) : Name(text.Clean, at);
        if (name.Length > 1 && Tokens.Count(name) <= MostWords)
            yield return new ProjectStage(name, min, max, Cited.By(section, text));
    }

    private static string Name(string text, (int Start, int Length) at)
    {
        char[] edge = [' ', ':', '-', '–', '—', '(', ')', ',', '.', '|', '~', '/'];
        if (at.Length == 0)
            return text.Trim(edge);
        string before = text[..at.Start].Trim(edge);
        return HeadingText.Title(before.Length > 0 ? before : text[(at.Start + at.Length)..].Trim(edge));
    }
}
