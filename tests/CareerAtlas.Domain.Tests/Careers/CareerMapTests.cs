using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Careers;

public sealed class CareerMapTests
{
    [Fact]
    public void Needs_OfARoleWithOneArticle_CountAlike()
    {
        CareerMap map = Weighted(articles: 1);

        Assert.Equal([(1, 1000), (1, 1000)], map.NeedsOf(0).ToArray().Select(n => (n.Statements, n.Weight)));
    }

    [Fact]
    public void Needs_OfARoleWithSeveralArticles_WeighByStatementsAroundTheAverage()
    {
        CareerMap map = Weighted(articles: 3);

        Assert.Equal([(3, 1500), (1, 500)], map.NeedsOf(0).ToArray().Select(n => (n.Statements, n.Weight)));
    }

    [Fact]
    public void Build_WhatLeadsOffTheMap_IsDropped()
    {
        CareerMap map = new CareerMapBuilder().AddRole("a", "A", 1).AddNeed("a", "nowhere", 1).AddNeed("b", "nowhere", 1)
            .AddMove(new StepEnds("a", "b"), ["Skill"]).AddMove(new StepEnds("a", "a"), []).AddAlias("x", "b").AddSkillName("y", "Y").Build();

        Assert.Empty(map.Moves.Steps);
        Assert.Empty(map.Skills);
        Assert.Equal(0, map.NeedsOf(0).Length);
        Assert.Null(map.FindRole("x"));
        Assert.Empty(map.OtherNames);
    }

    [Fact]
    public void FindRole_Alias_LeadsToTheRole()
    {
        CareerMap map = new CareerMapBuilder().AddRole("a", "A", 1).AddRole("b", "B", 1).AddAlias("c", "b").AddAlias("a", "b").AddAlias("d", "c").Build();

        Assert.Equal("b", map.FindRole("c")!.Slug);
        Assert.Equal("a", map.FindRole("a")!.Slug);
        Assert.Null(map.FindRole("d"));
    }

    [Fact]
    public void SkillAlias_StandsForTheSkillEverywhere()
    {
        CareerMap map = new CareerMapBuilder().AddRole("a", "A", 1).AddRole("b", "B", 1).AddSkill("kubernetes", "Kubernetes", SkillKind.Tool)
            .AddSkillAlias("k8s", "K8s", "kubernetes").AddSkillAlias("x", "X", "nothing").AddMove(new StepEnds("a", "b"), ["K8s", "Kubernetes"]).Build();

        Assert.Equal("kubernetes", map.FindSkill("k8s")!.Slug);
        Assert.Null(map.FindSkill("x"));
        Assert.Single(map.Skills);
        Assert.Single(Assert.Single(map.Moves.Steps).Named);
        Assert.Equal("Kubernetes", Assert.Single(map.Finder.Find("K8s").Sure).Skill.Name);
        Assert.Equal("Kubernetes", Assert.Single(map.Search.Find("k8", 5)).Name);
    }

    [Theory]
    [InlineData("en", "engine-tester, data-engineer, trend-reader")]
    [InlineData("Data Engineer", "data-engineer")]
    [InlineData("", "trend-reader, data-engineer, engine-tester")]
    [InlineData("%_'", "")]
    public void Search_Roles_ByBeginningsFirst(string typed, string expected)
    {
        CareerMap map = new CareerMapBuilder().AddRole("engine-tester", "Engine Tester", 1).AddRole("data-engineer", "Data Engineer", 2)
            .AddRole("trend-reader", "Trend Reader", 3).Build();

        string[] found = [.. RoleSearch.Find(map, typed, 9).Select(r => r.Slug)];

        Assert.Equal(expected, string.Join(", ", found));
        Assert.Equal("data-engineer", RoleSearch.Resolve(map, " data ENGINEER ")!.Slug);
        Assert.Null(RoleSearch.Resolve(map, "x"));
    }

    [Fact]
    public void Moves_SkillThatNoRoleAsksFor_IsOnTheMap()
    {
        CareerMap map = Maps.Of("a: S", "a > b: T", "a > b: S");

        Assert.Null(map.FindSkill("t")!.Kind);
        Assert.Equal(SkillKind.Technical, map.FindSkill("s")!.Kind);
        MapStep step = Assert.Single(map.Moves.Steps);
        Assert.Equal(2, step.Statements);
        Assert.Equal([map.FindSkill("s")!.Number, map.FindSkill("t")!.Number], step.Named);
    }

    private static CareerMap Weighted(int articles) => new CareerMapBuilder().AddRole("role", "Role", articles)
        .AddSkill("a", "A", SkillKind.Tool).AddSkill("b", "B", SkillKind.Tool).AddNeed("role", "b", 1).AddNeed("role", "a", 2).AddNeed("role", "a", 1).Build();
}
