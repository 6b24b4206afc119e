using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>
/// Reads moves between roles: ladders with arrows, progression tables and lists, headings and leads that name a role under
/// a heading on careers, and sentences that state a move. The same move is one fact; its skills are gathered.
/// </summary>
internal sealed class PathReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var steps = new List<CareerStep>();
        var index = new Dictionary<(string, string), int>();
        foreach (CareerStep step in All(article))
        {
            if (step.From.Equals(step.To, StringComparison.OrdinalIgnoreCase) || (article.IsSame(step.From) && article.IsSame(step.To)))
                continue;
            (string, string) key = (RoleNames.KeyOf(step.From), RoleNames.KeyOf(step.To));
            if (index.TryGetValue(key, out int at))
            {
                CareerStep first = steps[at];
                var skills = first.Skills.Concat(step.Skills).DistinctBy(Tokens.Key);
                steps[at] = first with { Skills = new ValueList<string>(skills), Stage = first.Stage ?? step.Stage };
            }
            else
            {
                index[key] = steps.Count;
                steps.Add(step);
            }
        }

        return steps;
    }

    private static IEnumerable<CareerStep> All(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            if (section.IsWithin(Topic.Sources) || section.IsWithin(Topic.InterviewQuestions))
                continue;
            bool about = IsAboutPaths(section);
            if (about)
            {
                foreach (CareerStep step in FromHeading(article, section))
                    yield return step;
            }

            foreach (Block block in section.Blocks)
            {
                IEnumerable<CareerStep> steps = block switch
                {
                    Table table => PathTables.Read(article, table, about),
                    ItemList list => PathLists.Read(article, list, about),
                    Paragraph p => PathSentences.Read(article, section, p.Text, about),
                    _ => [],
                };
                foreach (CareerStep step in steps)
                    yield return step;
            }
        }
    }

    private static bool IsAboutPaths(Section section) =>
        !section.IsWithin(Topic.Faq) && !Subjects.IsAbout(section, Topic.Salary) && !Subjects.IsAbout(section, Topic.Comparisons)
        && (section.Topics.Contains(Topic.Paths) || (section.Topics.IsEmpty || section.Topics.Primary is Topic.Skills or Topic.Responsibilities) && section.Subject.Contains(Topic.Paths)
            || section.Topics.IsEmpty && section.Parent is { } parent && parent.Topics.IsEmpty && Subjects.IsAbout(parent, Topic.Paths)
            || section.SelfAndAncestors.Skip(1).Any(s => s.Topics.Is(Topic.Paths)) && OtherRoleIn(section.Title));

    private static bool OtherRoleIn(string title) => RoleNames.FindAll(title).Count > 0;

    /// <summary>A heading under a heading on careers that names a role: a move to it, stated in the prose below.</summary>
    private static IEnumerable<CareerStep> FromHeading(ArticleContext article, Section section)
    {
        if (section.Level < 2 || !section.SelfAndAncestors.Skip(1).Any(s => s.Topics.Contains(Topic.Paths)) || section.Blocks.Count == 0)
            yield break;
        string? target = TargetOf(article, section);
        if (target is null)
            yield break;
        InlineText? proof = section.Blocks.OfType<Paragraph>().SelectMany(p => Sentences.Of(p.Text))
            .FirstOrDefault(s => RoleNames.FindAll(s.Clean).Exists(m => m.Entry == target));
        string words = section.Title + " " + proof?.Clean;
        (bool entry, CareerStepKind kind) = StepKinds.Judge(article, section, words, target);
        Evidence evidence = proof is null ? Cited.ByHeading(section) : Cited.By(section, proof);
        ValueList<string> skills = PathSkills.Of(section);
        yield return entry
            ? new CareerStep(target, article.Role, CareerStepKind.Entry, null, skills, evidence)
            : new CareerStep(article.Role, target, kind, null, skills, evidence);
    }

    private static string? TargetOf(ArticleContext article, Section section)
    {
        List<string> named = [.. RoleNames.FindAll(section.Title).Select(m => m.Entry).Where(r => !article.IsSame(r)).Distinct()];
        if (named.Count == 1)
            return named[0];
        if (named.Count > 1)
            return null;
        // "Transitioning to Machine Learning Engineering": the field stands for the role.
        string? field = RoleFields.In(section.Title);
        return field is not null && !article.IsOwn(field) && StepKinds.StatesMove(section.Title + " " + section.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text.Clean) ? field : null;
    }
}
