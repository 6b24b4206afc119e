using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Reads questions with their answers under headings such as "People also ask".</summary>
internal sealed partial class FrequentQuestionReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections.Where(s => s.SelfAndAncestors.Any(IsFaq)))
        {
            bool root = IsFaq(section) || (section.Topics.Contains(Topic.Faq) && !section.Title.EndsWith('?'));
            if (!root)
            {
                if (IsQuestion(section) && Answer(section) is { } answer)
                    yield return new FrequentQuestion(QuestionText.Plain(section.Heading.Clean), answer.Clean, new Evidence(section.Heading.Raw, answer.Raw));
                else
                    foreach (Fact fact in InBlocks(section))
                        yield return fact;
                continue;
            }

            foreach (Fact fact in InBlocks(section))
                yield return fact;
        }
    }

    /// <summary>A heading that says so; or one below the title whose sub-headings, or list items, are nothing but questions with answers.</summary>
    private static bool IsFaq(Section section)
    {
        if (section.Topics.Is(Topic.Faq))
            return true;
        if (AsksAsReader(section))
            return true;
        if (section.Level < 2 || section.Topics.Contains(Topic.InterviewQuestions) || section.IsWithin(Topic.InterviewQuestions) || section.IsWithin(Topic.InterviewStages))
            return false;
        return (section.Children.Count >= 3 && section.Children.All(c => c.Title.EndsWith('?') && c.Blocks.Count > 0 && c.Children.Count == 0))
            || section.Blocks.OfType<ItemList>().Any(l => l.Items.Count >= 2 && l.Items.All(i => i.Lead is { Rest.IsEmpty: false } lead && lead.Title.EndsWith('?')));
    }

    /// <summary>
    /// "Got questions?" may be the reader's or the interviewer's. The reader's speak of "I" or of the job ("Is it …?") and are
    /// answered; a heading that says more than "questions" settles it itself.
    /// </summary>
    public static bool AsksAsReader(Section section) =>
        section.Level > 1 && section.Topics.Is(Topic.InterviewQuestions) && section.Topics.Strength == 1
        && section.Title.Contains("question", StringComparison.OrdinalIgnoreCase)
        && !section.Title.Contains("interview", StringComparison.OrdinalIgnoreCase)
        && (AreOfReader([.. section.Children.Where(c => c.Blocks.Count > 0).Select(c => c.Title)], section.Children.Count)
            || section.Blocks.OfType<ItemList>().Any(l => AreOfReader([.. l.Items.Select(i => i.Lead).Where(i => i is { Rest.IsEmpty: false }).Select(i => i!.Title)], l.Items.Count)));

    private static bool AreOfReader(List<string> answered, int all) =>
        all >= 2 && answered.Count == all && answered.TrueForAll(q => q.EndsWith('?')) && answered.Count(q => OfReader().IsMatch(q)) * 2 > all;

    [GeneratedRegex(@"\bI\b|^(?i:is|are|will|does|do you need|how (?:long does|much do|hard|difficult)|what (?:is the (?:average|difference|salary|job)|degree|qualifications?)|which (?:degree|certification))\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfReader();

    private static bool IsQuestion(Section section) =>
        section.Blocks.Count > 0 && (section.Title.EndsWith('?') || section.Kind == SectionKind.Disclosure || section.Title.Contains('?') || Interrogative().IsMatch(section.Title));

    private static InlineText? Answer(Section section)
    {
        string raw = string.Join(' ', section.Blocks.SelectMany(Texts).Select(t => t.Raw));
        raw = AnswerMark().Replace(raw, "");
        return raw.Length == 0 ? null : new InlineText(raw);
    }

    private static IEnumerable<InlineText> Texts(Block block) => block switch
    {
        Paragraph p when !Closing().IsMatch(p.Text.Clean) => [p.Text],
        ItemList list => list.AllItems.Select(i => i.Text).Where(t => !t.IsEmpty),
        Table table => table.Rows.Select(r => new InlineText(r.Quote)),
        _ => [],
    };

    /// <summary>Questions that are no headings: list items, definition lists, "Q:" and "A:" paragraphs.</summary>
    private static IEnumerable<Fact> InBlocks(Section section)
    {
        InlineText? question = null;
        var answer = new List<InlineText>();
        foreach (Block block in section.Blocks)
        {
            if (block is ItemList list)
            {
                foreach (Item item in list.Items)
                {
                    if (FromItem(item) is { } fact)
                        yield return fact;
                }

                continue;
            }

            if (block is not Paragraph paragraph)
                continue;
            if (paragraph.Lead is { Bold: true, Rest.IsEmpty: false } lead && lead.Title.EndsWith('?'))
            {
                yield return new FrequentQuestion(QuestionText.Plain(lead.Text.Clean), WithoutMark(lead.Rest).Clean, new Evidence(lead.Text.Raw, WithoutMark(lead.Rest).Raw));
                continue;
            }

            string text = paragraph.Text.Clean;
            if (text.EndsWith('?') && text.Length < 220)
            {
                if (Pair(question, answer) is { } pair)
                    yield return pair;
                question = paragraph.Text;
                answer.Clear();
            }
            else if (question is not null && (answer.Count == 0 || !Closing().IsMatch(text)))
            {
                answer.Add(WithoutMark(paragraph.Text));
            }
            else if (InlinePair().Match(text) is { Success: true } inline)
            {
                InlineText q = paragraph.Text.Slice(0, inline.Groups["q"].Length + inline.Groups["q"].Index), a = paragraph.Text.Slice(inline.Groups["a"].Index, inline.Groups["a"].Length);
                yield return new FrequentQuestion(QuestionText.Plain(q.Clean), a.Clean, new Evidence(QuestionText.Plain(q.Raw), a.Raw));
            }
        }

        if (Pair(question, answer) is { } last)
            yield return last;
    }

    private static FrequentQuestion? FromItem(Item item)
    {
        if (item.Lead is { } lead && lead.Title.Contains('?'))
        {
            string raw = string.Join(' ', item.Children.SelectMany(c => c.SelfAndDescendants).Select(c => c.Text).Prepend(lead.Rest).Where(t => !t.IsEmpty).Select(t => t.Raw));
            if (raw.Length == 0)
                return null;
            InlineText answer = WithoutMark(new InlineText(raw));
            return new FrequentQuestion(QuestionText.Plain(lead.Text.Clean), answer.Clean, new Evidence(lead.Text.Raw, answer.Raw));
        }

        // "Is it hard? Not very …" without any mark.
        int mark = item.Text.Clean.IndexOf("? ", StringComparison.Ordinal);
        if (mark > 8)
        {
            InlineText answer = WithoutMark(item.Text.Slice(mark + 2, item.Text.Clean.Length - mark - 2));
            return new FrequentQuestion(QuestionText.Plain(item.Text.Clean[..(mark + 1)]), answer.Clean, new Evidence(item.Text.Quote(0, mark + 1), answer.Raw));
        }

        if (item.Text.Clean.EndsWith('?') && item.Children.Count > 0)
        {
            var answer = new InlineText(string.Join(' ', item.Children.SelectMany(c => c.SelfAndDescendants).Select(c => c.Text.Raw)));
            return new FrequentQuestion(QuestionText.Plain(item.Text.Clean), answer.Clean, new Evidence(item.Text.Raw, answer.Raw));
        }

        return null;
    }

    private static FrequentQuestion? Pair(InlineText? question, List<InlineText> answer)
    {
        if (question is null || answer.Count == 0)
            return null;
        var whole = new InlineText(string.Join(' ', answer.Select(a => a.Raw)));
        return new FrequentQuestion(QuestionText.Plain(question.Clean), whole.Clean, new Evidence(QuestionText.Plain(question.Raw), whole.Raw));
    }

    private static InlineText WithoutMark(InlineText text)
    {
        Match mark = AnswerMark().Match(text.Clean);
        return mark.Success ? text.Slice(mark.Length, text.Clean.Length - mark.Length) : text;
    }

    [GeneratedRegex(@"^A(?:nswer)?\s*\d*\s*[:.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s*\d*\s*[:.)]\s*)?(?<q>.{8,200}?\?)\s+(?:A(?:nswer)?\s*[:.)]\s*)?(?<a>.{20,})$", RegexOptions.CultureInvariant)]
    private static partial Regex InlinePair();

    [GeneratedRegex(@"^(?:what|how|why|when|where|who|which|is|are|do|does|can|should|will)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Interrogative();

    [GeneratedRegex(@"appeared first on|leave a comment|share (?:this|it) with", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
