using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Atlas;

/// <summary>Arranges the published facts that concern a role into its profile.</summary>
/// <param name="roleNames">The names of the roles its moves and comparisons lead to, by address.</param>
/// <param name="skillNames">The names and kinds of its skills, by address.</param>
/// <param name="names">How role names become addresses.</param>
/// <param name="skills">How skill names become addresses; <c>null</c> where no skill has another name.</param>
public sealed class RoleProfileBuilder(
    IReadOnlyDictionary<string, string> roleNames,
    IReadOnlyDictionary<string, (string Name, SkillKind Kind)> skillNames,
    RoleNames names,
    SkillNames? skills = null)
{
    /// <summary>The profile of a role.</summary>
    /// <param name="slug">The role's address.</param>
    /// <param name="aliases">Other names of the role.</param>
    /// <param name="articles">The articles about it.</param>
    /// <param name="facts">
    /// The facts on its page in document order within their articles, each with the role its article is about.
    /// </param>
    public RoleProfile Build(
        string slug,
        IReadOnlyList<string> aliases,
        IReadOnlyList<ArticleReference> articles,
        IReadOnlyList<(CitedFact<Fact> Fact, string? ArticleRole)> facts)
    {
        List<(CitedFact<Fact> Fact, string? ArticleRole)> newestFirst =
            [.. facts.OrderByDescending(f => f.Fact.Article.PublishedAt).ThenBy(f => f.Fact.Article.Id)];
        List<CitedFact<Fact>> all = [.. newestFirst.Select(f => f.Fact)];
        return new RoleProfile
        {
            Slug = slug,
            Name = NameOf(slug),
            Aliases = [.. aliases.Order(StringComparer.Ordinal)],
            Articles = [.. articles.OrderByDescending(a => a.PublishedAt).ThenBy(a => a.Id)],
            Pay = PayReconciliation.Group(Of<SalaryStatement>(all)),
            Skills = SkillsOf(all),
            Steps = StepsOf(slug, all),
            Facts = [.. newestFirst.Where(f => f.ArticleRole == slug && IsOther(f.Fact.Fact)).Select(f => f.Fact)],
            ComparedBy =
            [
                .. newestFirst.Where(f => f.ArticleRole != slug && f.Fact.Fact is RoleComparison)
                    .Select(f => new ComparisonElsewhere(
                        f.ArticleRole, f.ArticleRole is null ? null : NameOf(f.ArticleRole), As<RoleComparison>(f.Fact))),
            ],
        };
    }

    private IReadOnlyList<RoleSkill> SkillsOf(IEnumerable<CitedFact<Fact>> facts) =>
    [
        .. Of<SkillRequirement>(facts)
            .GroupBy(f => (skills ?? SkillNames.Plain).SlugOf(f.Fact.Name), StringComparer.Ordinal)
            .Select(g => (g.Key, Skill: skillNames[g.Key], Statements: g))
            .Select(s => new RoleSkill(s.Key, s.Skill.Name, s.Skill.Kind, [.. s.Statements]))
            .OrderBy(s => s.Kind).ThenBy(s => s.Slug, StringComparer.Ordinal),
    ];

    private IReadOnlyList<RoleStep> StepsOf(string slug, IEnumerable<CitedFact<Fact>> facts) =>
    [
        .. Of<CareerStep>(facts)
            .GroupBy(f => new StepEnds(names.SlugOf(f.Fact.From), names.SlugOf(f.Fact.To)))
            .Where(g => g.Key.From == slug || g.Key.To == slug)
            .Select(g => new RoleStep(g.Key.From, NameOf(g.Key.From), g.Key.To, NameOf(g.Key.To), [.. g]))
            .OrderBy(s => s.ToSlug == slug ? 0 : 1)
            .ThenBy(s => s.FromSlug, StringComparer.Ordinal).ThenBy(s => s.ToSlug, StringComparer.Ordinal),
    ];

    private string NameOf(string slug) => roleNames[slug];

    private static bool IsOther(Fact fact) => fact is not (SalaryStatement or SkillRequirement or CareerStep);

    private static IEnumerable<CitedFact<T>> Of<T>(IEnumerable<CitedFact<Fact>> facts) where T : Fact =>
        facts.Where(f => f.Fact is T).Select(As<T>);

    private static CitedFact<T> As<T>(CitedFact<Fact> fact) where T : Fact => new(fact.Id, (T)fact.Fact, fact.Article);
}
