using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>
/// Reads the role's skills where the article lists them: lists, tables and prose under headings about skills and tools,
/// columns of skills, and answers about skills. Each skill once, by its first mention.
/// </summary>
internal sealed class SkillReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (SkillRequirement skill in article.Outline.Sections.SelectMany(s => InSection(article, s)))
        {
            if (seen.Add(SkillNames.KeyOf(skill.Name)) && !RoleNames.TryParse(skill.Name, out _))
                yield return skill;
        }
    }

    private static IEnumerable<SkillRequirement> InSection(ArticleContext article, Section section)
    {
        if (section.IsWithin(Topic.Sources) || section.IsWithin(Topic.KeyTakeaways))
            yield break;
        if (IsOfOther(article, section))
        {
            // What an interview table calls tools or skills are ones the role needs.
            foreach (SkillRequirement skill in section.Blocks.OfType<Table>().Where(t => !Subjects.NamesOtherRole(article, section) && t.Header.Any(h => SkillKinds.ToolWords().IsMatch(h))).SelectMany(t => SkillTables.FromTable(article, t, about: false)))
                yield return skill;
            yield break;
        }

        bool answer = section.IsWithin(Topic.Faq) && (Subjects.Mentions(section, Topic.Skills) || Subjects.Mentions(section, Topic.Tools));
        bool about = IsAboutSkills(section) && !section.IsWithin(Topic.Faq);
        SkillKind kind = SkillKinds.KindOf(section);
        if (about && section.Parent is { } parent && IsAboutSkills(parent))
        {
            // A heading within skills that is itself the name of one.
            foreach (SkillRequirement skill in SkillText.Make(section.Title, null, Cited.ByHeading(section)))
                yield return skill;
        }

        foreach (Block block in section.Blocks)
        {
            IEnumerable<SkillRequirement> found = block switch
            {
                Table table => SkillTables.FromTable(article, table, about),
                ItemList list when Actions.Fill(list) && !section.Topics.Is(Topic.Skills) && !section.Topics.IsEmpty => [],
                ItemList list when about => list.Items.SelectMany(i => SkillItems.FromItem(section, i, kind)),
                ItemList list => list.Items.SelectMany(i => SkillItems.FromMixed(article, section, i)),
                Paragraph p when about => SkillItems.FromParagraph(section, p, kind),
                Paragraph p when answer => SkillText.FromProse(section, p.Text, kind, soft: true),
                _ => [],
            };
            foreach (SkillRequirement skill in found)
                yield return skill;
        }
    }

    /// <summary>What interviews ask, what other roles need and what the market wants are not this role's skills.</summary>
    private static bool IsOfOther(ArticleContext article, Section section) =>
        section.IsWithin(Topic.InterviewQuestions) && section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.InterviewQuestions))
        || Subjects.IsAbout(section, Topic.InterviewStages)
        || section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && Subjects.NamesOtherRole(article, section)
        || Subjects.NamesOtherRole(article, section);

    private static bool IsAboutSkills(Section section)
    {
        TopicSet subject = section.Subject;
        if (section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && !section.Topics.Is(Topic.Skills))
            return false;
        return subject.Is(Topic.Skills) || subject.Is(Topic.Tools)
            || (subject.Contains(Topic.Skills) && !subject.Is(Topic.Education) && !subject.Is(Topic.Certifications) && !subject.Is(Topic.Responsibilities)
                && !subject.Is(Topic.Paths) && !subject.Is(Topic.Salary) && !subject.Is(Topic.InterviewQuestions) && !subject.Is(Topic.Market) && !subject.Is(Topic.Other));
    }
}
