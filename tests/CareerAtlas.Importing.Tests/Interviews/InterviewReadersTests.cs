using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Interviews;

public sealed class InterviewReadersTests
{
    [Fact]
    public void Read_RoundsToldInOrder_GivesEach()
    {
        InterviewStage[] stages = Facts.Of<InterviewStage>(
            "<h2>Hiring process</h2><p>First comes a phone screen, then a pairing exercise with the team, and finally a values interview.</p>");

        Assert.Equal(["phone screen", "pairing exercise", "values interview"], stages.Select(s => s.Name));
    }

    [Theory]
    [InlineData("<h2>Hiring process</h2><p>Bring a notebook to the interview and ask for a glass of water.</p>")]
    [InlineData("<h2>Responsibilities</h2><p>First comes a call with the client, then a test of the pipeline.</p>")]
    public void Read_ProseWithoutRounds_GivesNoStage(string html) => Assert.Empty(Facts.Of<InterviewStage>(html));

    [Fact]
    public void Read_QuestionsQuotedInProse_GivesEach()
    {
        InterviewQuestion[] questions = Facts.Of<InterviewQuestion>(
            "<h2>At the interview</h2><p>The questions were \"How do you test a load?\" and \"Tell us about a table you regret.\" It went well.</p>");

        Assert.Equal(["How do you test a load?", "Tell us about a table you regret."], questions.Select(q => q.Text));
    }

    [Fact]
    public void Read_RemarkQuotedInProse_GivesNoQuestion() =>
        Assert.Empty(Facts.Of<InterviewQuestion>("<h2>At the interview</h2><p>She laughed. \"Show me the door,\" the candidate had said.</p>"));

    [Fact]
    public void Read_ListUnderTheLastQuestion_GivesItsQuestionsToo()
    {
        InterviewQuestion[] questions = Facts.Of<InterviewQuestion>("""
            <h2>Interview questions</h2>
            <h3>Why do loads fail at night?</h3><p>Nobody watches them.</p>
            <ol><li>How do you name a table?</li><li>When do you drop one?</li></ol>
            """);

        Assert.Equal(3, questions.Length);
        Assert.All(questions, q => Assert.Equal("Interview questions", q.Category));
    }

    [Fact]
    public void Read_ListThatAnswersAQuestion_GivesTheQuestionAlone() =>
        Assert.Single(Facts.Of<InterviewQuestion>("""
            <h2>Interview questions</h2>
            <h3>Why do loads fail at night?</h3>
            <ul><li>Nobody watches them.</li><li>The source is late.</li></ul>
            """));

    [Theory]
    [InlineData("<h2>Got questions?</h2><h3>Can I work from home?</h3><p>Mostly.</p><h3>Is it hard?</h3><p>At times.</p>", 2, 0)]
    [InlineData("<h2>Questions</h2><h3>How would you test a load?</h3><p>Say that you would.</p><h3>When would you drop a table?</h3><p>Say never.</p>", 0, 2)]
    [InlineData("<h2>Questions</h2><dl><dt>Can I work from home?</dt><dd>Mostly.</dd><dt>Is it hard?</dt><dd>At times.</dd></dl>", 2, 0)]
    [InlineData("<h2>Questions we are often asked</h2><p>Here are two.</p><dl><dt>What do loads cost?</dt><dd>Little.</dd><dt>Why at night?</dt><dd>It is quiet.</dd></dl>", 2, 0)]
    public void Read_AnsweredQuestions_BelongToWhoeverAsksThem(string html, int ofReaders, int ofInterviewers)
    {
        Assert.Equal(ofReaders, Facts.Of<FrequentQuestion>(html).Length);
        Assert.Equal(ofInterviewers, Facts.Of<InterviewQuestion>(html).Length);
    }

    [Theory]
    [InlineData("Which checks have you run: counts, sums, samples?", "Which checks have you run: counts, sums, samples?")]
    [InlineData("Design: how would you load a billion rows?", "how would you load a billion rows?")]
    [InlineData("What we ask: why did the load fail?", "why did the load fail?")]
    public void Read_QuestionWithAColon_LosesOnlyALabel(string item, string expected) =>
        Assert.Equal(expected, Assert.Single(Facts.Of<InterviewQuestion>($"<h2>Interview questions</h2><ul><li>{item}</li></ul>")).Text);
}
