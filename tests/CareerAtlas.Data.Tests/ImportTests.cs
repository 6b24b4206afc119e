using CareerAtlas.Data.Articles;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

public sealed class ImportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_NewDocument_StoresDraftWithAllFacts(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportedDocument document = SampleArticles.Document(1);

        ImportOutcome outcome = await database.ImportAsync(document);

        Assert.Equal(ImportResult.NewArticle, outcome.Result);
        Assert.Equal(new FactCounts(0, 0, document.Article.Facts.Count, 0), outcome.Facts);
        await using AtlasContext context = database.Context();
        Revision revision = await context.Revisions.Include(r => r.Original).SingleAsync(Ct);
        Assert.Equal(RevisionState.Draft, revision.State);
        Assert.Equal(document.Article.Metadata, revision.Metadata);
        Assert.Equal(document.Original, PackedText.Unpack(revision.Original.Packed));
        List<RevisionFact> facts = await context.RevisionFacts.OrderBy(f => f.Ordinal).ToListAsync(Ct);
        Assert.Equal(document.Article.Facts, facts.Select(f => f.Effective));
        Assert.False(await context.AtlasArticles.AnyAsync(Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_SameContentAgain_WritesNothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAsync(SampleArticles.Document(1));
        string before = await database.DumpAsync();

        for (int i = 0; i < 10; i++)
        {
            ImportOutcome again = await database.ImportAsync(SampleArticles.Document(1));
            Assert.Equal(ImportResult.Unchanged, again.Result);
            Assert.Equal(first.RevisionId, again.RevisionId);
        }

        Assert.Equal(before, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_NewImporterVersionWithSameFacts_WritesNothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAsync(SampleArticles.Document(1));
        string before = await database.DumpAsync();

        ImportOutcome again = await database.ImportAsync(SampleArticles.Document(1, importerVersion: "2.0"));

        Assert.Equal(ImportResult.Unchanged, again.Result);
        Assert.Equal(before, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_NewImporterVersionWithOtherFacts_MakesRevision(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportedDocument document = SampleArticles.Document(1);
        await database.ImportAsync(document);
        ImportedDocument better = document with
        {
            ImporterVersion = "2.0",
            Article = document.Article with { Facts = [.. document.Article.Facts.Skip(1)] },
        };

        ImportOutcome outcome = await database.ImportAsync(better);

        Assert.Equal(ImportResult.NewRevision, outcome.Result);
        Assert.Equal(new FactCounts(document.Article.Facts.Count - 1, 0, 0, 1), outcome.Facts);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_ChangedArticle_KeepsTheNumbersOfItsFacts(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await database.ImportAsync(SampleArticles.Document(1, edition: 1));

        ImportOutcome outcome = await database.ImportAsync(SampleArticles.Document(1, edition: 2));

        // The second edition raises four salaries and a market figure, adds a skill and drops a question.
        Assert.Equal(ImportResult.NewRevision, outcome.Result);
        Assert.Equal(2, outcome.Number);
        Assert.Equal((5, 1, 1), (outcome.Facts.Changed, outcome.Facts.Added, outcome.Facts.Withdrawn));
        await using AtlasContext context = database.Context();
        List<RevisionFact> facts = await context.RevisionFacts.OrderBy(f => f.RevisionId).ThenBy(f => f.Ordinal).ToListAsync(Ct);
        ILookup<long, RevisionFact> byFact = facts.ToLookup(f => f.FactId);
        foreach (RevisionFact now in facts.Where(f => f.RevisionId == outcome.RevisionId && f.Change == FactChange.Changed))
        {
            RevisionFact then = byFact[now.FactId].First();
            Assert.NotEqual(outcome.RevisionId, then.RevisionId);
            Assert.Equal(FactIdentity.Of(then.Effective), FactIdentity.Of(now.Effective));
            Assert.NotEqual(then.Effective, now.Effective);
        }

        // The question comes back under the number it had.
        ImportOutcome third = await database.ImportAsync(SampleArticles.Document(1, edition: 1) with { Original = "<p>third</p>" });
        Assert.Equal((1, 1), (third.Facts.Added, third.Facts.Withdrawn));
        RevisionFact back = await context.RevisionFacts
            .SingleAsync(f => f.RevisionId == third.RevisionId && f.Kind == FactKind.FrequentQuestion, Ct);
        Assert.Equal(facts.Single(f => f.Kind == FactKind.FrequentQuestion).FactId, back.FactId);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_OldEditionAgain_FindsItsRevision(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAsync(SampleArticles.Document(1, edition: 1));
        await database.ImportAsync(SampleArticles.Document(1, edition: 2));

        ImportOutcome again = await database.ImportAsync(SampleArticles.Document(1, edition: 1));

        Assert.Equal((ImportResult.Unchanged, first.RevisionId, 1), (again.Result, again.RevisionId, again.Number));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_NewGuidForTheSameAddress_IsARevisionNotATwin(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportedDocument document = SampleArticles.Document(1);
        ImportOutcome first = await database.ImportAsync(document);

        ImportOutcome renamed = await database.ImportAsync(With(document, m => m with { Guid = "urn:uuid:new" }));
        ImportOutcome moved = await database.ImportAsync(
            With(document, m => m with { Guid = "urn:uuid:new", Url = "https://elsewhere.example/1" }));

        Assert.Equal((ImportResult.NewRevision, first.ArticleId), (renamed.Result, renamed.ArticleId));
        Assert.Equal((ImportResult.NewRevision, first.ArticleId), (moved.Result, moved.ArticleId));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_EightAtOnceOfOneArticle_StoreItOnce(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        ImportOutcome[] outcomes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => database.ImportAsync(SampleArticles.Document(1)), Ct)));

        Assert.Single(outcomes, o => o.Result == ImportResult.NewArticle);
        Assert.Equal(7, outcomes.Count(o => o.Result == ImportResult.Unchanged));
        await using AtlasContext context = database.Context();
        Assert.Equal(1, await context.Articles.CountAsync(Ct));
        Assert.Equal(1, await context.Revisions.CountAsync(Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_TwentyWriters_AllSucceed(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(
            async () =>
            {
                for (int i = 0; i < 5; i++)
                    await database.ImportAndPublishAsync(SampleArticles.Document((writer * 5) + i));
            },
            Ct)));

        Assert.Equal(100, (await database.Queries.SummaryAsync(Ct)).Articles);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_EditedAndRejectedFacts_KeepTheirDecisions(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAsync(SampleArticles.Document(1));
        await using (AtlasContext context = database.Context())
        {
            List<RevisionFact> facts = await context.RevisionFacts.Where(f => f.Kind == FactKind.InterviewQuestion).ToListAsync(Ct);
            facts[0].Reject("not a question", "editor", DateTimeOffset.UnixEpoch);
            facts[1].Edit(((InterviewQuestion)facts[1].Effective) with { Text = "Edited?" }, "editor", DateTimeOffset.UnixEpoch);
            await context.SaveChangesAsync(Ct);
        }

        ImportOutcome second = await database.ImportAndPublishAsync(SampleArticles.Document(1, edition: 2));

        ArticlePage? page = await database.Queries.FindArticleAsync(first.ArticleId, Ct);
        List<InterviewQuestion> questions = [.. page!.Facts.Select(f => f.Fact).OfType<InterviewQuestion>()];
        Assert.Equal(2, questions.Count);
        Assert.Contains(questions, q => q.Text == "Edited?");
        Assert.NotEqual(first.RevisionId, second.RevisionId);
    }

    private static ImportedDocument With(ImportedDocument document, Func<ArticleMetadata, ArticleMetadata> change) =>
        document with { Article = document.Article with { Metadata = change(document.Article.Metadata) } };
}
