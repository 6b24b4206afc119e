using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

/// <summary>One list of cases for both databases.</summary>
public sealed class SearchTests
{
    private static readonly Evidence Said = new("Section", "As it says.");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_EveryCase_FindsTheSameFirst(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        (string Query, SearchKind Kind, string First)[] cases =
        [
            ("Machine Learning Engineer", SearchKind.Role, "Machine Learning Engineer"),
            ("machne lerning enginer", SearchKind.Role, "Machine Learning Engineer"),
            ("MACHINE learning", SearchKind.Role, "Machine Learning Engineer"),
            ("engineer", SearchKind.Role, "Machine Learning Engineer"),
            ("mach", SearchKind.Role, "Machine Learning Engineer"),
            ("machine lea", SearchKind.Role, "Machine Learning Engineer"),
            ("m", SearchKind.Role, "Machine Learning Engineer"),
            ("engineers", SearchKind.Role, "Machine Learning Engineer"),
            ("model keeper", SearchKind.Role, "Machine Learning Engineer"),
            ("cartografer", SearchKind.Role, "Cartographer"),
            ("catrographer", SearchKind.Role, "Cartographer"),
            ("pyhton", SearchKind.Skill, "Python"),
            ("python", SearchKind.Skill, "Python"),
            ("py", SearchKind.Skill, "Python"),
            ("pyhto", SearchKind.Skill, "Python"),
            ("c++", SearchKind.Skill, "C++"),
            ("C#", SearchKind.Skill, "C#"),
            (".net", SearchKind.Skill, ".NET"),
            ("resume writing", SearchKind.Skill, "Résumé Writing"),
            ("RÉSUMÉ", SearchKind.Skill, "Résumé Writing"),
            ("数据", SearchKind.Skill, "数据分析"),
            ("snake language", SearchKind.Skill, "Python"),
            ("overfitting", SearchKind.Question, "How do you detect overfitting?"),
            ("detect overfiting", SearchKind.Question, "How do you detect overfitting?"),
            ("gis professional", SearchKind.Certification, "Certified GIS Professional"),
            ("mapping institute", SearchKind.Certification, "Certified GIS Professional"),
            ("is a degree needed", SearchKind.FrequentQuestion, "Is a degree needed?"),
            ("portfolio", SearchKind.FrequentQuestion, "Is a degree needed?"),
            ("\"detect overfitting\"", SearchKind.Question, "How do you detect overfitting?"),
            ("how would anyone detect the overfitting", SearchKind.Question, "How do you detect overfitting?"),
        ];

        foreach ((string query, SearchKind of, string first) in cases)
        {
            SearchAnswer answer = await database.Search.SearchAsync(query, [], null, Ct);

            SearchGroup? group = answer.Groups.SingleOrDefault(g => g.Kind == of);
            Assert.True(group?.Hits[0].Title == first, $"“{query}” found {string.Join("; ", answer.Groups.Select(g => $"{g.Kind} {g.Hits[0].Title}"))}");
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_AnyText_IsJustText(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string[] odd =
        [
            "", " ", "\"", "\"\"\"", "'", "''", "`", "*", "%", "_", "%%%", "(", ")", "(((", "NEAR(", "NEAR(a b)", "col:x", "title:python", "a:*&!",
            "python:*", "'python':*", "!python", "-python", "^python", "python AND", "python OR", "AND", "NOT python", "a & b | c", "<->", "{a b}",
            "\\", "\\'", "\\\\", ";", "--", "'; DROP TABLE \"SearchEntries\"; --", "\0", "py\0thon", "\ud83d", "\udc00python", "👩🏽‍💻", "🦊🦊🦊",
            "\u202Epython\u202C", "ﬁ", "İstanbul", "ǅ", "\uffff", "\u0301", "e\u0301", "$1", "{0}", "@p0", ":a", "?", "\r\n\t",
            new string('a', 100_000), string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"term{i}")),
            string.Concat(Enumerable.Repeat("\"(", 5_000)), new string('"', 10_000), new string('*', 10_000), new string('s', 41), "s",
        ];

        foreach (string text in odd)
        {
            SearchAnswer answer = await database.Search.SearchAsync(text, [text], null, Ct);
            SearchAnswer suggested = await database.Search.SuggestAsync(text, [], Ct);

            Assert.All(answer.Groups.Concat(suggested.Groups), g => Assert.NotEmpty(g.Hits));
        }

        Assert.Equal("Python", (await OneAsync(database, "!python:*")).Title);
        Assert.Equal("Python", (await OneAsync(database, "\"python")).Title);
        Assert.Empty((await database.Search.SearchAsync("%", [], null, Ct)).Groups);
        Assert.Empty((await database.Search.SearchAsync("zzzzqqqq", [], null, Ct)).Groups);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_MistypedAndMissingWords_SaysHowItRead(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        SearchAnswer mistyped = await database.Search.SearchAsync("pyhton", [], null, Ct);
        SearchAnswer tooMuch = await database.Search.SearchAsync("python zzzzqqqq", [], null, Ct);

        Correction correction = Assert.Single(mistyped.Corrections);
        Assert.Equal(("pyhton", "python"), (correction.Typed, correction.Meant[0]));
        Assert.Contains(SearchMarks.In("Python", mistyped.Terms), p => p.IsFound);
        Assert.Equal(["zzzzqqqq"], tooMuch.LeftOut);
        Assert.Equal("Python", tooMuch.Groups[0].Hits[0].Title);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_OtherNames_LeadToTheirOwn(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        SearchHit known = (await database.Search.SearchAsync("ml eng", ["Machine Learning Engineer"], null, Ct)).Groups[0].Hits[0];
        SearchHit alias = (await database.Search.SearchAsync("model keeper", [], null, Ct)).Groups[0].Hits[0];

        Assert.Equal("machine-learning-engineer", known.Slug);
        Assert.Equal(("machine-learning-engineer", "Model Keeper"), (alias.Slug, alias.Detail));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_SameQuestionInTwoArticles_IsOneResult(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        SearchGroup group = Assert.Single((await database.Search.SearchAsync("detect overfitting", [], SearchKind.Question, Ct)).Groups);

        SearchHit hit = Assert.Single(group.Hits);
        Assert.Equal((2, "Machine Learning Engineer"), (hit.Count, hit.Role));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_AfterNewRevisionAndRollBack_FindsWhatIsPublished(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ImportOutcome first = await database.ImportAndPublishAsync(Article(1, "Cartographer", new InterviewQuestion(null, "What is a graticule?", Said)));
        await database.ImportAndPublishAsync(Article(1, "Cartographer", new InterviewQuestion(null, "What is an isohypse?", Said)));
        Assert.Empty((await database.Search.SearchAsync("graticule", [], null, Ct)).Groups);
        Assert.Equal("What is an isohypse?", (await OneAsync(database, "isohipse")).Title);

        await database.PublishAsync(first.RevisionId);

        Assert.Equal("What is a graticule?", (await OneAsync(database, "graticle")).Title);
        Assert.Empty((await database.Search.SearchAsync("isohypse", [], null, Ct)).Groups);
        await using AtlasContext context = database.Context();
        Assert.False(await context.SearchWords.AnyAsync(w => w.Word == "isohypse", Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Search_AfterRestore_FindsAndForgets(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        await using TestDatabase other = TestDatabase.CreateWithoutSchema(kind);
        await other.Database.RestoreAsync(file, overwrite: false, Ct);
        Assert.Equal("Python", (await OneAsync(other, "pyhton")).Title);

        await other.ImportAndPublishAsync(Article(1, "Machine Learning Engineer", new InterviewQuestion(null, "Anything new?", Said)));

        Assert.Empty((await other.Search.SearchAsync("portfolio", [], null, Ct)).Groups);
        Assert.Equal("Anything new?", (await OneAsync(other, "anythng")).Title);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task SkillAlias_AfterRebuild_MovesTheSkill(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        await using AtlasContext context = database.Context();
        Skill? gone = await context.Skills.SingleOrDefaultAsync(s => s.Slug == "snake-language", Ct);
        int statements = await context.SkillStatements.CountAsync(s => s.SkillSlug == "python", Ct);

        Assert.Null(gone);
        Assert.Equal(2, statements);
    }

    private static async Task<SearchHit> OneAsync(TestDatabase database, string query) =>
        Assert.Single(Assert.Single((await database.Search.SearchAsync(query, [], null, Ct)).Groups).Hits);

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (AtlasContext context = database.Context())
        {
            context.RoleAliases.Add(new RoleAlias { Slug = "model-keeper", Name = "Model Keeper", RoleSlug = "machine-learning-engineer" });
            context.SkillAliases.Add(new SkillAlias { Slug = "snake-language", Name = "Snake Language", SkillSlug = "python" });
            await context.SaveChangesAsync(Ct);
        }

        await database.ImportAndPublishAsync(Article(
            1,
            "Machine Learning Engineer",
            [
                .. new[] { "Python", "C++", "C#", ".NET", "数据分析" }.Select(name => new SkillRequirement(name, SkillKind.Tool, Said)),
                new InterviewQuestion("Technical", "How do you detect overfitting?", Said),
                new FrequentQuestion("Is a degree needed?", "A portfolio counts for more.", Said),
            ]));
        await database.ImportAndPublishAsync(Article(
            2,
            "Machine Learning Engineer",
            new SkillRequirement("Snake Language", SkillKind.Tool, Said),
            new InterviewQuestion("Models", "How do you detect overfitting?", Said)));
        await database.ImportAndPublishAsync(Article(
            3,
            "Cartographer",
            new SkillRequirement("Résumé Writing", SkillKind.Soft, Said),
            new Certification("Certified GIS Professional", "Mapping Institute", null, Said)));
        return database;
    }

    private static ImportedDocument Article(int number, string role, params Fact[] facts) => new(
        new ExtractedArticle(
            new ArticleMetadata($"Article {number}", $"https://blog.example/{number}", null, "R. Example", null, [], "en"), role, [.. facts], []),
        string.Join('\n', facts.Select(f => f.ToString())),
        "1.0");
}
