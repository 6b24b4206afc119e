using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads what the role does from lists and tables under headings about duties.</summary>
internal sealed partial class ResponsibilityReader : IFactReader
{
    private const int FewestWords = 3;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            bool other = Subjects.NamesOtherRole(article, section);
            bool own = Subjects.IsAbout(section, Topic.Responsibilities) && !other;
            foreach (Block block in section.Blocks)
            {
                IEnumerable<Fact> facts = block switch
                {
                    ItemList list when Subjects.IsAbout(list, Topic.Responsibilities) && !other && !IsIntroducedAsOther(list) && !IsShares(list) => FromList(section, list),
                    ItemList list when !other && MayHoldDuties(section) && Actions.Fill(list) && !IsIntroducedAsOther(list) => FromList(section, list),
                    ItemList list when !section.IsWithin(Topic.Faq) => FromLeads(article, section, list),
                    Table table => FromTable(article, table, own),
                    Paragraph p when own && section.Parent is { } parent && IsGroup(section, parent) && IsOnlyProse(section) => FromProse(section, p),
                    Paragraph p when !other && !section.IsWithin(Topic.Faq) && p.Text.Clean.Contains("esponsib", StringComparison.Ordinal) => Sentences.Of(p.Text).SelectMany(s => FromSentence(section, s)),
                    _ => [],
                };
                foreach (Fact fact in facts)
                    yield return fact;
            }
        }
    }

    /// <summary>
    /// Where no heading speaks of duties, a list of actions under a heading on the role, its projects or its technology states
    /// them; under headings on careers, learning or interviews it advises the reader.
    /// </summary>
    private static bool MayHoldDuties(Section section) =>
        !section.IsWithin(Topic.Faq) && !section.IsWithin(Topic.InterviewQuestions) && !section.IsWithin(Topic.InterviewStages)
        && (section.Subject.IsEmpty || section.Subject.Primary is Topic.ProjectStages or Topic.Tools)
        && !section.SelfAndAncestors.Any(s => s.Topics.Primary is Topic.Paths or Topic.Education or Topic.Certifications or Topic.KeyTakeaways && !s.Topics.IsEmpty);

    /// <summary>Shares of time are another kind of fact.</summary>
    private static bool IsShares(ItemList list) => NamedPercents.AreShares(list);

    /// <summary>A heading under a duties heading, with nothing but prose under it, groups what the prose says.</summary>
    private static bool IsGroup(Section section, Section parent) =>
        section.Topics.IsEmpty && Subjects.IsAbout(parent, Topic.Responsibilities) && !section.Title.EndsWith('?');

    private static bool IsOnlyProse(Section section) => section.Blocks.All(b => b is Paragraph);

    private static bool IsIntroducedAsOther(ItemList list) =>
        list.Intro is { } intro && intro.Clean.EndsWith(':') && Words(intro.Clean) <= 12
        && TopicClassifier.Classify(intro.Clean) is { IsEmpty: false } topics && !topics.Contains(Topic.Responsibilities)
        && (topics.Is(Topic.Tools) || topics.Is(Topic.Skills) || topics.Is(Topic.Collaborations) || topics.Is(Topic.Industries) || topics.Is(Topic.Metrics) || topics.Is(Topic.TimeAllocation));

    private static IEnumerable<Fact> FromProse(Section section, Paragraph paragraph)
    {
        yield return new Responsibility(section.Title, paragraph.Text.Clean, Cited.By(section, paragraph.Text));
    }

    /// <summary>"They are responsible for doing A, doing B and doing C": each is a duty.</summary>
    private static IEnumerable<Fact> FromSentence(Section section, InlineText sentence)
    {
        if (ResponsibleFor().Match(sentence.Clean) is not { Success: true } match)
            yield break;
        List<string> duties = Enumerations.Parts(match.Groups["list"].Value);
        if (duties.Count < 2 || !duties.TrueForAll(d => d.Contains(' ', StringComparison.Ordinal) && d.IndexOf("ing ", StringComparison.Ordinal) == d.IndexOf(' ', StringComparison.Ordinal) - 3))
            yield break;
        foreach (string duty in duties)
            yield return new Responsibility(null, duty, Cited.By(section, sentence));
    }

    [GeneratedRegex(@"\b(?:responsible for|responsibilities include)\s+(?<list>[^.;:?—]{20,400})\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ResponsibleFor();

    private static IEnumerable<Fact> FromList(Section section, ItemList list)
    {
        foreach (Item item in list.Items)
        {
            foreach (Fact fact in FromItem(section, item, GroupOf(section)))
                yield return fact;
        }
    }

    private static string? GroupOf(Section section) => section.Kind == SectionKind.Lead ? null : section.Title;

    private static IEnumerable<Fact> FromItem(Section section, Item item, string? group)
    {
        Lead? lead = item.Lead;
        if (lead is not null && IsOtherSubject(lead))
            yield break;
        string? inner = lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : null);
        if (item.Children.Count > 0)
        {
            if (lead is { Rest.IsEmpty: false } && Words(lead.Rest.Clean) >= FewestWords)
                yield return new Responsibility(lead.Title, lead.Rest.Clean, Cited.By(section, lead.Rest));
            foreach (Item child in item.Children)
            {
                foreach (Fact fact in FromItem(section, child, inner))
                    yield return fact;
            }
        }
        else if (lead is { Rest.IsEmpty: false, Bold: true } || (lead is { Rest.IsEmpty: false } && Words(lead.Title) <= 2))
        {
            if (!IsToolLine(lead!))
                yield return new Responsibility(lead!.Title, lead.Rest.Clean, Cited.By(section, lead.Rest));
        }
        else if (Words(item.Text.Clean) >= FewestWords || item.Parent is not null)
        {
            yield return new Responsibility(group, item.Text.Clean, Cited.By(section, item.Text));
        }
    }

    /// <summary>"Tools: …" under a duty names tools, not a duty.</summary>
    private static bool IsToolLine(Lead lead) =>
        !lead.Bold && TopicClassifier.Classify(lead.Title) is { IsEmpty: false } topics
        && (topics.Is(Topic.Tools) || topics.Is(Topic.Skills));

    private static bool IsOtherSubject(Lead lead)
    {
        TopicSet topics = TopicClassifier.Classify(lead.Title);
        return !topics.IsEmpty && !topics.Contains(Topic.Responsibilities)
            && Words(lead.Title) <= topics.Strength + 1 && (Words(lead.Title) == topics.Strength || Skills.SkillNames.IsCategory(lead.Title))
            && (topics.Is(Topic.Salary) || topics.Is(Topic.Education) || topics.Is(Topic.Certifications) || topics.Is(Topic.Tools)
                || topics.Is(Topic.Skills) || topics.Is(Topic.Industries));
    }

    /// <summary>An item headed "Responsibilities" in a list on something else.</summary>
    private static IEnumerable<Fact> FromLeads(ArticleContext article, Section section, ItemList list)
    {
        if (Subjects.NamesOtherRole(article, section) || Subjects.IsAbout(section, Topic.Paths) || Subjects.IsAbout(section, Topic.Comparisons))
            yield break;
        foreach (Item item in list.Items)
        {
            if (item.Lead is not { } lead || item.Children.Count == 0 || !TopicClassifier.Classify(lead.Title).Is(Topic.Responsibilities))
                continue;
            foreach (Item child in item.Children)
            {
                foreach (Fact fact in FromItem(section, child, lead.Title))
                    yield return fact;
            }
        }
    }

    private static IEnumerable<Fact> FromTable(ArticleContext article, Table table, bool own)
    {
        int what = ColumnWords.Find(table, ColumnKind.Responsibility);
        int description = ColumnWords.Find(table, ColumnKind.Description);
        if (what < 0 && own && table.Columns >= 2)
            what = 0;
        if (what < 0 || Subjects.NamesOtherRole(article, table.Section) || ColumnWords.Find(table, ColumnKind.Role, ColumnKind.Level, ColumnKind.Pay, ColumnKind.Weight, ColumnKind.Duration, ColumnKind.Metric, ColumnKind.Usage, ColumnKind.Team) is >= 0 and var column && column != what)
            yield break;
        if (!own && (what != 0 || description < 0))
            yield break;
        int text = description >= 0 && description != what ? description : what == 0 && table.Columns > 1 && own && IsProse(table, 1) ? 1 : what;
        foreach (TableRow row in table.Rows)
        {
            string words = row.Cell(text).Clean;
            if (Words(words) < FewestWords)
                continue;
            string? group = text == 0 ? row.Group : row.Cell(text == what ? 0 : what).Clean;
            yield return new Responsibility(HeadingText.Title(group ?? "") is { Length: > 0 } g ? g : null, words, Cited.By(table, row));
        }
    }

    private static bool IsProse(Table table, int column) =>
        table.Rows.Count > 0 && table.Rows.Average(r => Words(r.Cell(column).Clean)) >= 4;

    private static int Words(string text) => Tokens.Count(text);
}
