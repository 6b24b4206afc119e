using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Atlas;

/// <summary>
/// How the atlas's counts change when articles are put in and taken out. Counts add up in any order, so what is kept
/// article by article equals what a rebuild would count.
/// </summary>
public sealed class AtlasTally
{
    private readonly Dictionary<RoleMention, int> roleNames = [];
    private readonly Dictionary<SkillName, int> skillNames = [];
    private readonly Dictionary<(string Role, string Skill), int> roleSkills = [];
    private readonly Dictionary<StepEnds, int> steps = [];
    private readonly Dictionary<string, RoleCounts> roles = [];

    /// <summary>By how much each use of a role's name changes; never zero.</summary>
    public IEnumerable<KeyValuePair<RoleMention, int>> RoleNames => roleNames.Where(n => n.Value != 0);

    /// <summary>By how much each use of a skill's name changes; never zero.</summary>
    public IEnumerable<KeyValuePair<SkillName, int>> SkillNames => skillNames.Where(n => n.Value != 0);

    /// <summary>By how much the statements that a role asks for a skill change; never zero.</summary>
    public IEnumerable<KeyValuePair<(string Role, string Skill), int>> RoleSkills => roleSkills.Where(n => n.Value != 0);

    /// <summary>By how much the statements of a move between two different roles change; never zero.</summary>
    public IEnumerable<KeyValuePair<StepEnds, int>> Steps => steps.Where(n => n.Value != 0);

    /// <summary>By how much what is known of a role changes.</summary>
    public IEnumerable<KeyValuePair<string, RoleCounts>> Roles => roles.Where(r => r.Value != default);

    /// <summary>Every role whose page an article put in or taken out may change, sorted.</summary>
    public SortedSet<string> TouchedRoles { get; } = new(StringComparer.Ordinal);

    /// <summary>Puts an article in.</summary>
    /// <param name="article">The article.</param>
    public void Add(ArticleProjection article) => Count(article, 1);

    /// <summary>Takes an article out that was put in just so.</summary>
    /// <param name="article">The article.</param>
    public void Subtract(ArticleProjection article) => Count(article, -1);

    private void Count(ArticleProjection article, int by)
    {
        foreach (RoleMention mention in article.Roles)
        {
            Change(roleNames, mention, by);
            TouchedRoles.Add(mention.Slug);
        }

        if (article.RoleSlug is { } about)
            Change(about, new RoleCounts(by, 0, 0));
        foreach (ProjectedFact fact in article.Facts)
            Count(fact, by);
    }

    private void Count(ProjectedFact fact, int by)
    {
        switch (fact.Fact.Fact)
        {
            case SkillRequirement skill when fact.SkillSlug is { } slug:
                Change(skillNames, new SkillName(slug, DisplayName.Of(skill.Name), skill.SkillKind), by);
                if (fact.RoleSlug is { } role)
                    Change(roleSkills, (role, slug), by);
                break;
            case SalaryStatement when fact.RoleSlug is { } paid:
                Change(paid, new RoleCounts(0, by, 0));
                break;
            case CareerStep when fact.Step is { } step && step.From != step.To:
                Change(steps, step, by);
                break;
            case InterviewQuestion when fact.RoleSlug is { } asked:
                Change(asked, new RoleCounts(0, 0, by));
                break;
        }
    }

    private void Change(string slug, RoleCounts by) => roles[slug] = roles.GetValueOrDefault(slug) + by;

    private static void Change<TKey>(Dictionary<TKey, int> counts, TKey key, int by) where TKey : notnull =>
        counts[key] = counts.GetValueOrDefault(key) + by;
}

/// <summary>A skill's name as some article writes it.</summary>
/// <param name="Slug">The skill's address.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Kind">The kind the article takes it for.</param>
public readonly record struct SkillName(string Slug, string Name, SkillKind Kind);

/// <summary>How much is known of a role.</summary>
/// <param name="Articles">Articles about it.</param>
/// <param name="PayClaims">Pay statements.</param>
/// <param name="Questions">Interview questions.</param>
public readonly record struct RoleCounts(int Articles, int PayClaims, int Questions)
{
    /// <summary>Both together.</summary>
    public static RoleCounts operator +(RoleCounts a, RoleCounts b) =>
        new(a.Articles + b.Articles, a.PayClaims + b.PayClaims, a.Questions + b.Questions);
}
