using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class CoverageTests
{
    // Articles of the same role are seven numbers apart; twenty-one apart they are of one publisher too.
    private const int SameRole = 7;
    private const int SamePublisher = 21;

    // As far as this the pay tables of one role are about the same levels and regions, with other figures.
    private const int SamePayGroups = 28;

    private static readonly DateTimeOffset LongAgo = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_EveryCell_CountsWhatTheRolesPageShows(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, 1, 2, SameRole);

        CoverageReport report = await database.Coverage.ReportAsync(new CoverageFilter { WithNamed = true }, LongAgo, Ct);

        Assert.Equal(report.WithArticles + report.Named, report.Roles.Items.Count);
        foreach (RoleCoverage covered in report.Roles.Items)
        {
            RoleProfile role = (await database.Queries.FindRoleAsync(covered.Slug, Ct))!;
            Dictionary<FactKind, int> shown = role.Facts.CountBy(f => f.Fact.Kind).ToDictionary();
            shown[FactKind.Skill] = role.Skills.Sum(s => s.Statements.Count);
            shown[FactKind.Salary] = role.Pay.Sum(g => g.Claims.Count);
            shown[FactKind.Path] = role.Steps.Sum(s => s.Statements.Count);
            Assert.Equal(
                shown.Where(k => k.Value > 0).OrderBy(k => k.Key).Select(k => (covered.Slug, k.Key, k.Value)),
                covered.Cells.Select(c => (covered.Slug, c.Kind, c.Facts)));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_Totals_AreAllFacts(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, 1, SameRole);

        CoverageReport report = await database.Coverage.ReportAsync(new CoverageFilter { PageSize = 1 }, LongAgo, Ct);

        AtlasSummary summary = await database.Queries.SummaryAsync(Ct);
        Assert.Equal(summary.Facts, report.Totals.Sum(t => t.Facts));
        Assert.Equal(Enum.GetValues<FactKind>(), report.Totals.Select(t => t.Kind));
        Assert.Equal((summary.Articles, summary.Roles, 2), (report.Articles, report.WithArticles + report.Named, report.Roles.Pages));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_Thin_IsOneArticleOrOnePublisher(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, SamePublisher, 1, 1 + SameRole, 2);

        CoverageReport thin = await database.Coverage.ReportAsync(new CoverageFilter { Weakness = CoverageWeakness.Thin, WithNamed = true }, LongAgo, Ct);

        Assert.Equal(["ai-trainer", "data-analyst"], thin.Roles.Items.Select(r => r.Slug));
        Assert.All(thin.Roles.Items, r => Assert.True(r.IsThin));
        RoleCoverage twice = thin.Roles.Items[0];
        Assert.Equal((2, 1, 2, 1), (twice.Articles, twice.Publishers, twice.Of(FactKind.Skill)!.Articles, twice.Of(FactKind.Skill)!.Publishers));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_Old_IsByTheNewestArticle(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, SameRole, 1);

        CoverageReport old = await database.Coverage.ReportAsync(
            new CoverageFilter { Weakness = CoverageWeakness.Old }, new DateTimeOffset(2025, 1, 4, 0, 0, 0, TimeSpan.Zero), Ct);

        Assert.Equal(["ai-architect"], old.Roles.Items.Select(r => r.Slug));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_Contradictory_IsByTheRuleOfThePayGroups(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, 1);
        CoverageFilter filter = new() { Weakness = CoverageWeakness.Contradictory };
        Assert.Empty((await database.Coverage.ReportAsync(filter, LongAgo, Ct)).Roles.Items);

        await database.ImportAndPublishAsync(SampleArticles.Document(SamePayGroups));
        CoverageReport report = await database.Coverage.ReportAsync(filter, LongAgo, Ct);

        // The pay tables speak of the next role too, so that one contradicts itself as well; the article in between does not.
        string[] disagreeing = ["ai-architect", "ai-trainer"];
        Assert.Equal(disagreeing, report.Roles.Items.Select(r => r.Slug));
        foreach (string slug in new[] { "ai-architect", "ai-trainer", "data-analyst" })
            Assert.Equal(disagreeing.Contains(slug), (await database.Queries.FindRoleAsync(slug, Ct))!.Pay.Any(g => g.Disagrees));
        Assert.True(report.Roles.Items[0].Of(FactKind.Salary)!.IsContradictory);
        Assert.False(report.Roles.Items[0].Of(FactKind.Skill)!.IsContradictory);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Report_Orders_ComeOutTheSame(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind, 0, 1, 1 + SameRole, 2, 2 + SameRole, 2 + (2 * SameRole));

        async Task<string[]> ListAsync(CoverageFilter filter) =>
            [.. (await database.Coverage.ReportAsync(filter, LongAgo, Ct)).Roles.Items.Select(r => r.Slug)];

        string[] mostFirst = ["data-analyst", "ai-architect", "ai-trainer"];
        Assert.Equal(["ai-architect", "ai-trainer", "data-analyst"], await ListAsync(new CoverageFilter()));
        Assert.Equal(mostFirst, await ListAsync(new CoverageFilter { Sort = CoverageSort.MostArticles }));
        Assert.Equal(mostFirst.Reverse(), await ListAsync(new CoverageFilter { Sort = CoverageSort.FewestArticles }));
        Assert.Equal(["ai-trainer", "ai-architect", "data-analyst"], await ListAsync(new CoverageFilter { Sort = CoverageSort.Oldest }));
        foreach (FactKind fact in new[] { FactKind.Trend, FactKind.Skill, FactKind.Salary, FactKind.Path, FactKind.InterviewQuestion })
            Assert.Equal(mostFirst, await ListAsync(new CoverageFilter { SortKind = fact }));
        Assert.Equal(mostFirst[1..2], await ListAsync(new CoverageFilter { SortKind = FactKind.Trend, PageSize = 1, Page = 2 }));
        Assert.Empty(await ListAsync(new CoverageFilter { SortKind = FactKind.Trend, Page = int.MaxValue, PageSize = int.MaxValue }));
        Assert.Empty(await ListAsync(new CoverageFilter { Page = int.MaxValue }));
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind, params int[] articles)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        foreach (int article in articles)
            await database.ImportAndPublishAsync(SampleArticles.Document(article));
        return database;
    }
}
