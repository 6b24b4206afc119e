using System.Globalization;
using CareerAtlas.Benchmarks.Synthetic;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>
/// Published articles of a synthetic atlas: roles with a ladder and neighbours in their field, skills that half of the
/// roles share and skills of their own, pay, questions. The same seed and size give the same articles.
/// </summary>
internal sealed class SyntheticCareers
{
    public const int FactsPerArticle = 100;

    private const int SkillsPerArticle = 30;
    private const int SharedSkills = 30;

    private static readonly string[] Ranks = ["", "Junior ", "Senior ", "Lead ", "Principal "];
    private static readonly string[] Regions = ["United States", "United Kingdom", "Singapore", "India", "Germany"];
    private static readonly DateTimeOffset FirstDay = new(2024, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly AtlasSize size;
    private readonly Choice choice;
    private readonly SyntheticLanguage language;
    private readonly string[] roles;
    private readonly string[] skills;
    private readonly string[][] skillsOf;
    private readonly string[][] movesOf;

    public SyntheticCareers(int seed, AtlasSize size)
    {
        this.size = size;
        choice = new Choice(seed);
        language = new SyntheticLanguage(seed);
        roles = [.. Ranks.SelectMany(rank => Words.Fields.SelectMany(field => Words.Heads.Select(head => $"{rank}{field} {head}"))).Take(size.Roles)];
        skills = language.SkillNames(size.Skills);
        skillsOf = [.. roles.Select((_, i) => SkillsOf(i))];
        movesOf = [.. roles.Select((_, i) => MovesOf(i))];
    }

    public IReadOnlyList<string> Roles => roles;

    public IReadOnlyList<string> Skills => skills;

    public IEnumerable<PublishedArticle> Articles()
    {
        for (int i = 0; i < roles.Length * size.ArticlesPerRole; i++)
            yield return ArticleAt(i);
    }

    private PublishedArticle ArticleAt(int i)
    {
        int role = i % roles.Length;
        string host = string.Create(CultureInfo.InvariantCulture, $"blog{i % 7}.example");
        long firstFact = (i * (long)FactsPerArticle) + 1;
        return new PublishedArticle(
            i + 1,
            i + 1,
            host,
            new ArticleMetadata(
                $"Working as a {roles[role]}", string.Create(CultureInfo.InvariantCulture, $"https://{host}/{i}"), null, "R. Writer",
                FirstDay.AddHours(i % 17_000), [], "en"),
            roles[role],
            [.. Facts(role).Select((fact, n) => new PublishedFact(firstFact + n, n + 1, fact))]);
    }

    private IEnumerable<Fact> Facts(int role)
    {
        string name = roles[role];
        foreach (string skill in choice.Some(skillsOf[role], SkillsPerArticle, SkillsPerArticle))
            yield return new SkillRequirement(skill, KindOf(skill), Said("Skills", $"A {name} works with {skill}."));
        for (int n = 0; n < 4; n++)
            yield return new KeyTakeaway(Sentence(), Said("In short", Sentence()));
        for (int n = 0; n < 10; n++)
            yield return new Responsibility("Daily work", Sentence(), Said("Daily work", Sentence()));
        for (int n = 0; n < 15; n++)
            yield return new InterviewQuestion(n % 3 == 0 ? "Technical" : "Behavioural", Question(), Said("Interview", Question()));
        for (int n = 0; n < 6; n++)
            yield return new FrequentQuestion($"What does a {name} do about the {language.Word()} {language.Word()}?", $"{Sentence()} {Sentence()} {Sentence()}", Said("Questions", Sentence()));
        for (int n = 0; n < 3; n++)
            yield return new Certification($"Certified {language.Word()} {language.Word()} {choice.Of(Words.Heads)}", "Example Institute", language.Word(), Said("Certificates", Sentence()));
        for (int n = 0; n < 8; n++)
            yield return Pay(role, (PayLevel)(n % 4), Regions[(role + n) % Regions.Length]);
        for (int n = 0; n < 6; n++)
            yield return Move(role, choice.Of(movesOf[role]));
        for (int n = 0; n < 18; n++)
            yield return Other(n, name);
    }

    private Fact Other(int n, string role) => n switch
    {
        < 3 => new InterviewStage($"Round {n + 1}", language.Word(), null, Said("Interview", Sentence())),
        < 6 => new MarketSignal($"growth of {language.Word()}", choice.Between(1, 60), "percent", 2024, 2030, "Example Survey", Said("Market", Sentence())),
        < 9 => new Collaboration($"{language.Word()} team", language.Word(), Said("Teams", Sentence())),
        9 => new EducationRequirement(EducationLevel.Bachelor, $"in {language.Word()}", Said("Education", Sentence())),
        10 => new RoleComparison(choice.Of(roles), Sentence(), null, Said("Compared", $"{role} compared")),
        11 => new TimeShare(language.Word(), choice.Between(5, 60), Said("Time", Sentence())),
        12 => new ProjectStage(language.Word(), 1, choice.Between(2, 9), Said("Projects", Sentence())),
        13 => new PerformanceMetric(null, $"{language.Word()} rate", Said("Measures", Sentence())),
        14 => new IndustryMention(choice.Of(Words.Industries), Said("Industries", Sentence())),
        15 => new ToolUsage(choice.Of(Words.Tools), choice.Between(5, 90), Said("Tools", Sentence())),
        16 => new Trend("Outlook", Sentence(), Said("Trends", Sentence())),
        _ => new SourceReference("Example Survey", Said("Sources", "Example Survey")),
    };

    private SalaryStatement Pay(int role, PayLevel level, string region)
    {
        decimal low = 30_000 + (role % 60 * 1_000) + ((int)level * 22_000) + (choice.Between(0, 8) * 500);
        return new SalaryStatement(
            roles[role], level, region, new Currency("USD"), PayPeriod.Year, new PayFigures(low, low * 1.25m, null), PayComponent.Base, null,
            Said("Pay", string.Create(CultureInfo.InvariantCulture, $"{level} | {low} to {low * 1.25m} | {region}")));
    }

    private CareerStep Move(int role, string to) => new(
        roles[role], to, CareerStepKind.Advancement, null, [choice.Of(skillsOf[role])], Said("Paths", $"A {roles[role]} can become a {to}."));

    private static SkillKind KindOf(string skill) => (Array.IndexOf(Words.Soft, skill), skill.Length % 10) switch
    {
        ( >= 0, _) => SkillKind.Soft,
        (_, < 5) => SkillKind.Technical,
        (_, < 9) => SkillKind.Tool,
        _ => SkillKind.Soft,
    };

    // Each skill belongs to some role, so that all of them come in; the other half of a role's skills is shared.
    private string[] SkillsOf(int role)
    {
        int own = (size.Skills + size.Roles - 1) / size.Roles;
        HashSet<string> mine = [.. skills.Skip(role * own).Take(own)];
        for (int tries = 0; mine.Count < own + SharedSkills && tries < 10 * SharedSkills; tries++)
            mine.Add(skills[language.Uneven(skills.Length)]);
        return [.. mine];
    }

    // One rank up, other work in the same field, and now and then another field.
    private string[] MovesOf(int role)
    {
        int heads = Words.Heads.Length, fields = Words.Fields.Length * heads;
        int[] to =
        [
            role + fields, role - fields,
            .. choice.Some(Enumerable.Range(0, heads).ToArray(), 4, 4).Select(head => (role / heads * heads) + head),
            choice.Between(0, roles.Length - 1), choice.Between(0, roles.Length - 1),
        ];
        string[] moves = [.. to.Where(t => t != role && t >= 0 && t < roles.Length).Select(t => roles[t]).Distinct()];
        return moves.Length > 0 ? moves : [roles[(role + 1) % roles.Length]];
    }

    private string Sentence() =>
        $"Keeps the {language.Word()} of the {language.Word()} in line with {language.Word()} and {language.Word()}.";

    private string Question() => choice.Between(0, 3) switch
    {
        0 => $"How would you improve the {language.Word()} of a {language.Word()} {language.Word()}?",
        1 => $"Tell me about a {language.Word()} {language.Word()} that went wrong.",
        2 => $"What is the difference between {language.Word()} and {language.Word()}?",
        _ => $"Explain {language.Word()} {language.Word()} to a {language.Word()} without the background.",
    };

    private static Evidence Said(string section, string quote) => new(section, quote);
}
