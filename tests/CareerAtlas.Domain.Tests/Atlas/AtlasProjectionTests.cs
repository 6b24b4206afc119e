using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Atlas;

public sealed class AtlasProjectionTests
{
    [Fact]
    public void Of_Facts_StandOnTheirRolesPages()
    {
        PublishedArticle article = Make.Published(
            1,
            "AI Trainer",
            Make.Skill("Python"),
            Make.Pay(1, role: "Data Analyst"),
            Make.Step("Data Analyst", "AI Architect"),
            new RoleComparison("Prompt Engineer", null, "differs", Make.Said()));

        ArticleProjection projection = AtlasProjection.Of(article, RoleNames.Plain);

        Assert.Equal(["ai-trainer", "data-analyst", "ai-trainer", "ai-trainer"], projection.Facts.Select(f => f.RoleSlug));
        Assert.Equal(new StepEnds("data-analyst", "ai-architect"), projection.Facts[2].Step);
        Assert.Equal("prompt-engineer", projection.Facts[3].ComparedSlug);
        Assert.Equal(
            ["AI Trainer", "Data Analyst", "Data Analyst", "AI Architect", "Prompt Engineer"], projection.Roles.Select(r => r.Name));
    }

    [Fact]
    public void Of_ArticleAboutNoRole_PlacesPayAndMovesAlone()
    {
        PublishedArticle article = Make.Published(1, null, Make.Pay(1), Make.Step("A", "B"), Make.Skill("Python"));

        ArticleProjection projection = AtlasProjection.Of(article, RoleNames.Plain);

        Assert.Null(projection.RoleSlug);
        Assert.Equal(["ai-trainer", "a", null], projection.Facts.Select(f => f.RoleSlug));
    }

    [Fact]
    public void Of_AliasedName_StandsForItsRole()
    {
        var names = new RoleNames(new Dictionary<string, string> { ["ml-engineer"] = "machine-learning-engineer" });

        ArticleProjection projection = AtlasProjection.Of(Make.Published(1, "ML Engineer"), names);

        Assert.Equal("machine-learning-engineer", projection.RoleSlug);
    }

    [Fact]
    public void Tally_TakenOutAgain_IsNothing()
    {
        ArticleProjection projection = AtlasProjection.Of(
            Make.Published(1, "AI Trainer", Make.Skill("Python"), Make.Pay(1), Make.Step("A", "B"), Make.Question("Why?")), RoleNames.Plain);
        var tally = new AtlasTally();

        tally.Add(projection);
        Assert.Equal(new RoleCounts(1, 1, 1), tally.Roles.Single().Value);
        Assert.Single(tally.Steps);
        tally.Subtract(projection);

        Assert.Empty(tally.Roles);
        Assert.Empty(tally.RoleNames);
        Assert.Empty(tally.SkillNames);
        Assert.Empty(tally.RoleSkills);
        Assert.Empty(tally.Steps);
        Assert.Equal(["a", "ai-trainer", "b"], tally.TouchedRoles);
    }

    [Fact]
    public void Tally_MoveWithinOneRole_IsNoStep()
    {
        var tally = new AtlasTally();
        tally.Add(AtlasProjection.Of(Make.Published(1, "A", Make.Step("A", "a")), RoleNames.Plain));

        Assert.Empty(tally.Steps);
    }

    [Fact]
    public void NameVote_MostUsedName_Wins()
    {
        Assert.Equal("AI Trainer", NameVote.ForRole("ai-trainer", [("AI trainer", 1), ("AI Trainer", 2)]));
        Assert.Equal("AI Trainer", NameVote.ForRole("ai-trainer", [("AI trainer", 2), ("AI Trainer", 2)]));
        Assert.Equal("AI Trainer", NameVote.ForRole("ai-trainer", [("Model Trainer", 9), ("AI Trainer", 1)]));
        Assert.Equal(
            ("PyTorch", SkillKind.Tool),
            NameVote.ForSkill([("PyTorch", SkillKind.Tool, 2), ("Pytorch", SkillKind.Tool, 2), ("PyTorch", SkillKind.Technical, 3)]));
    }

    [Fact]
    public void DisplayName_TooLong_IsCutBetweenCharacters()
    {
        string name = new string('x', DisplayName.MaxLength - 2) + "👩👩👩";

        Assert.Equal(new string('x', DisplayName.MaxLength - 2) + "…", DisplayName.Of(name));
        Assert.Equal("short", DisplayName.Of("short"));
    }

    [Fact]
    public void Builder_FactsOfSeveralArticles_AreMergedNewestFirst()
    {
        ArticleReference old = Make.Article(1, Make.Day);
        ArticleReference late = Make.Article(2, Make.Day.AddDays(1));
        var builder = new RoleProfileBuilder(
            new Dictionary<string, string> { ["ai-trainer"] = "AI Trainer", ["ai-architect"] = "AI Architect" },
            new Dictionary<string, (string, SkillKind)> { ["python"] = ("Python", SkillKind.Tool) },
            RoleNames.Plain);

        RoleProfile role = builder.Build(
            "ai-trainer",
            [],
            [old, late],
            [
                (Make.Cited<Fact>(1, Make.Skill("python"), old), "ai-trainer"),
                (Make.Cited<Fact>(2, Make.Question("Old?"), old), "ai-trainer"),
                (Make.Cited<Fact>(3, Make.Skill("Python"), late), "ai-trainer"),
                (Make.Cited<Fact>(4, Make.Question("New?"), late), "ai-trainer"),
                (Make.Cited<Fact>(5, Make.Step("AI Trainer", "AI Architect"), late), "ai-architect"),
                (Make.Cited<Fact>(6, new RoleComparison("AI Trainer", null, "differs", Make.Said()), late), "ai-architect"),
            ]);

        RoleSkill skill = Assert.Single(role.Skills);
        Assert.Equal([3, 1], skill.Statements.Select(s => s.Id));
        Assert.Equal([4, 2], role.Facts.Select(f => f.Id));
        Assert.Equal("AI Architect", Assert.Single(role.Steps).To);
        Assert.Equal("AI Architect", Assert.Single(role.ComparedBy).Role);
        Assert.Equal([2, 1], role.Articles.Select(a => a.Id));
    }
}
