using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Tests;

/// <summary>Facts for tests, short to write down.</summary>
internal static class Make
{
    public static readonly DateTimeOffset Day = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static Evidence Said(string quote = "as it says", string? section = null) => new(section, quote);

    public static SkillRequirement Skill(string name, SkillKind kind = SkillKind.Technical) => new(name, kind, Said(name));

    public static InterviewQuestion Question(string text) => new(null, text, Said(text));

    public static CareerStep Step(string from, string to) => new(from, to, CareerStepKind.Advancement, null, [], Said($"{from} -> {to}"));

    public static SalaryStatement Pay(
        decimal? low = null,
        decimal? high = null,
        decimal? typical = null,
        string role = "AI Trainer",
        PayLevel? level = PayLevel.Mid,
        string? region = "United States",
        string currency = "USD",
        PayPeriod period = PayPeriod.Year,
        PayComponent? component = PayComponent.Base,
        string? statedBy = null,
        string quote = "Mid | figures") =>
        new(role, level, region, new Currency(currency), period, new PayFigures(low, high, typical), component, statedBy, Said(quote));

    public static ArticleReference Article(long id, DateTimeOffset? publishedAt = null, string publisher = "blog.example") =>
        new(id, $"Article {id}", $"https://{publisher}/{id}", publisher, null, publishedAt);

    public static CitedFact<T> Cited<T>(long id, T fact, ArticleReference? article = null) where T : Fact =>
        new(id, fact, article ?? Article(1, Day));

    public static PublishedArticle Published(long id, string? role, params Fact[] facts) => new(
        id,
        id * 10,
        "blog.example",
        new ArticleMetadata($"Article {id}", $"https://blog.example/{id}", null, null, Day.AddDays(id), [], null),
        role,
        [.. facts.Select((fact, i) => new PublishedFact((id * 1000) + i, i + 1, fact))]);
}
