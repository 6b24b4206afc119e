using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Roles;

/// <summary>Finds the role an article is about, or that it is about none.</summary>
internal static class RoleFinder
{
    private const int FewestMentions = 3;
    private const int FewestTopics = 2;

    private static readonly Topic[] CareerTopics =
    [
        Topic.Responsibilities, Topic.Skills, Topic.Education, Topic.Certifications, Topic.Salary, Topic.Paths,
        Topic.InterviewQuestions, Topic.InterviewStages,
    ];

    /// <summary>
    /// The role that the title names, else the one the headings name most; <c>null</c> where the text does not go on to
    /// speak of it, or has no section on any subject of careers.
    /// </summary>
    public static string? Find(string title, Outline outline)
    {
        int topics = CareerTopics.Count(t => outline.Sections.Any(s => s.Topics.Contains(t)));
        var mentions = Mentions(outline);
        string[] inTitle = [.. RoleNames.FindAll(title).Select(m => m.Entry).Distinct()];
        // A title that names several roles is about the one the text speaks of most; the first where two are level.
        string? named = inTitle.OrderByDescending(r => mentions.GetValueOrDefault(r)).FirstOrDefault();
        if (named is not null)
        {
            int count = mentions.Where(m => IsForm(m.Key, named)).Sum(m => m.Value);
            return count >= FewestMentions && topics >= FewestTopics ? named : null;
        }

        var inHeadings = outline.Sections
            .Where(s => s.Kind == SectionKind.Heading)
            .SelectMany(s => RoleNames.FindAll(s.Title).Select(m => m.Entry).Distinct())
            .GroupBy(r => r)
            .Select(g => (Role: g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count)
            .ThenByDescending(g => mentions.GetValueOrDefault(g.Role))
            .FirstOrDefault();
        return inHeadings.Count >= 2 && topics >= FewestTopics && mentions.GetValueOrDefault(inHeadings.Role) >= FewestMentions
            ? inHeadings.Role
            : null;
    }

    private static bool IsForm(string mention, string role) =>
        mention == role || RoleNames.WithoutSeniority(mention) == RoleNames.WithoutSeniority(role);

    private static Dictionary<string, int> Mentions(Outline outline)
    {
        var counts = new Dictionary<string, int>();
        foreach (Text.PlacedText text in Text.PlacedText.All(outline))
        {
            foreach (LexiconMatch<string> match in RoleNames.FindAll(text.Text.Clean))
                counts[match.Entry] = counts.GetValueOrDefault(match.Entry) + 1;
        }

        foreach (Section section in outline.Sections)
        {
            foreach (LexiconMatch<string> match in RoleNames.FindAll(section.Title))
                counts[match.Entry] = counts.GetValueOrDefault(match.Entry) + 1;
        }

        return counts;
    }
}
