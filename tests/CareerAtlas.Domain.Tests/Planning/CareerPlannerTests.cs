using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Domain.Tests.Careers;

namespace CareerAtlas.Domain.Tests.Planning;

public sealed class CareerPlannerTests
{
    private static readonly CareerMap Kitchen = Maps.Of(
        "porter: Cleaning",
        "cook: Cleaning, Knives, Sauces",
        "baker: Cleaning, Dough",
        "chef: Knives, Sauces, Leading, Buying",
        "critic",
        "porter > cook: Patience",
        "porter > baker",
        "cook > chef",
        "baker > chef: Dough",
        "chef > porter",
        "chef > critic");

    [Fact]
    public void Between_TwoWays_ComeByWhatTheyTake()
    {
        IReadOnlyList<CareerPlan> plans = Plans("porter", "chef");

        Assert.Equal(["porter>cook>chef", "porter>baker>chef"], plans.Select(Way));
        Assert.Equal([6_000, 7_000], plans.Select(p => p.Cost));
    }

    [Fact]
    public void Between_Step_AsksForWhatNeitherRolesNorStepsBeforeBring()
    {
        CareerPlan plan = Plans("porter", "chef")[1];

        Assert.Equal(["Dough"], Added(plan.Steps[0]));
        // Named by the statement of the move, though the role before it asks for it too.
        Assert.Equal(["Dough", "Buying", "Knives", "Leading", "Sauces"], Added(plan.Steps[1]));
        Assert.Equal([true, false, false, false, false], plan.Steps[1].Add.Select(a => a.IsNamedByMove));
    }

    [Fact]
    public void Between_SkillNamedByTheMoveAlone_IsAdded() =>
        Assert.Equal(["Patience", "Knives", "Sauces"], Added(Plans("porter", "cook").Single().Steps[0]));

    [Fact]
    public void Between_SkillsOneHas_AreNotAddedAndChangeTheOrder()
    {
        IReadOnlyList<CareerPlan> plans = Plans("porter", "chef", "dough", "leading", "buying");

        Assert.Equal("porter>baker>chef", Way(plans[0]));
        Assert.Empty(Added(plans[0].Steps[0]));
        Assert.Equal(["Knives", "Sauces"], Added(plans[0].Steps[1]));
    }

    [Fact]
    public void Between_RoleWithoutSkills_SaysThatWhatToAddIsNotKnown()
    {
        CareerPlan plan = Plans("chef", "critic").Single();

        Assert.Empty(plan.Steps[0].Add);
        Assert.False(plan.Steps[0].IsDescribed);
    }

    [Fact]
    public void Between_NoWayOrNoDistance_IsEmpty()
    {
        Assert.Empty(Plans("critic", "chef"));
        Assert.Empty(Plans("chef", "chef"));
        Assert.Empty(new CareerPlanner(Kitchen, SkillSet.None).Between(Kitchen.FindRole("porter")!, Kitchen.FindRole("chef")!, 0));
    }

    [Fact]
    public void FromAndInto_ListEveryRoleOnce()
    {
        var planner = new CareerPlanner(Kitchen, SkillSet.None);

        PlansAround onwards = planner.From(Kitchen.FindRole("porter")!, 3);
        PlansAround ways = planner.Into(Kitchen.FindRole("critic")!, 9);

        Assert.Equal(["baker", "cook", "chef"], onwards.Plans.Select(p => p.To.Slug));
        Assert.Equal(4, onwards.Reached);
        Assert.Equal(["chef>critic", "cook>chef>critic", "baker>chef>critic", "porter>cook>chef>critic"], ways.Plans.Select(Way));
        Assert.Equal(["cook", "baker"], planner.MovesInto(Kitchen.FindRole("chef")!).Select(p => p.From.Slug));
        Assert.Equal(["critic", "porter"], planner.MovesFrom(Kitchen.FindRole("chef")!).Select(p => p.To.Slug));
    }

    [Fact]
    public void Unstated_MovesBetweenLikeRoles_AreOffUnlessAskedFor()
    {
        CareerMap map = Maps.Of("a: S1, S2, S3, S4", "b: S1, S2, S3, S5, S6", "c: S1, S2, S5", "d: S1, S2, S3, S4, S7, S8, S9");
        MapRole a = map.FindRole("a")!, b = map.FindRole("b")!, d = map.FindRole("d")!;

        Assert.Empty(new CareerPlanner(map, SkillSet.None).Between(a, b));
        CareerPlan plan = Assert.Single(new CareerPlanner(map, SkillSet.None, alsoUnstated: true).Between(a, b, 1));

        Assert.False(plan.IsStated);
        Assert.Equal(["S5", "S6"], Added(plan.Steps[0]));
        // Two shared skills are too few, whatever their share; four of seven are enough.
        Assert.Equal([("a", "b"), ("a", "d"), ("b", "a"), ("c", "b"), ("d", "a"), ("d", "b")], NearbyMoves.Of(map)
            .Select(m => (map.Roles[m.From].Slug, map.Roles[m.To].Slug)).Where(m => m != ("b", "c")).Order());
        Assert.NotEmpty(new CareerPlanner(map, SkillSet.None, alsoUnstated: true).Between(a, d));
    }

    [Fact]
    public void Unstated_MoveThatIsStated_StaysStated()
    {
        CareerMap map = Maps.Of("a: S1, S2, S3", "b: S1, S2, S3", "a > b");

        Assert.Equal([("b", "a")], NearbyMoves.Of(map).Select(m => (map.Roles[m.From].Slug, map.Roles[m.To].Slug)));
        Assert.True(new CareerPlanner(map, SkillSet.None, alsoUnstated: true).Between(map.FindRole("a")!, map.FindRole("b")!).Single().IsStated);
    }

    private static IReadOnlyList<CareerPlan> Plans(string from, string to, params string[] have) =>
        new CareerPlanner(Kitchen, SkillSet.Of(Kitchen, have)).Between(Kitchen.FindRole(from)!, Kitchen.FindRole(to)!);

    private static string Way(CareerPlan plan) => string.Join('>', plan.Roles.Select(r => r.Slug));

    private static IEnumerable<string> Added(PlanStep step) => step.Add.Select(a => a.Skill.Name);
}
