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
        string[] inTitle = [.. RoleNames.FindAll(title).Select(m => m.Entry).Distinct()];
        if (inTitle is [var only])
            return topics >= FewestTopics && SpeaksOf(outline, only) ? only : null;
        var mentions = Mentions(outline);
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

    // Counting on after the last mention that is needed would read the whole article for nothing.
    private static bool SpeaksOf(Outline outline, string role) => Texts(outline)
        .SelectMany(RoleNamesIn).Where(r => IsForm(r, role)).Skip(FewestMentions - 1).Any();

    private static bool IsForm(string mention, string role) =>
        mention == role || RoleNames.WithoutSeniority(mention) == RoleNames.WithoutSeniority(role);

    private static Dictionary<string, int> Mentions(Outline outline)
    {
        var counts = new Dictionary<string, int>();
        foreach (string role in Texts(outline).SelectMany(RoleNamesIn))
            counts[role] = counts.GetValueOrDefault(role) + 1;
        return counts;
    }

    // Some articles say almost everything in tables.
    private static IEnumerable<string> Texts(Outline outline) =>
        Text.PlacedText.All(outline).Select(t => t.Text.Clean).Concat(outline.Sections.Select(s => s.Title))
            .Concat(outline.Blocks.OfType<Table>().SelectMany(t => t.Header.Concat(t.Rows.Select(r => r.Quote))));

    private static IEnumerable<string> RoleNamesIn(string text) => RoleNames.FindAll(text).Select(m => m.Entry);
}
