using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Careers;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class CareerMapTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Current_EmptyAtlas_IsAnEmptyMap(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        CareerMap map = await database.Maps.CurrentAsync(Ct);

        Assert.Empty(map.Roles);
        Assert.Empty(map.Skills);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Current_Atlas_IsWhatItsTablesSay(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        for (int i = 0; i < 20; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));

        CareerMap map = await database.Maps.CurrentAsync(Ct);

        await using AtlasContext context = database.Context();
        Assert.Equal(context.Roles.AsEnumerable().Select(r => (r.Slug, r.Name, r.Articles)).Order(), map.Roles.Select(r => (r.Slug, r.Name, r.Articles)));
        Assert.Equal(context.Skills.AsEnumerable().Select(s => (s.Slug, s.Name, (SkillKind?)s.Kind)).Order(), map.Skills.Select(s => (s.Slug, s.Name, s.Kind)));
        Assert.Equal(
            context.RoleSkills.AsEnumerable().Select(s => (s.RoleSlug, s.SkillSlug, map.FindRole(s.RoleSlug)!.Articles > 1 ? s.Statements : 1)).Order(),
            map.Roles.SelectMany(r => map.NeedsOf(r.Number).ToArray().Select(n => (r.Slug, map.Skills[n.Skill].Slug, n.Statements))).Order());
        Assert.Equal(
            context.Steps.AsEnumerable().Select(s => (s.FromSlug, s.ToSlug, s.Statements)).Order(),
            map.Moves.Steps.Select(s => (map.Roles[s.From].Slug, map.Roles[s.To].Slug, s.Statements)).Order());
        MapStep up = map.Moves.Between(map.FindRole("ai-trainer")!.Number, map.FindRole("ai-architect")!.Number)!;
        Assert.Equal(["python", "sql"], up.Named.Select(s => map.Skills[s].Slug));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Current_UntilSomethingIsPublished_IsTheSameMap(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));
        CareerMap map = await database.Maps.CurrentAsync(Ct);
        ImportOutcome draft = await database.ImportAsync(SampleArticles.Document(1));
        Assert.Same(map, await database.Maps.CurrentAsync(Ct));

        await database.PublishAsync(draft.RevisionId);
        CareerMap[] after = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => database.Maps.CurrentAsync(Ct)));

        Assert.NotSame(map, after[0]);
        Assert.All(after, m => Assert.Same(after[0], m));
        Assert.Equal(1, after[0].FindRole(Slug.Of(SampleArticles.RoleOf(1)))!.Articles);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Current_PublishedByAnotherProcess_IsSeen(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));
        CareerMap map = await database.Maps.CurrentAsync(Ct);
        await using TestDatabase other = kind == DatabaseKind.Sqlite
            ? TestDatabase.Sqlite(database.ConnectionString)
            : TestDatabase.PostgreSql(database.ConnectionString);

        await other.ImportAndPublishAsync(SampleArticles.Document(1));

        Assert.NotSame(map, await database.Maps.CurrentAsync(Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Current_AliasOfARole_LeadsToIt(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));
        _ = await database.Maps.CurrentAsync(Ct);
        await using (AtlasContext context = database.Context())
        {
            context.RoleAliases.Add(new RoleAlias { Slug = "ai-tutor", Name = "AI Tutor", RoleSlug = "ai-trainer" });
            await context.SaveChangesAsync(Ct);
        }

        Assert.Equal("ai-trainer", (await database.Maps.CurrentAsync(Ct)).FindRole("ai-tutor")!.Slug);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Sources_OfAPlan_AreItsSentencesAndPay(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        for (int i = 0; i < 9; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));
        CareerMap map = await database.Maps.CurrentAsync(Ct);
        CareerPlan plan = new CareerPlanner(map, SkillSet.None).Between(map.FindRole("ai-trainer")!, map.FindRole("data-analyst")!)[0];

        PathSources sources = await database.Paths.SourcesAsync(
            [.. plan.Steps.Select(s => new StepEnds(s.From.Slug, s.To.Slug))], [.. plan.Roles.Select(r => r.Slug)], Ct);

        Assert.Equal(2, plan.Steps.Count);
        Assert.Equal(2, sources.Statements.Count);
        Assert.All(sources.Statements, move => Assert.All(move, said => Assert.Equal(move.Key, new StepEnds(Slug.Of(said.Fact.From), Slug.Of(said.Fact.To)))));
        Assert.Equal([8L, 1L], sources.Statements[new StepEnds("ai-trainer", "ai-architect")].Select(s => s.Article.Id));
        Assert.NotEmpty(sources.PayOf("ai-architect"));
        Assert.Empty(sources.PayOf("nobody"));
        Assert.Equal(
            (await database.Queries.FindRoleAsync("ai-trainer", Ct))!.Pay.Select(g => (g.Level, g.Region, g.Claims.Count)),
            sources.PayOf("ai-trainer").Select(g => (g.Level, g.Region, g.Claims.Count)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Sources_OfNothing_AreEmpty(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        PathSources sources = await database.Paths.SourcesAsync([], [], Ct);

        Assert.Empty(sources.Statements);
        Assert.Empty(sources.Pay);
    }
}
