using System.Globalization;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.ImportLoop;

/// <summary>Made-up articles with facts of every kind; the same number always gives the same article.</summary>
public static class SampleArticles
{
    private static readonly string[] Roles =
        ["AI Trainer", "AI Architect", "Data Analyst", "Data Engineer", "Machine Learning Engineer", "Prompt Engineer", "MLOps Engineer"];

    private static readonly string[] Skills =
        ["Python", "SQL", "PyTorch", "TensorFlow", "Communication", "Statistics", "C++", "C#", "Docker", "Kubernetes", "Leadership"];

    private static readonly string[] Regions = ["United States", "United Kingdom", "Singapore", "India"];

    /// <summary>The role article number <paramref name="i"/> is about.</summary>
    public static string RoleOf(int i) => Roles[i % Roles.Length];

    /// <summary>Article number <paramref name="i"/> as it stood in its first, second … edition.</summary>
    public static ImportedDocument Document(int i, int edition = 1, string importerVersion = "1.0")
    {
        string role = RoleOf(i);
        var metadata = new ArticleMetadata(
            $"What a {role} does, part {i}",
            $"https://blog{i % 3}.example/{i}",
            $"https://blog{i % 3}.example/?p={i}",
            "Robin Example",
            new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero).AddDays(i % 400),
            ["Careers", role],
            "en");
        var article = new ExtractedArticle(metadata, role, [.. Facts(i, edition)], []);
        return new ImportedDocument(article, $"<h1>{metadata.Title}</h1><p>Edition {edition}</p>", importerVersion);
    }

    private static IEnumerable<Fact> Facts(int i, int edition)
    {
        string role = RoleOf(i);
        string next = Roles[(i + 1) % Roles.Length];
        yield return new KeyTakeaway($"The {role} is in demand, and more so every year.", Said("Takeaways", $"The {role} is in demand."));
        for (int n = 0; n < 4; n++)
            yield return new Responsibility("Daily work", $"Does task {Word(i, n)} with great care", Said("Work", $"Does task {Word(i, n)}"));
        for (int n = 0; n < 5; n++)
        {
            string skill = Skills[(i + (3 * n)) % Skills.Length];
            yield return new SkillRequirement(skill, (SkillKind)((i + n) % 3), Said("Skills", skill));
        }

        if (edition > 1)
            yield return new SkillRequirement("Edition Keeping", SkillKind.Soft, Said("Skills", "Edition Keeping"));
        yield return new EducationRequirement(EducationLevel.Bachelor, "in a related field", Said("Education", "A bachelor's degree"));
        yield return new Certification($"Certified {role}", "Example Institute", null, Said("Certificates", $"Certified {role}"));
        for (int n = 0; n < 4; n++)
            yield return Salary(n == 3 ? next : role, (PayLevel)n, Regions[(i + n) % Regions.Length], 50_000 + (1_000 * ((i * 7 % 40) + n)) + (edition * 500));
        yield return new CareerStep(role, next, CareerStepKind.Advancement, "Mid-level", ["Python", "SQL"], Said("Paths", $"{role} -> {next}"));
        yield return new CareerStep("Junior " + role, role, CareerStepKind.Entry, null, [], Said("Paths", $"Junior {role}"));
        for (int n = 0; n < 3; n++)
            yield return new InterviewQuestion("Technical", $"How would you handle case {Word(i, n)} today?", Said("Interview", $"case {Word(i, n)}"));
        yield return new InterviewStage("Screening", "Motivation", 20, Said("Stages", "Screening | 20%"));
        yield return new MarketSignal("growth of openings", 12 + (i % 20) + edition, "percent", 2024, 2030, "Example Survey", Said("Market", "growth"));
        if (edition == 1)
            yield return new FrequentQuestion("Is it hard?", "It depends on the day.", Said("Is it hard?", "It depends on the day."));
        yield return new RoleComparison(next, "Other things", "Works elsewhere", Said("Compared", next));
        yield return new Collaboration("Product managers", "planning", Said("Teams", "Product managers"));
        yield return new TimeShare("Meetings", 25.5m, Said("Time", "Meetings | 25.5%"));
        yield return new ProjectStage("Discovery", 1, 2.5m, Said("Projects", "Discovery"));
        yield return new PerformanceMetric(null, "Error rate", Said("Measures", "Error rate"));
        yield return new IndustryMention("Health care", Said("Industries", "Health care"));
        yield return new ToolUsage("Docker", 40, Said("Tools", "Docker | 40%"));
        yield return new Trend("Outlook", "More automation", Said("Trends", "More automation"));
        yield return new SourceReference("Example Survey", Said("Sources", "Example Survey"));
    }

    /// <summary>A salary range from a table.</summary>
    public static SalaryStatement Salary(string role, PayLevel? level, string? region, decimal low) => new(
        role,
        level,
        region,
        new Currency("USD"),
        PayPeriod.Year,
        new PayFigures(low, low * 1.25m, null),
        PayComponent.Base,
        null,
        Said("Pay", string.Create(CultureInfo.InvariantCulture, $"{level} | {low} to {low * 1.25m}")));

    private static Evidence Said(string section, string quote) => new(section, quote);

    private static string Word(int i, int n) => $"{(char)('A' + (i % 26))}{(char)('a' + (n % 26))}{i}x{n}";
}
