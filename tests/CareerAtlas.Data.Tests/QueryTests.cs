using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class QueryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task FindRole_Published_HoldsEveryKindOfFact(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportedDocument document = SampleArticles.Document(0);
        await database.ImportAndPublishAsync(document);

        RoleProfile role = (await database.Queries.FindRoleAsync("ai-trainer", Ct))!;

        Assert.Equal("AI Trainer", role.Name);
        Assert.Equal(document.Article.Metadata.Title, Assert.Single(role.Articles).Title);
        Assert.Equal("blog0.example", role.Articles[0].Publisher);
        Assert.Equal(document.Article.Of<SkillRequirement>().Count(), role.Skills.Count);
        Assert.Equal(3, role.Pay.Sum(g => g.Claims.Count));
        Assert.Equal(["junior-ai-trainer", "ai-trainer"], role.Steps.Select(s => s.FromSlug));
        IEnumerable<FactKind> kinds = role.Facts.Select(f => f.Fact.Kind)
            .Concat([FactKind.Skill, FactKind.Salary, FactKind.Path]);
        Assert.Equal(Enum.GetValues<FactKind>(), kinds.Distinct().Order());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task FindRole_OnlyNamedElsewhere_HoldsWhatIsKnown(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));

        RoleProfile role = (await database.Queries.FindRoleAsync("ai-architect", Ct))!;

        Assert.Equal("AI Architect", role.Name);
        Assert.Empty(role.Articles);
        Assert.Empty(role.Facts);
        Assert.Equal("AI Trainer", Assert.Single(role.ComparedBy).Role);
        Assert.Equal("ai-trainer", Assert.Single(role.Steps).FromSlug);
        Assert.Single(role.Pay);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task LookUpRole_UnknownOrMiswritten_HelpsOn(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAndPublishAsync(SampleArticles.Document(0));

        var unknown = Assert.IsType<RoleLookup.Unknown>(await database.Queries.LookUpRoleAsync("ai-trainr", Ct));
        Assert.Equal("ai-trainer", unknown.Nearest[0].Slug);
        Assert.Equal("ai-trainer", Assert.IsType<RoleLookup.Moved>(await database.Queries.LookUpRoleAsync("AI Trainer", Ct)).Slug);
        Assert.Empty(Assert.IsType<RoleLookup.Unknown>(await database.Queries.LookUpRoleAsync("%\0'\ud800", Ct)).Nearest);
        Assert.Null(await database.Queries.FindRoleAsync("nothing", Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task ListRoles_Filters_ComeOutTheSame(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        for (int i = 0; i < 5; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));

        async Task<string[]> ListAsync(RoleFilter filter) =>
            [.. (await database.Queries.ListRolesAsync(filter, Ct)).Items.Select(r => r.Name)];

        Assert.Equal(
            [
                "AI Architect", "AI Trainer", "Data Analyst", "Data Engineer", "Junior AI Architect", "Junior AI Trainer",
                "Junior Data Analyst", "Junior Data Engineer", "Junior Machine Learning Engineer", "Machine Learning Engineer",
                "Prompt Engineer",
            ],
            await ListAsync(new RoleFilter()));
        Assert.Equal(["AI Trainer", "Junior AI Trainer"], await ListAsync(new RoleFilter { Text = " ai TRAIN" }));
        Assert.Empty(await ListAsync(new RoleFilter { Text = "%_*" }));
        Assert.Equal(5, (await ListAsync(new RoleFilter { HasPay = false })).Length);
        Assert.Equal(5, (await ListAsync(new RoleFilter { HasQuestions = true })).Length);
        Assert.Equal(["Data Analyst", "AI Trainer"], await ListAsync(new RoleFilter { Skill = "Python", Sort = RoleSort.Pay, PageSize = 3 }));
        Assert.Equal(["Machine Learning Engineer", "Data Engineer"], await ListAsync(new RoleFilter { Sort = RoleSort.Newest, PageSize = 2 }));
        Page<RoleSummary> last = await database.Queries.ListRolesAsync(new RoleFilter { Page = 4, PageSize = 3 }, Ct);
        Assert.Equal((2, 11, 4), (last.Items.Count, last.Total, last.Pages));
        Assert.Empty((await database.Queries.ListRolesAsync(new RoleFilter { Page = int.MaxValue, PageSize = int.MaxValue }, Ct)).Items);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task FindFact_ThroughRevisions_KeepsItsHistory(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 1));
        RoleProfile role = (await database.Queries.FindRoleAsync("ai-trainer", Ct))!;
        long pay = role.Pay[0].Claims[0].Id;
        long question = role.Of<FrequentQuestion>().Single().Id;
        await database.ImportAndPublishAsync(SampleArticles.Document(0, edition: 2));

        FactPage raised = (await database.Queries.FindFactAsync(pay, Ct))!;
        FactPage dropped = (await database.Queries.FindFactAsync(question, Ct))!;

        Assert.True(raised.IsCurrent);
        Assert.Equal("ai-trainer", raised.RoleSlug);
        Assert.Equal([2, 1], raised.History.Select(v => v.Number));
        Assert.Equal([FactChange.Changed, FactChange.Added], raised.History.Select(v => v.Change));
        Assert.Equal(role.Pay[0].Claims[0].Fact, raised.History[1].Fact);
        Assert.False(dropped.IsCurrent);
        Assert.Equal(first.RevisionId, Assert.Single(dropped.History).RevisionId);
        Assert.Null(await database.Queries.FindFactAsync(long.MaxValue, Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task FindArticle_DraftOnly_IsUnknown(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome draft = await database.ImportAsync(SampleArticles.Document(0));
        Assert.Null(await database.Queries.FindArticleAsync(draft.ArticleId, Ct));
        await database.PublishAsync(draft.RevisionId);
        await database.ImportAsync(SampleArticles.Document(0, edition: 2));

        ArticlePage page = (await database.Queries.FindArticleAsync(draft.ArticleId, Ct))!;

        Assert.Equal("AI Trainer", page.Role);
        Assert.Equal(draft.Facts.Added, page.Facts.Count);
        Assert.Equal(page.Facts.Select(f => f.Fact.Kind).Order(), page.Facts.Select(f => f.Fact.Kind));
        Assert.Equal(draft.RevisionId, Assert.Single(page.Revisions).Id);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task SummaryAndExport_AgreeOnWhatThereIs(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        AtlasSummary nothing = await database.Queries.SummaryAsync(Ct);
        Assert.Equal((0, 0, 0, null), (nothing.Roles, nothing.Facts, nothing.PayClaims, nothing.PublishedAt));
        for (int i = 0; i < 120; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));

        AtlasSummary summary = await database.Queries.SummaryAsync(Ct);
        var exported = new List<PublishedArticle>();
        await foreach (PublishedArticle article in database.Queries.ExportAsync(Ct))
            exported.Add(article);

        Assert.Equal(120, summary.Articles);
        Assert.Equal(summary.Articles, exported.Count);
        Assert.Equal(summary.Facts, exported.Sum(a => a.Facts.Count));
        Assert.Equal(480, summary.PayClaims);
        Assert.Equal(6, summary.NewestRoles.Count);
        Assert.Equal(SampleArticles.Document(7).Article.Metadata, exported[7].Metadata);
        Assert.Equal(SampleArticles.Document(7).Article.Facts, exported[7].Facts.Select(f => f.Fact));
    }
}
