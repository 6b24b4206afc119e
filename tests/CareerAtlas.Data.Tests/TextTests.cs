using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

public sealed class TextTests
{
    private const string Odd = "naïve “quotes” 数据 \u202Eright to left\u202C 👩🏽‍💻 e\u0301\u0327 <script>alert(1)</script> '; DROP TABLE x --";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_UnusualText_ComesBackExactly(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome outcome = await database.ImportAndPublishAsync(Saying(Odd, Odd));

        ArticlePage page = (await database.Queries.FindArticleAsync(outcome.ArticleId, Ct))!;

        Assert.Equal(Odd, page.Article.Title);
        Assert.Equal(Odd, ((KeyTakeaway)page.Facts[0].Fact).Text);
        Assert.Equal(Odd, page.Facts[0].Fact.Evidence.Quote);
        Assert.Equal(ImportResult.Unchanged, (await database.ImportAsync(Saying(Odd, Odd))).Result);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_NulAndHalfSurrogates_AreReplacedAndNoted(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        const string Broken = "a\0b\ud83dc\udc00d";
        ImportOutcome outcome = await database.ImportAndPublishAsync(Saying(Broken, Broken));

        ArticlePage page = (await database.Queries.FindArticleAsync(outcome.ArticleId, Ct))!;

        const string Clean = "a\uFFFDb\uFFFDc\uFFFDd";
        Assert.Equal(Clean, page.Article.Title);
        Assert.Equal(Clean, ((KeyTakeaway)page.Facts[0].Fact).Text);
        Assert.Equal(Clean, page.Facts[0].Fact.Evidence.Quote);
        await using AtlasContext context = database.Context();
        Revision revision = await context.Revisions.Include(r => r.Original).SingleAsync(Ct);
        Assert.Equal(Broken, PackedText.Unpack(revision.Original.Packed));
        Assert.Contains(revision.Notes, note => note.Contains("U+FFFD", StringComparison.Ordinal));
        Assert.Equal(ImportResult.Unchanged, (await database.ImportAsync(Saying(Broken, Broken))).Result);
        ImportOutcome reread = await database.ImportAsync(Saying(Broken, Broken) with { ImporterVersion = "2.0" });
        Assert.Equal(ImportResult.Unchanged, reread.Result);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_HugeTexts_AreStored(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string title = new string('t', 10_000) + Odd;
        string text = string.Concat(Enumerable.Range(0, 200_000).Select(i => (char)('!' + (i * 7919 % 90))));
        string original = string.Concat(Enumerable.Repeat(Odd, 1_000_000 / Odd.Length));
        var skill = new SkillRequirement(text[..10_000], SkillKind.Technical, new Evidence(null, text));
        ImportedDocument document = Saying(title, text) with { Original = original };
        document = document with { Article = document.Article with { Role = text[..5_000], Facts = [.. document.Article.Facts, skill] } };

        ImportOutcome outcome = await database.ImportAndPublishAsync(document);

        ArticlePage page = (await database.Queries.FindArticleAsync(outcome.ArticleId, Ct))!;
        Assert.Equal(text, ((KeyTakeaway)page.Facts[0].Fact).Text);
        await using AtlasContext context = database.Context();
        Assert.Equal(original, PackedText.Unpack((await context.RevisionOriginals.SingleAsync(Ct)).Packed));
    }

    [Fact]
    public void FactJson_EveryKind_ComesBackEqual()
    {
        List<Fact> facts = [.. SampleArticles.Document(0, 1).Article.Facts, .. SampleArticles.Document(1, 2).Article.Facts];
        IEnumerable<Type> types = typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract);
        Assert.Equal(types.ToHashSet(), facts.Select(f => f.GetType()).ToHashSet());
        Assert.Equal(Enum.GetValues<FactKind>().ToHashSet(), facts.Select(f => f.Kind).ToHashSet());

        foreach (Fact fact in facts)
        {
            string payload = FactJson.Write(fact);
            Fact back = FactJson.Read(fact.Kind, payload);
            Assert.Equal(fact, back);
            Assert.Equal(payload, FactJson.Write(back));
        }
    }

    [Fact]
    public void FactJson_EqualNumbers_AreWrittenAlike()
    {
        var evidence = new Evidence(null, "q");
        Assert.Equal(
            FactJson.Write(new TimeShare("a", 20m, evidence)),
            FactJson.Write(new TimeShare("a", 20.00m, evidence)));
    }

    private static ImportedDocument Saying(string title, string text) => new(
        new ExtractedArticle(
            new ArticleMetadata(title, "https://blog.example/odd", null, text[..1], null, [text[..1]], null),
            "AI Trainer",
            [new KeyTakeaway(text, new Evidence(text[..1], text))],
            []),
        text,
        "1.0");
}
