using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Reads the rounds of hiring from lists and tables under headings about them, with their weights.</summary>
internal sealed partial class InterviewStageReader : IFactReader
{
    private const int MostWords = 9;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (InterviewStage stage in article.Outline.Sections.SelectMany(InSection))
        {
            if (seen.Add(Tokens.Key(stage.Name) + "|" + stage.WeightPercent))
                yield return stage;
        }
    }

    private static IEnumerable<InterviewStage> InSection(Section section)
    {
        bool about = Subjects.Mentions(section, Topic.InterviewStages) && (section.Topics.IsEmpty || section.Topics.Contains(Topic.InterviewStages)) && !Subjects.IsAbout(section, Topic.Market);
        bool interview = about || section.IsWithin(Topic.InterviewQuestions);
        if (!interview || section.IsWithin(Topic.Faq))
            yield break;
        // Beside a list or table, prose comments on the rounds.
        bool prose = section.Blocks.All(b => b is Paragraph);
        foreach (Block block in section.Blocks)
        {
            IEnumerable<InterviewStage> stages = block switch
            {
                Table table => FromTable(table, about),
                ItemList list when (about && !list.Items.Any(Asks)) || AreRounds(list) => list.Items.SelectMany(i => FromItem(section, i)),
                Paragraph paragraph when prose => StageSentences.In(section, paragraph),
                _ => [],
            };
            foreach (InterviewStage stage in stages)
                yield return stage;
        }
    }

    private static bool Asks(Item item) => item.SelfAndDescendants.Any(i => QuestionText.IsAsked(i.Text.Clean) && (i.Lead is null || i.Lead.Rest.IsEmpty));

    /// <summary>Under an interview heading, a numbered list, or one with weights, that asks nothing lists the rounds.</summary>
    private static bool AreRounds(ItemList list) =>
        list.Items.Count >= 2 && !list.Items.Any(Asks) && list.Items.All(i => i.Children.Count == 0)
        && (NamedPercents.AreShares(list) || (list.Ordered && (RoundWords().IsMatch(list.Section.Title + " " + list.Intro?.Clean) || list.Items.All(i => Tokens.Count(i.Text.Clean) <= 8))));

    private static IEnumerable<InterviewStage> FromTable(Table table, bool about)
    {
        int stage = ColumnWords.Find(table, ColumnKind.Stage, ColumnKind.Focus, ColumnKind.Category);
        int weight = Enumerable.Range(0, table.Columns).FirstOrDefault(i => table.Rows.Count(r => NamedPercents.TryPercent(r.Cell(i).Clean, table.HeaderOf(i).Contains('%') || ColumnWords.Names(table.HeaderOf(i), ColumnKind.Weight), out _)) * 2 > table.Rows.Count, -1);
        if (stage < 0 && !about && weight < 0)
            yield break;
        if (weight < 0 && ColumnWords.Find(table, ColumnKind.Stage) < 0 && Enumerable.Range(0, table.Header.Count).Any(i => ColumnWords.Names(table.Header[i], ColumnKind.Skill) && !ColumnWords.Names(table.Header[i], ColumnKind.Focus)))
            yield break;
        if (ColumnWords.Find(table, ColumnKind.Question) == stage && stage >= 0)
            stage = 0;
        stage = Math.Max(0, stage);
        if (stage == weight)
            stage = weight == 0 ? 1 : 0;
        if (ColumnWords.Find(table, ColumnKind.Question) is > 0 && weight < 0 && table.Rows.Any(r => QuestionText.IsAsked(r.Cell(1).Clean)))
            yield break;
        int focus = ColumnWords.Find(table, ColumnKind.Description, ColumnKind.Question, ColumnKind.Skill);
        if (focus < 0 || focus == stage)
            focus = Enumerable.Range(0, table.Columns).FirstOrDefault(i => i != stage && i != weight && !ColumnWords.Names(table.HeaderOf(i), ColumnKind.Duration), -1);
        foreach (TableRow row in table.Rows)
        {
            string name = HeadingText.Title(row.Cell(stage).Clean);
            if (name.Length == 0 || Tokens.Count(name) > MostWords || name.Equals("total", StringComparison.OrdinalIgnoreCase))
                continue;
            decimal? percent = weight >= 0 && NamedPercents.TryPercent(row.Cell(weight).Clean, true, out decimal p) ? p : null;
            yield return new InterviewStage(name, focus >= 0 && !row.Cell(focus).IsEmpty ? row.Cell(focus).Clean : null, percent, Cited.By(table, row));
        }
    }

    private static IEnumerable<InterviewStage> FromItem(Section section, Item item)
    {
        string text = item.Text.Clean;
        decimal? percent = NamedPercents.TryPercent(text, false, out decimal p) ? p : null;
        string name;
        string? focus;
        if (item.Lead is { } lead)
        {
            name = lead.Title;
            focus = !lead.Rest.IsEmpty ? lead.Rest.Clean : item.Children.Count > 0 ? string.Join(' ', item.Children.Select(c => c.Text.Clean)) : null;
        }
        else
        {
            int cut = Enumerable.Range(0, text.Length).FirstOrDefault(i => text[i] is '–' or '—' || (text[i] == '-' && i > 0 && text[i - 1] == ' ') || text[i] == ',' || text[i] == '.' || text[i] == '(', text.Length);
            name = text[..cut].Trim();
            focus = cut < text.Length ? text[cut..].Trim(' ', '-', '–', '—', ',', '.') : null;
        }

        name = HeadingText.Title(Bracketed(name));
        if (name.Length > 1 && Tokens.Count(name) <= MostWords)
            yield return new InterviewStage(name, string.IsNullOrWhiteSpace(focus) ? null : focus, percent, Cited.By(section, item.Text));
    }

    [GeneratedRegex(@"\b(?:steps?|stages?|rounds?|process|phases?|interviews|loop|hurdles?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RoundWords();

    private static string Bracketed(string name)
    {
        int open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? name[..open].Trim() : name;
    }
}
