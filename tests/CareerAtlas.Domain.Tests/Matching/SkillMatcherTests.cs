using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Tests.Careers;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Matching;

public sealed class SkillMatcherTests
{
    private static readonly CareerMap Kitchen = Maps.Of("cook: Knives, Sauces, Cleaning", "chef: Knives, Sauces, Leading, Buying", "porter: Cleaning", "critic");

    [Fact]
    public void Rank_Roles_ByTheShareOfWhatTheyAsk()
    {
        IReadOnlyList<RoleMatch> ranked = SkillMatcher.Rank(Kitchen, SkillSet.Of(Kitchen, ["knives", "cleaning", "no-such-skill"]));

        Assert.Equal([("porter", 1, 1), ("cook", 2, 3), ("chef", 1, 4)], ranked.Select(m => (m.Role.Slug, m.Have, m.Asked)));
    }

    [Fact]
    public void Rank_ByFewestMissing_PutsTheNearestFirst() => Assert.Equal(
        ["porter", "cook", "chef"],
        SkillMatcher.Rank(Kitchen, SkillSet.Of(Kitchen, ["knives", "leading", "cleaning"]), MatchOrder.FewestMissing).Select(m => m.Role.Slug));

    [Fact]
    public void PartsOf_MissingSkill_SaysHowManyOtherRolesItRaises()
    {
        SkillSet have = SkillSet.Of(Kitchen, ["sauces"]);
        RoleMatch chef = SkillMatcher.Rank(Kitchen, have).Single(m => m.Role.Slug == "chef");

        MatchParts parts = SkillMatcher.PartsOf(Kitchen, have, chef);

        Assert.Equal(["Sauces"], parts.Have.Select(s => s.Name));
        Assert.Equal([("Knives", 1), ("Buying", 0), ("Leading", 0)], parts.Missing.Select(m => (m.Skill.Name, m.Raises)));
    }

    [Fact]
    public void Rank_SkillMoreArticlesName_CountsForMore()
    {
        CareerMap map = new CareerMapBuilder().AddRole("a", "A", 3).AddRole("b", "B", 3)
            .AddSkill("x", "X", SkillKind.Tool).AddSkill("y", "Y", SkillKind.Tool)
            .AddNeed("a", "x", 1).AddNeed("a", "y", 3).AddNeed("b", "x", 3).AddNeed("b", "y", 1).Build();

        RoleMatch best = SkillMatcher.Rank(map, SkillSet.Of(map, ["x"]))[0];

        Assert.Equal(("b", 1, 2, 3, 4), (best.Role.Slug, best.Have, best.Asked, best.HaveStatements, best.AskedStatements));
        Assert.True(best.IsWeighted);
    }

    [Fact]
    public void Rank_NoSkills_IsEmpty() => Assert.Empty(SkillMatcher.Rank(Kitchen, SkillSet.None));

    [Fact]
    public void Match_RoleWithoutSkills_IsNone() => Assert.Null(SkillMatcher.Match(Kitchen, SkillSet.None, Kitchen.FindRole("critic")!));

    [Fact]
    public void Rank_AnyMap_AddsUpAndIsInOrder() => Gen.Select(Maps.Sketches, Gen.Int).Sample((sketch, seed) =>
    {
        CareerMap map = sketch.Map();
        SkillSet have = SkillSet.Of(map, sketch.HaveSlugs);

        IReadOnlyList<RoleMatch> ranked = SkillMatcher.Rank(map, have);

        Assert.All(ranked, match =>
        {
            MatchParts parts = SkillMatcher.PartsOf(map, have, match);
            Assert.Equal(match.Have, parts.Have.Count);
            Assert.Equal(match.Asked, parts.Have.Count + parts.Missing.Count);
            Assert.Equal(match.AskedStatements - match.HaveStatements, parts.Missing.Sum(m => m.Statements));
            Assert.InRange(match.Have, 1, match.Asked);
        });
        Assert.All(ranked.Zip(ranked.Skip(1)), pair => Assert.True(
            pair.First.HaveStatements * pair.Second.AskedStatements >= pair.Second.HaveStatements * pair.First.AskedStatements));
        CareerMap shuffled = sketch.Map(new Random(seed));
        Assert.Equal(ranked, SkillMatcher.Rank(shuffled, SkillSet.Of(shuffled, sketch.HaveSlugs.Reverse())));
    });

    [Fact]
    public void Rank_OneMissingSkillMore_RaisesExactlyTheRolesItPromises() => Maps.Sketches.Sample(sketch =>
    {
        CareerMap map = sketch.Map();
        SkillSet have = SkillSet.Of(map, sketch.HaveSlugs);
        foreach (RoleMatch match in SkillMatcher.Rank(map, have))
        {
            foreach (MissingSkill missing in SkillMatcher.PartsOf(map, have, match).Missing)
            {
                SkillSet more = SkillSet.Of(map, [.. sketch.HaveSlugs, missing.Skill.Slug]);
                int raised = map.Roles.Count(r => r != match.Role && SkillMatcher.Match(map, more, r)?.Have > SkillMatcher.Match(map, have, r)?.Have);
                Assert.Equal(missing.Raises, raised);
            }
        }
    });
}
