using Bunit;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Roles;

namespace CareerAtlas.Web.Tests.Roles;

public sealed class RoleProfileViewTests : ComponentTest
{
    [Fact]
    public void Render_RoleThatArticlesOnlyName_SaysSoAndWhatIsMissing()
    {
        var role = Sample.Role(articles: [], steps: [Sample.Step("Draughtsman", "Cartographer", CareerStepKind.Entry)]);

        var page = RenderOnPage<RoleProfileView>(p => p.Add(c => c.Role, role));

        Assert.Contains("No article about this role has been read yet", page.Find(".stub").TextContent, StringComparison.Ordinal);
        Assert.Contains("No article lists skills for Cartographer yet.", page.FindAll(".missing").Select(e => e.TextContent));
        Assert.Single(page.FindAll("ul.steps li"));
    }

    [Fact]
    public void Render_OneSource_SaysThatNoSecondConfirmsIt() => Assert.Contains(
        "read from one article",
        RenderOnPage<RoleProfileView>(p => p.Add(c => c.Role, Sample.Role())).Find(".title").TextContent,
        StringComparison.Ordinal);

    [Fact]
    public void Render_EveryKindOfFact_IsOnThePage()
    {
        var role = Sample.Role(
            pay: [Sample.Group(Sample.Salary(50_000, 70_000))],
            steps: [Sample.Step("Cartographer", "Surveyor", CareerStepKind.Transition)],
            skills: [new("gis", "GIS", SkillKind.Technical, [Sample.Cited(new SkillRequirement("GIS", SkillKind.Technical, Sample.Words()))])],
            facts:
            [
                Sample.AnyFact(new KeyTakeaway("takeaway text", Sample.Words())),
                Sample.AnyFact(new Responsibility("Group", "responsibility text", Sample.Words())),
                Sample.AnyFact(new EducationRequirement(EducationLevel.Master, "education text", Sample.Words())),
                Sample.AnyFact(new Certification("certification text", "Provider", null, Sample.Words())),
                Sample.AnyFact(new InterviewQuestion(null, "interview text", Sample.Words())),
                Sample.AnyFact(new InterviewStage("stage text", null, 30, Sample.Words())),
                Sample.AnyFact(new MarketSignal("signal text", 26, "percent", 2023, 2033, "Bureau", Sample.Words())),
                Sample.AnyFact(new FrequentQuestion("question text", "answer text", Sample.Words())),
                Sample.AnyFact(new RoleComparison("Surveyor", "comparison text", null, Sample.Words())),
                Sample.AnyFact(new Collaboration("team text", null, Sample.Words())),
                Sample.AnyFact(new TimeShare("share text", 40, Sample.Words())),
                Sample.AnyFact(new ProjectStage("project text", 2, 4, Sample.Words())),
                Sample.AnyFact(new PerformanceMetric(null, "metric text", Sample.Words())),
                Sample.AnyFact(new IndustryMention("industry text", Sample.Words())),
                Sample.AnyFact(new ToolUsage("tool text", 98, Sample.Words())),
                Sample.AnyFact(new Trend(null, "trend text", Sample.Words())),
                Sample.AnyFact(new SourceReference("source text", Sample.Words())),
            ]);

        var page = RenderOnPage<RoleProfileView>(p => p.Add(c => c.Role, role));

        var text = page.Find(".sections").TextContent;
        string[] names =
        [
            "takeaway", "responsibility", "education", "certification", "interview", "stage", "signal", "question", "answer",
            "comparison", "team", "share", "project", "metric", "industry", "tool", "trend", "source",
        ];
        Assert.All(names, name => Assert.Contains($"{name} text", text, StringComparison.Ordinal));
        Assert.All(role.Facts, fact => Assert.Single(page.FindAll($"a[href='/facts/{fact.Id}']")));
        Assert.Empty(page.FindAll(".missing"));
    }

    [Fact]
    public void Render_Contents_LeadToSectionsThatExist()
    {
        var page = RenderOnPage<RoleProfileView>(p => p.Add(c => c.Role, Sample.Role()));

        Assert.All(
            page.FindAll(".contents a").Select(a => a.GetAttribute("href")!.Split('#')[1]),
            id => Assert.Single(page.FindAll($"section#{id}")));
    }

    [Fact]
    public void Render_ManyGroups_KeepsTheRestBehindOneLine()
    {
        var facts = Enumerable.Range(0, 20).Select(i => Sample.AnyFact(new Responsibility($"Group {i}", $"Does {i}", Sample.Words())));

        var page = RenderOnPage<WorkSection>(p => p.Add(c => c.Role, Sample.Role(facts: [.. facts])));

        Assert.Equal("14 more groups, 14 statements", page.Find("details.group > summary").TextContent);
        Assert.Equal(20, page.FindAll("ul.facts li").Count);
    }
}
