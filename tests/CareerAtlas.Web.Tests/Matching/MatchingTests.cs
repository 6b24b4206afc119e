using Bunit;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Web.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Web.Tests.Matching;

public sealed class MatchingTests : ComponentTest
{
    private static readonly CareerMap Map = MakeMap();

    private readonly List<Tick> ticks = [];

    public MatchingTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<KeptFields>();
    }

    [Fact]
    public void RoleMatchView_SaysTheFractionWhatIsMissingAndWhatThatOpens()
    {
        var have = SkillSet.Of(Map, ["geodesy"]);

        var view = Render<RoleMatchView>(p => p.Add(c => c.Parts, SkillMatcher.PartsOf(Map, have, SkillMatcher.Rank(Map, have)[0])));

        Assert.Equal("1 of 3", view.Find("b").TextContent);
        Assert.Equal(["Drawing raises 1 other role", "Law asked for here alone"], view.FindAll(".missing-skills li").Select(l => l.TextContent));
        Assert.Single(view.FindAll("svg rect.have"));
        Assert.Equal(2, view.FindAll("svg rect.lack").Count);
        Assert.Equal("true", view.Find("svg").GetAttribute("aria-hidden"));
        Assert.Contains("You have Geodesy.", view.Markup, StringComparison.Ordinal);
        Assert.Equal("/paths?to=cartographer", view.Find(".onward a").GetAttribute("href"));
    }

    [Fact]
    public void RoleMatchView_ManyMissing_ShowsAFewUntilAsked()
    {
        var builder = new CareerMapBuilder().AddRole("r", "R", 1);
        for (var i = 0; i < 50; i++)
            builder.AddSkill($"s{i:00}", $"S{i}", SkillKind.Tool).AddNeed("r", $"s{i:00}", 1);
        var map = builder.Build();
        var have = SkillSet.Of(map, ["s00"]);
        var view = Render<RoleMatchView>(p => p.Add(c => c.Parts, SkillMatcher.PartsOf(map, have, SkillMatcher.Rank(map, have)[0])));
        Assert.Equal(6, view.FindAll(".missing-skills li").Count);
        Assert.Equal(2, view.FindAll("svg rect").Count);

        view.Find("button").Click();

        Assert.Equal(49, view.FindAll(".missing-skills li").Count);
        Assert.Equal("true", view.Find("button").GetAttribute("aria-expanded"));
    }

    [Fact]
    public void SkillPicker_Typing_FindsSkillsAndTicksThem()
    {
        var picker = Render<SkillPicker>(p => p.Add(c => c.Map, Map).Add(c => c.IsTicked, slug => slug == "law").Add(c => c.OnTick, ticks.Add));
        Assert.Equal("Asked for by most roles:", picker.Find("[role=status]").TextContent);

        picker.Find("input[type=search]").Input("dra");
        picker.Find(".picks input").Change(true);

        Assert.Equal([new Tick("drawing", "Drawing", true)], ticks);
        Assert.Equal("drawing", picker.Find(".picks input").GetAttribute("data-tick-skill"));
        picker.Find("input[type=search]").Input("nothing like it");
        Assert.Contains("No skill in the atlas is named like", picker.Find("[role=status]").TextContent, StringComparison.Ordinal);
        picker.Find("input[type=search]").Input("law");
        Assert.True(picker.Find(".picks input").HasAttribute("checked"));
    }

    [Theory]
    [InlineData("We go to market", 3, 2, "We go to market")]
    [InlineData("A long beginning of a sentence, then Go, and then a long end of it all", 37, 2, "…ing of a sentence, then Go, and then a long end of…")]
    [InlineData("R", 0, 1, "R")]
    public void Around_Place_ShowsTheWordsBesideIt(string text, int start, int length, string expected) =>
        Assert.Equal(expected, TextExcerpt.Around(text, start, length));

    private static CareerMap MakeMap()
    {
        var builder = new CareerMapBuilder().AddRole("cartographer", "Cartographer", 1).AddRole("draughtsman", "Draughtsman", 1);
        foreach (var skill in new[] { "Geodesy", "Drawing", "Law" })
            builder.AddSkill(skill.ToLowerInvariant(), skill, SkillKind.Technical).AddNeed("cartographer", skill.ToLowerInvariant(), 1);
        return builder.AddNeed("draughtsman", "drawing", 1).Build();
    }
}
