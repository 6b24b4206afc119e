using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Tests;

/// <summary>Small pieces of an atlas.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public static readonly Currency Usd = new("USD");

    public static readonly ArticleReference Article =
        new(7, "What a Cartographer earns", "https://maps.example/cartographer", "maps.example", "A. Writer", Now.AddMonths(-3));

    private static long lastFact;

    public static Evidence Words(string quote = "Cartographers earn well.", string? section = "Pay") => new(section, quote);

    public static CitedFact<T> Cited<T>(T fact, ArticleReference? article = null) where T : Fact =>
        new(Interlocked.Increment(ref lastFact), fact, article ?? Article);

    public static CitedFact<Fact> AnyFact(Fact fact, ArticleReference? article = null) => Cited(fact, article);

    public static CitedFact<SalaryStatement> Salary(
        decimal? low = null, decimal? high = null, decimal? typical = null, PayLevel? level = null, string? region = null,
        ArticleReference? article = null) =>
        Cited(
            new SalaryStatement("Cartographer", level, region, Usd, PayPeriod.Year, new PayFigures(low, high, typical), null, null, Words()),
            article);

    public static PayGroup Group(params CitedFact<SalaryStatement>[] claims) => Group(disagrees: false, claims);

    public static PayGroup Group(bool disagrees, params CitedFact<SalaryStatement>[] claims)
    {
        var first = claims[0].Fact;
        return new PayGroup(
            first.Level, first.Region, first.Currency, first.Period, first.Component, claims,
            claims.Length > 1 ? "a table comes before prose" : null, 1, 1, claims.Length > 1 ? 38.4m : 0,
            claims.Select(c => c.Article.Publisher).Distinct().Count(), disagrees, null);
    }

    public static RoleStep Step(string from, string to, CareerStepKind kind, params string[] skills) => new(
        Slug(from), from, Slug(to), to, [Cited(new CareerStep(from, to, kind, null, [.. skills], Words()))]);

    public static RoleProfile Role(
        IReadOnlyList<PayGroup>? pay = null, IReadOnlyList<RoleStep>? steps = null, IReadOnlyList<CitedFact<Fact>>? facts = null,
        IReadOnlyList<RoleSkill>? skills = null, IReadOnlyList<ArticleReference>? articles = null, string name = "Cartographer") => new()
        {
            Slug = Slug(name),
            Name = name,
            Aliases = [],
            Articles = articles ?? [Article],
            Pay = pay ?? [],
            Skills = skills ?? [],
            Steps = steps ?? [],
            Facts = facts ?? [],
        };

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
