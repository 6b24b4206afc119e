using Bunit;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Comparing;

namespace CareerAtlas.Web.Tests.Comparing;

public sealed class CompareViewTests : ComponentTest
{
    [Fact]
    public void Render_SharedSkill_IsMarkedForEachRoleInWordsToo()
    {
        var page = Compare(Role("A", "Python", "SQL"), Role("B", "Python", "SQL"), Role("C", "Python"));

        Assert.Equal(["Shared by all three 1", "Shared by some 1"], page.FindAll(".band").Select(b => b.TextContent));
        var some = page.FindAll(".skill").Single(row => row.QuerySelector("th")!.TextContent == "SQL");
        Assert.Equal(["● A", "● B", "–not stated"], some.QuerySelectorAll("td").Select(td => td.ChildNodes.TakeWhile(n => n.NodeName != "DETAILS")).Select(n => string.Concat(n.Select(c => c.TextContent))));
        Assert.Equal(2, some.QuerySelectorAll("details.e").Length);
    }

    [Fact]
    public void Render_RoleWithoutSkills_IsNamedAndNotCompared()
    {
        var page = Compare(Role("A", "Python"), Role("Silent"));

        Assert.Contains("No article lists skills for Silent yet", page.Find("#skills").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table.matrix"));
        Assert.Contains("Skills are stated for A alone", page.Find("#skills").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Pay_StandsLikeForLikeWithAGapAndWhatIsNotComparable()
    {
        var page = Compare(
            Sample.Role(name: "A", pay: [Sample.Group(Sample.Salary(50_000, 60_000, level: PayLevel.Entry)), Sample.Group(Sample.Salary(1_000, region: "India"))]),
            Sample.Role(name: "B", pay: [Sample.Group(Sample.Salary(70_000, 80_000, level: PayLevel.Entry))]),
            Sample.Role(name: "C"));

        Assert.Equal(["Region not stated, entry"], page.FindAll("#pay tr.region").Select(r => r.TextContent));
        Assert.Equal(["50,000–60,000", "70,000–80,000", "no claim"], page.FindAll("#pay tr.row > td.num").Select(r => r.TextContent));
        Assert.Contains("No article states pay for C yet", page.Find("#pay").TextContent, StringComparison.Ordinal);
        var alone = Assert.Single(page.FindAll(".alone li"));
        Assert.Contains("1,000", alone.TextContent, StringComparison.Ordinal);
        Assert.Contains("India, all levels", alone.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(alone.QuerySelectorAll("details.e"));
    }

    [Fact]
    public void Render_NothingAlike_SaysThatNothingStandsOnOneAxis()
    {
        var page = Compare(
            Sample.Role(name: "A", pay: [Sample.Group(Sample.Salary(50_000, region: "India"))]),
            Sample.Role(name: "B", pay: [Sample.Group(Sample.Salary(50_000, region: "Singapore"))]));

        Assert.Empty(page.FindAll("table.pay"));
        Assert.Contains("nothing stands on one axis", page.Find("#pay").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingKnown_SaysSoInEverySection()
    {
        var page = Compare(Sample.Role(name: "A"), Sample.Role(name: "B"));

        foreach (var section in new[] { "skills", "pay", "ways-in", "work", "outlook", "stated" })
            Assert.NotEmpty(page.FindAll($"#{section} .missing"));
    }

    [Fact]
    public void Render_AVeryLongList_LeadsToTheRolesPageForTheRest()
    {
        var page = Compare(Role("A", [.. Enumerable.Range(0, 100).Select(i => $"Skill {i}")]), Role("B", "Python"));

        Assert.Equal(60, page.FindAll(".column")[0].QuerySelectorAll("li").Length);
        Assert.Equal("40 more on the page of A", page.Find("a[href='/roles/a#skills']").TextContent);
    }

    private IRenderedComponent<CompareView> Compare(params RoleProfile[] roles) => RenderOnPage<CompareView>(p => p.Add(c => c.Roles, roles));

    private static RoleProfile Role(string name, params string[] skills) => Sample.Role(
        name: name,
        skills:
        [
            .. skills.Select(s => new RoleSkill(Slug.Of(s), s, SkillKind.Technical, [Sample.Cited(new SkillRequirement(s, SkillKind.Technical, Sample.Words()))])),
        ]);
}
