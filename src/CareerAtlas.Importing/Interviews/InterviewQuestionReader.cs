using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Reads what interviewers ask: lists, headings, disclosures, bold paragraphs and columns under interview headings.</summary>
internal sealed partial class InterviewQuestionReader : IFactReader
{
    private const int FewestQuotedWords = 4;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (InterviewQuestion question in article.Outline.Sections.SelectMany(InSection))
        {
            if (seen.Add(Tokens.Key(question.Text)))
                yield return question;
        }
    }

    /// <summary>
    /// True for a section on interview questions. A heading under one that is itself a question, or names a category, belongs
    /// to it; one on another subject does not.
    /// </summary>
    private static bool IsInterview(Section section)
    {
        return !section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Faq) || FrequentQuestionReader.AsksAsReader(s))
            && section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.InterviewQuestions) || s.Topics.Is(Topic.InterviewStages));
    }

    private static IEnumerable<InterviewQuestion> InSection(Section section)
    {
        if (!IsInterview(section))
            yield break;
        if (section.Parent is { } parent && IsInterview(parent) && QuestionText.IsAskedByHeading(section.Title) && !section.Topics.Is(Topic.InterviewQuestions))
        {
            yield return new InterviewQuestion(CategoryOf(parent), QuestionText.Plain(section.Heading.Clean), new Evidence(parent.EvidenceHeading ?? section.EvidenceHeading, section.Heading.Raw));
            // What stands under a question is its answer, but for a list that asks more of them.
            foreach (Item item in section.Blocks.OfType<ItemList>().Where(AsksMore).SelectMany(l => l.Items))
            {
                foreach (InterviewQuestion question in FromItem(section, item, CategoryOf(parent)))
                    yield return question;
            }

            yield break;
        }

        foreach (Block block in section.Blocks)
        {
            IEnumerable<InterviewQuestion> found = block switch
            {
                ItemList list => list.Items.SelectMany(i => FromItem(section, i, CategoryOf(section))),
                Table table => FromTable(table),
                Paragraph p => FromParagraph(section, p),
                _ => [],
            };
            foreach (InterviewQuestion question in found)
                yield return question;
        }
    }

    private static bool AsksMore(ItemList list) =>
        list.Items.Count >= 2 && list.Items.All(i => QuestionText.IsAsked(i.Text.Clean)) && list.Items.Count(i => i.Text.Clean.EndsWith('?')) * 2 >= list.Items.Count;

    private static string? CategoryOf(Section section) => section.Level == 0 ? null : section.Title;

    private static IEnumerable<InterviewQuestion> FromItem(Section section, Item item, string? category)
    {
        if (item.Children.Count == 0 && item.Lead is { Rest.IsEmpty: false } labelled && !labelled.Title.EndsWith('?')
            && QuestionText.IsAsked(labelled.Rest.Clean) && !QuestionText.GoesOn(labelled))
        {
            yield return new InterviewQuestion(category, QuestionText.Plain(labelled.Rest.Clean), Cited.By(section, labelled.Rest));
            yield break;
        }

        if (QuestionText.IsAsked(item.Text.Clean) && !(item.Lead is { Bold: true } grouped && item.Children.Count > 1 && !QuestionText.IsAsked(grouped.Title)))
        {
            // "Question? Answer …" in one item, the question in bold, keeps the question alone.
            if (item.Lead is { Bold: true, Rest.IsEmpty: false } asked && QuestionText.IsAsked(asked.Title) && asked.Title.EndsWith('?'))
                yield return new InterviewQuestion(category, QuestionText.Plain(asked.Text.Clean), Cited.By(section, asked.Text));
            else
                yield return new InterviewQuestion(category, QuestionText.Plain(item.Text.Clean), Cited.By(section, item.Text));
            yield break;
        }

        foreach (InterviewQuestion question in item.Children.SelectMany(c => FromItem(section, c, category)))
            yield return question;
    }

    private static IEnumerable<InterviewQuestion> FromTable(Table table)
    {
        int column = ColumnWords.Find(table, ColumnKind.Question);
        if (column < 0)
            yield break;
        int category = ColumnWords.Find(table, ColumnKind.Category, ColumnKind.Stage, ColumnKind.Focus);
        foreach (TableRow row in table.Rows)
        {
            foreach (InlineText line in row.Cell(column).Lines().Where(l => QuestionText.IsAsked(l.Clean)))
            {
                string? name = category >= 0 && category != column ? row.Cell(category).Clean : row.Group ?? CategoryOf(table.Section);
                yield return new InterviewQuestion(name, QuestionText.Plain(line.Clean), Cited.By(table, row));
            }
        }
    }

    /// <summary>Questions that prose quotes after it has spoken of questions: "They asked me “Why …?” and “Tell us …”".</summary>
    private static List<(int Start, int Length)> Quoted(InlineText text)
    {
        var found = new List<(int, int)>();
        if (!text.Clean.AsSpan().ContainsAny('"', '“') || !AskWords().IsMatch(text.Clean))
            return found;
        foreach (Match match in InQuotes().Matches(text.Clean))
        {
            Group words = match.Groups["words"];
            if (Tokens.Count(words.ValueSpan) >= FewestQuotedWords && QuestionText.IsAsked(words.Value) && AskWords().IsMatch(text.Clean[..match.Index]))
                found.Add((words.Index, words.Length));
        }

        return found;
    }

    private static IEnumerable<InterviewQuestion> FromParagraph(Section section, Paragraph paragraph)
    {
        // Prose may ask, too; a question on its own line, quoted, in bold or marked "Q:" is the interviewer's.
        if (paragraph.Lead is { Bold: true } lead && lead.Title.EndsWith('?') && QuestionText.IsAsked(lead.Title))
        {
            yield return new InterviewQuestion(CategoryOf(section), QuestionText.Plain(lead.Text.Clean), Cited.By(section, lead.Text));
            yield break;
        }

        string text = paragraph.Text.Clean;
        if (Quoted(paragraph.Text) is { Count: > 0 } quoted && quoted[0].Start > 0)
        {
            foreach ((int start, int length) in quoted)
                yield return new InterviewQuestion(CategoryOf(section), QuestionText.Plain(text.Substring(start, length)), Cited.By(section, paragraph.Text.Slice(start, length)));
            yield break;
        }

        bool marked = text[0] is '"' or '“' or '«' || text.StartsWith("Q:", StringComparison.Ordinal) || text.StartsWith("Q.", StringComparison.Ordinal) || (text.Length > 2 && text[0] == 'Q' && char.IsAsciiDigit(text[1]));
        if (marked && QuestionText.IsAsked(text) && (text.TrimEnd('"', '”', '»', '.')[^1] == '?' || text[0] != 'Q'))
            yield return new InterviewQuestion(CategoryOf(section), QuestionText.Plain(text), Cited.By(section, paragraph.Text));
        else if (text.EndsWith('?') && Sentences.Of(paragraph.Text).Count <= 2)
            yield return new InterviewQuestion(CategoryOf(section), QuestionText.Plain(text), Cited.By(section, paragraph.Text));
    }

    [GeneratedRegex(@"[""“](?<words>[^""“”]{8,300})[""”]", RegexOptions.CultureInvariant)]
    private static partial Regex InQuotes();

    [GeneratedRegex(@"\b(?:questions?|ask(?:s|ed|ing)?|prompts?|wanted to know)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AskWords();
}
