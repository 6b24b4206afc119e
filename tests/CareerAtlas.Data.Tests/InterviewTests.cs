using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Practice;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Tests;

public sealed class InterviewTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Bank_Filters_ComeOutTheSame(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        async Task<string[]> TextsAsync(QuestionFilter filter) =>
            [.. (await database.Interviews.BankAsync(filter, Ct)).Questions.Items.Select(q => q.Question.Fact.Text)];

        Assert.Equal(["How do you bake?", "How do you stir?", "How do you lead?", "How do you cut cloth?", "100% wool, or \"50_50\"?"], await TextsAsync(new()));
        Assert.Equal(["How do you bake?", "How do you stir?", "How do you lead?"], await TextsAsync(new() { Role = "cook" }));
        Assert.Equal(["How do you bake?", "How do you stir?"], await TextsAsync(new() { Role = "cook", Category = "Technical questions" }));
        Assert.Equal(["How do you bake?", "How do you stir?", "How do you cut cloth?"], await TextsAsync(new() { Category = "Technical questions" }));
        Assert.Equal(["How do you lead?"], await TextsAsync(new() { Role = "cook", Stage = "Behavioral interview" }));
        Assert.Empty(await TextsAsync(new() { Role = "cook", Stage = "No such round" }));
        Assert.Equal(["How do you cut cloth?"], await TextsAsync(new() { Text = "CLOTH  cut" }));
        Assert.Equal(["100% wool, or \"50_50\"?"], await TextsAsync(new() { Text = "%" }));
        Assert.Equal(["100% wool, or \"50_50\"?"], await TextsAsync(new() { Text = "\"50_50\"?" }));
        Assert.Empty(await TextsAsync(new() { Text = "b_ke" }));
        Assert.Empty(await TextsAsync(new() { Text = "'; DROP TABLE \"Questions\"; -- 🙂 \0\ud800" }));
        Assert.Empty(await TextsAsync(new() { Role = "\0'" }));
        Assert.Equal(["How do you lead?", "How do you cut cloth?"], await TextsAsync(new() { Page = 2, PageSize = 2 }));
        Assert.Empty(await TextsAsync(new() { Page = int.MaxValue, PageSize = int.MaxValue }));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Bank_OfARole_CountsItsCategoriesAndStages(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);

        QuestionBank bank = await database.Interviews.BankAsync(new QuestionFilter { Role = "cook", Text = "bake" }, Ct);
        QuestionBank all = await database.Interviews.BankAsync(new QuestionFilter(), Ct);

        Assert.Equal("Cook", bank.Role);
        Assert.Equal([("cook", "Cook", 3), ("tailor", "Tailor", 2)], bank.Roles.Select(r => (r.Value, r.Label, r.Questions)));
        Assert.Equal([("Technical questions", 2), ("Behavior", 1)], bank.Categories.Select(c => (c.Value, c.Questions)));
        Assert.Equal([("Technical screening", 60m, 2), ("Behavioral interview", 40m, 1)], bank.Stages.Select(s => (s.Stage.Fact.Name, s.Stage.Fact.WeightPercent!.Value, s.Questions)));
        BankQuestion question = Assert.Single(bank.Questions.Items);
        Assert.Equal(("cook", "Cook", "What a Cook does"), (question.RoleSlug, question.Role, question.Question.Article.Title));
        Assert.Empty(all.Stages);
        Assert.Null(all.Role);
        Assert.Equal([("Technical questions", 3), ("Behavior", 1)], all.Categories.Select(c => (c.Value, c.Questions)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Session_Scope_HoldsItsQuestionsAndTheRatedOnesInIt(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        long[] cook = [.. (await database.Interviews.BankAsync(new QuestionFilter { Role = "cook" }, Ct)).Questions.Items.Select(q => q.Question.Id)];
        long[] tailor = [.. (await database.Interviews.BankAsync(new QuestionFilter { Role = "tailor" }, Ct)).Questions.Items.Select(q => q.Question.Id)];

        PracticeSession session = await database.Interviews.SessionAsync(new PracticeScope("cook", []), [tailor[0], cook[1], 999_999], Ct);
        PracticeSession technical = await database.Interviews.SessionAsync(new PracticeScope(null, ["Technical questions", "None"]), [], Ct);
        PracticeSession unknown = await database.Interviews.SessionAsync(new PracticeScope("nobody", []), cook, Ct);

        Assert.Equal(("Cook", 3), (session.Role, session.Total));
        Assert.Equal(cook, session.Questions);
        Assert.Equal([cook[0], cook[1], tailor[0]], technical.Questions);
        Assert.Equal((null, 0, 0), (unknown.Role, unknown.Total, unknown.Questions.Count));
        Assert.Equal([tailor[1], cook[0]], await database.Interviews.ExistingAsync([tailor[1], 999_999, cook[0]], Ct));
        Assert.Equal([tailor[1], cook[0]], (await database.Interviews.FindAsync([tailor[1], 999_999, cook[0], cook[0]], Ct)).Select(q => q.Question.Id));
        Assert.Empty(await database.Interviews.FindAsync([], Ct));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Practise_Question_BringsWhatTheAtlasKnows(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await PublishAsync(database, "Cook",
        [
            new InterviewQuestion("Technical", "Which oven do you bake bread in, and why?", Said("Questions", "Which oven")),
            new InterviewQuestion("Goals", "Where will you be in five years?", Said("Questions", "Where will you")),
            new SkillRequirement("Bread", SkillKind.Technical, Said("Skills", "Bread")),
            new SkillRequirement("Knives", SkillKind.Tool, Said("Skills", "Knives")),
            new FrequentQuestion("Which oven bakes the best bread?", "One of stone.", Said("Which oven bakes the best bread?", "One of stone.")),
            new FrequentQuestion("Is it loud?", "Very.", Said("Is it loud?", "Very.")),
            new Responsibility(null, "Orders the flour", Said("Baking bread", "Orders the flour")),
            new Responsibility(null, "Heats the oven", Said("Baking bread", "Heats the oven")),
            new Responsibility(null, "Washes up", Said("Cleaning", "Washes up")),
        ]);
        IReadOnlyList<BankQuestion> bank = (await database.Interviews.BankAsync(new QuestionFilter(), Ct)).Questions.Items;

        PracticeQuestion oven = (await database.Interviews.PractiseAsync(bank[0].Question.Id, Ct))!;
        PracticeQuestion years = (await database.Interviews.PractiseAsync(bank[1].Question.Id, Ct))!;

        Assert.Equal("Which oven bakes the best bread?", Assert.Single(oven.Answers).Fact.Question);
        Assert.Equal(("bread", "Bread"), Assert.Single(oven.Skills));
        FittingPassage passage = Assert.Single(oven.Passages);
        Assert.Equal(("Baking bread", "Heats the oven"), (passage.Heading, passage.Statement.Fact.Evidence.Quote));
        Assert.False(years.IsKnown);
        Assert.Null(await database.Interviews.PractiseAsync(long.MaxValue, Ct));
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        await PublishAsync(database, "Tailor",
        [
            new InterviewQuestion("Technical questions", "How do you cut cloth?", Said("Questions", "How do you cut")),
            new InterviewQuestion(null, "100% wool, or \"50_50\"?", Said("Questions", "100% wool")),
        ]);
        await PublishAsync(database, "Cook",
        [
            new InterviewStage("Technical screening", "Cooking", 60, Said("Stages", "Technical screening | 60%")),
            new InterviewStage("Behavioral interview", "Manners", 40, Said("Stages", "Behavioral interview | 40%")),
            new InterviewQuestion("Technical questions", "How do you bake?", Said("Questions", "How do you bake")),
            new InterviewQuestion("Technical questions", "How do you stir?", Said("Questions", "How do you stir")),
            new InterviewQuestion("Behavior", "How do you lead?", Said("Questions", "How do you lead")),
        ]);
        return database;
    }

    private static Task<ImportOutcome> PublishAsync(TestDatabase database, string role, IReadOnlyList<Fact> facts)
    {
        var metadata = new ArticleMetadata($"What a {role} does", $"https://trades.example/{role}", null, null, null, [], "en");
        return database.ImportAndPublishAsync(new ImportedDocument(new ExtractedArticle(metadata, role, [.. facts], []), $"<p>{role}</p>", "1.0"));
    }

    private static Evidence Said(string section, string quote) => new(section, quote);
}
