using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

public sealed class PublishTests
{
    private static readonly Type[] AtlasTables =
    [
        typeof(AtlasArticle), typeof(RoleFact), typeof(SkillStatement), typeof(PayClaim), typeof(StepStatement), typeof(Question),
        typeof(Role), typeof(RoleName), typeof(Skill), typeof(SkillUse), typeof(RoleSkillCount), typeof(Step),
        typeof(SearchEntry), typeof(SearchWord), typeof(AtlasState),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Publish_UnknownRevision_Throws(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        await Assert.ThrowsAsync<UnknownRevisionException>(() => database.PublishAsync(17));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Publish_Draft_NamesWhatItTouched(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome import = await database.ImportAsync(SampleArticles.Document(0));

        PublishOutcome outcome = await database.PublishAsync(import.RevisionId);
        PublishOutcome again = await database.PublishAsync(import.RevisionId);

        Assert.Equal(["ai-architect", "ai-trainer", "junior-ai-trainer"], outcome.RoleSlugs);
        Assert.Equal([import.ArticleId], outcome.ArticleIds);
        Assert.True(again.AlreadyPublished);
        await using AtlasContext context = database.Context();
        Assert.Equal(1, await context.Publications.CountAsync(Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Publish_OlderRevision_RollsBack(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 1));
        await database.ImportAndPublishAsync(SampleArticles.Document(1));
        string before = await database.DumpAsync(AtlasTables);
        ImportOutcome second = await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 2));
        Assert.NotEqual(before, await database.DumpAsync(AtlasTables));

        PublishOutcome outcome = await database.PublishAsync(first.RevisionId);

        Assert.Equal(second.RevisionId, outcome.ReplacedRevisionId);
        Assert.Equal(before, await database.DumpAsync(AtlasTables));
        await using AtlasContext context = database.Context();
        List<Publication> log = await context.Publications.OrderBy(p => p.Id).ToListAsync(Ct);
        Assert.Equal(
            [PublicationKind.Publish, PublicationKind.Publish, PublicationKind.Publish, PublicationKind.RollBack], log.Select(p => p.Kind));
        Assert.Equal(RevisionState.Superseded, (await context.Revisions.SingleAsync(r => r.Id == second.RevisionId, Ct)).State);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Rebuild_AfterManyPublications_ComesOutIdentical(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        var firsts = new List<ImportOutcome>();
        for (int i = 0; i < 30; i++)
            firsts.Add(await database.ImportAndPublishAsync(SampleArticles.Document(i)));
        for (int i = 0; i < 30; i += 2)
            await database.ImportAndPublishAsync(SampleArticles.Document(i, edition: 2));
        for (int i = 0; i < 30; i += 4)
            await database.PublishAsync(firsts[i].RevisionId);
        string everything = await database.DumpAsync();

        int articles = await database.Publisher.RebuildAsync(Ct);

        Assert.Equal(30, articles);
        Assert.Equal(everything, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Publish_ManyAtOnce_LeavesNoMixture(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        var revisions = new List<long>();
        for (int i = 0; i < 8; i++)
        {
            revisions.Add((await database.ImportAsync(SampleArticles.Document(i, edition: 1))).RevisionId);
            revisions.Add((await database.ImportAsync(SampleArticles.Document(i, edition: 2))).RevisionId);
        }

        await Task.WhenAll(revisions.Select(id => Task.Run(() => database.PublishAsync(id), Ct)));

        string atlas = await database.DumpAsync(AtlasTables);
        await using AtlasContext context = database.Context();
        Assert.Equal(8, await context.Revisions.CountAsync(r => r.State == RevisionState.Published, Ct));
        Assert.Equal(
            await context.Revisions.Where(r => r.State == RevisionState.Published).Select(r => r.Id).OrderBy(id => id).ToListAsync(Ct),
            await context.AtlasArticles.Select(a => a.RevisionId).OrderBy(id => id).ToListAsync(Ct));
        await database.Publisher.RebuildAsync(Ct);
        Assert.Equal(atlas, await database.DumpAsync(AtlasTables));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Publish_WhileRolesAreRead_ShowsOldOrNewButNeverBoth(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 1));
        ImportOutcome second = await database.ImportAsync(SampleArticles.Document(0, edition: 2));
        RoleProfile old = (await database.Queries.FindRoleAsync("ai-trainer", Ct))!;
        using var done = new CancellationTokenSource();
        Task<int>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntilAsync(database, old, done.Token), Ct))];

        for (int i = 0; i < 10; i++)
        {
            await database.PublishAsync(second.RevisionId);
            await database.PublishAsync(first.RevisionId);
        }

        await done.CancelAsync();
        Assert.True((await Task.WhenAll(readers)).Sum() > 0);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Start_AtlasOfAnotherProjection_IsRebuilt(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));
        string atlas = await database.DumpAsync(AtlasTables);
        await using (AtlasContext context = database.Context())
        {
            await context.Roles.ExecuteDeleteAsync(Ct);
            await context.AtlasStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.ProjectionVersion, 0), Ct);
        }

        await database.Database.StartAsync(Ct);

        Assert.Equal(atlas, await database.DumpAsync(AtlasTables));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Rebuild_WithAlias_MovesTheRoleAndItsAddress(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));
        await using (AtlasContext context = database.Context())
        {
            context.RoleAliases.Add(new RoleAlias { Slug = "ai-architect", Name = "AI Architect", RoleSlug = "ai-trainer" });
            await context.SaveChangesAsync(Ct);
        }

        await database.Publisher.RebuildAsync(Ct);

        Assert.Equal("ai-trainer", Assert.IsType<RoleLookup.Moved>(await database.Queries.LookUpRoleAsync("ai-architect", Ct)).Slug);
        RoleProfile? role = await database.Queries.FindRoleAsync("ai-trainer", Ct);
        Assert.Equal(["AI Architect"], role!.Aliases);
        Assert.Equal(4, role.Pay.Sum(g => g.Claims.Count));
        Assert.DoesNotContain(role.Steps, s => s.FromSlug == "ai-architect" || s.ToSlug == "ai-architect");
        await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 2));
        string atlas = await database.DumpAsync(AtlasTables);
        await database.Publisher.RebuildAsync(Ct);
        Assert.Equal(atlas, await database.DumpAsync(AtlasTables));
    }

    // The first edition has one frequent question and no skill of edition keeping, the second the other way round.
    private static async Task<int> ReadUntilAsync(TestDatabase database, RoleProfile old, CancellationToken done)
    {
        int reads = 0;
        for (; !done.IsCancellationRequested; reads++)
        {
            RoleProfile role = (await database.Queries.FindRoleAsync("ai-trainer", CancellationToken.None))!;
            bool hasQuestion = role.Of<FrequentQuestion>().Any();
            Assert.Equal(hasQuestion, role.Skills.All(s => s.Slug != "edition-keeping"));
            Assert.Equal(hasQuestion, role.Pay[0].Lowest == old.Pay[0].Lowest);
            Assert.Equal(old.Steps.Count, role.Steps.Count);
        }

        return reads;
    }
}
