using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class OutlookTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Find_AllRoles_ReadsEveryKindTheNewestFirst(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        Outlook outlook = (await database.Outlooks.FindAsync(null, Ct))!;

        Assert.Null(outlook.Role);
        Assert.Equal(["AI Architect", "AI Trainer", "Data Analyst"], outlook.WithArticles.Select(r => r.Name));
        Assert.Equal(["Data Analyst", "AI Architect", "AI Trainer"], outlook.Signals.Read.Select(s => s.Role.Name));
        Assert.Equal((3, 3, 3, 3), (outlook.Signals.Total, outlook.Tools.Total, outlook.Trends.Total, outlook.Industries.Total));
        Assert.True(outlook.Tools.IsWhole);
        Assert.Equal(SampleArticles.Document(0).Article.Of<MarketSignal>().Single(), outlook.Signals.Read[2].Statement.Fact);
        Assert.Equal("blog0.example", outlook.Signals.Read[2].Statement.Article.Publisher);
        Assert.Equal(3, Assert.Single(OutlookGroups.Tools(outlook.Tools.Read)).Roles);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Find_OneRoleByNameOrAlias_ReadsItsOwn(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        foreach (string word in new[] { "ai-trainer", "AI Trainer", "ki-trainer" })
        {
            Outlook outlook = (await database.Outlooks.FindAsync(word, Ct))!;
            Assert.Equal("ai-trainer", outlook.Role!.Slug);
            Assert.Equal("ai-trainer", Assert.Single(outlook.Trends.Read).Role.Slug);
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Find_RoleThatArticlesOnlyName_HasNothing(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        Outlook outlook = (await database.Outlooks.FindAsync("junior-ai-trainer", Ct))!;

        Assert.Equal(0, outlook.Signals.Total + outlook.Tools.Total + outlook.Trends.Total + outlook.Industries.Total);
        Assert.Null(await database.Outlooks.FindAsync("%\0'\ud800", Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Find_MoreThanIsRead_SaysHowManyThereAre(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (AtlasContext context = database.Context())
        {
            context.Roles.Add(new Role { Slug = "ai-trainer", Name = "AI Trainer" });
            context.AtlasArticles.Add(new AtlasArticle
            {
                ArticleId = 1,
                RevisionId = 1,
                RoleSlug = "ai-trainer",
                Title = "Many trends",
                Url = null,
                Publisher = "blog.example",
                Author = null,
                PublishedAt = null,
                Facts = 500,
            });
            context.RoleFacts.AddRange(Enumerable.Range(1, 500).Select(i => new RoleFact
            {
                FactId = i,
                ArticleId = 1,
                RoleSlug = "ai-trainer",
                Kind = FactKind.Trend,
                Ordinal = i,
                Payload = Storage.FactJson.Write(new Trend(null, $"Trend {i}", new Evidence(null, "words"))),
            }));
            await context.SaveChangesAsync(Ct);
        }

        StatementSet<Trend> trends = (await database.Outlooks.FindAsync(null, Ct))!.Trends;

        Assert.Equal((400, 500, false), (trends.Read.Count, trends.Total, trends.IsWhole));
        Assert.Equal("Trend 500", trends.Read[0].Statement.Fact.Name);
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (AtlasContext context = database.Context())
        {
            context.RoleAliases.Add(new RoleAlias { Slug = "ki-trainer", Name = "KI-Trainer", RoleSlug = "ai-trainer" });
            await context.SaveChangesAsync(Ct);
        }

        for (int i = 0; i < 3; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));
        return database;
    }
}
