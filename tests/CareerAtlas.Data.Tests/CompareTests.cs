using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class CompareTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Compare_AddressesNamesAndAliases_AreRolesInTheOrderAskedFor(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        ComparedRoles compared = await database.Compare.CompareAsync(["Data Analyst", "ki-trainer", "ai-trainer", "data-engineer"], Ct);

        Assert.Equal(["data-analyst", "ai-trainer", "data-engineer"], compared.Choice.Chosen.Select(r => r.Slug));
        Assert.Equal(["Data Analyst", "AI Trainer", "Data Engineer"], compared.Roles.Select(r => r.Name));
        Assert.Empty(compared.Unknown);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Compare_TwentyWords_KeepsFourAndNamesTheRest(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string[] known = ["ai-trainer", "ai-architect", "data-analyst", "data-engineer", "machine-learning-engineer"];

        ComparedRoles compared = await database.Compare.CompareAsync(
            [.. known, "ai-trainr", .. Enumerable.Range(0, 12).Select(i => $"x{i}"), "%\0'\ud800", "_"], Ct);

        Assert.Equal(known[..4], compared.Roles.Select(r => r.Slug));
        Assert.Equal(known[4..], compared.Choice.Surplus.Select(r => r.Slug));
        Assert.Equal(15, compared.Unknown.Count);
        Assert.Equal("ai-trainer", compared.Unknown[0].Nearest[0].Slug);
        Assert.Empty(compared.Unknown[1].Nearest);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Compare_Roles_HoldWhatIsComparedAndNothingElse(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        ComparedRoles compared = await database.Compare.CompareAsync(["ai-trainer", "ai-architect"], Ct);

        Assert.All(compared.Roles, role =>
        {
            Assert.NotEmpty(role.Pay);
            Assert.NotEmpty(role.Skills);
            Assert.NotEmpty(role.Steps);
            Assert.Equal(
                [FactKind.Responsibility, FactKind.Education, FactKind.Certification, FactKind.MarketSignal, FactKind.Comparison, FactKind.Industry, FactKind.Trend],
                role.Facts.Select(f => f.Fact.Kind).Distinct().Order());
        });
        Assert.Equal(("ai-trainer", "ai-architect"), Assert.Single(StatedComparison.Between(compared.Roles)) is var s ? (s.Role.Slug, s.Other.Slug) : default);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Compare_Suggestions_AreOtherRolesAndNeverThoseChosen(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        ComparedRoles compared = await database.Compare.CompareAsync(["ai-trainer"], Ct);

        Assert.Equal("ai-architect", compared.Suggested[0].Slug);
        Assert.DoesNotContain(compared.Suggested, r => r.Slug == "ai-trainer");
        Assert.Contains(compared.Suggested, r => r.Slug == "junior-ai-trainer");
        Assert.Equal(compared.Suggested.Count, compared.Suggested.DistinctBy(r => r.Slug).Count());
        Assert.Contains(compared.Known, r => r.Slug == "junior-ai-trainer");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Compare_EmptyAtlas_HasNothingToChooseFrom(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        ComparedRoles compared = await database.Compare.CompareAsync([], Ct);

        Assert.Empty(compared.Roles);
        Assert.Empty(compared.Suggested);
        Assert.Empty(compared.Known);
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (AtlasContext context = database.Context())
        {
            context.RoleAliases.Add(new RoleAlias { Slug = "ki-trainer", Name = "KI-Trainer", RoleSlug = "ai-trainer" });
            await context.SaveChangesAsync(Ct);
        }

        for (int i = 0; i < 5; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));
        return database;
    }
}
