using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Domain.Tests.Careers;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Planning;

/// <summary>What holds for the plans of any map, checked against trying out every way there is.</summary>
public sealed class CareerPlannerProperties
{
    private static readonly Gen<(Sketch Sketch, int From, int To, int Count)> Questions =
        from sketch in Maps.Sketches
        from ends in Gen.Select(Gen.Int[0, sketch.Roles - 1], Gen.Int[0, sketch.Roles - 1])
        from count in Gen.Int[1, 5]
        select (sketch, ends.Item1, ends.Item2, count);

    [Fact]
    public void Plans_AreLooplessSortedDistinctAndNoMoreThanAsked() => Questions.Sample(q =>
    {
        IReadOnlyList<CareerPlan> plans = Plan(q.Sketch.Map(), q);

        Assert.InRange(plans.Count, 0, q.Count);
        Assert.Equal(plans.Select(p => p.Cost).Order(), plans.Select(p => p.Cost));
        Assert.Equal(plans.Count, plans.Select(Way).Distinct().Count());
        Assert.All(plans, plan =>
        {
            Assert.Equal(Sketch.RoleSlug(q.From), plan.From.Slug);
            Assert.Equal(Sketch.RoleSlug(q.To), plan.To.Slug);
            Assert.Equal(plan.Steps.Count + 1, plan.Roles.Select(r => r.Slug).Distinct().Count());
            Assert.All(plan.Steps.Skip(1).Zip(plan.Steps), pair => Assert.Equal(pair.Second.To, pair.First.From));
        });
    });

    [Fact]
    public void Plans_AreTheBestOfAllWays() => Questions.Sample(q =>
    {
        CareerMap map = q.Sketch.Map();

        Assert.Equal(EveryWay(map, q).Take(q.Count), Plan(map, q).Select(p => (p.Cost, p.Steps.Count, Way(p))));
    });

    [Fact]
    public void Plans_DoNotDependOnTheOrderOfWhatIsGiven() => Gen.Select(Questions, Gen.Int).Sample((q, seed) =>
        Assert.Equal(Answer(q.Sketch.Map(), q), Answer(q.Sketch.Map(new Random(seed)), q)));

    [Fact]
    public void Plans_WithoutAMoveNoneOfThemTakes_StayTheSame() => Gen.Select(Questions, Gen.Int[0, 17]).Sample((q, i) =>
    {
        if (q.Sketch.Moves.Length == 0)
            return;
        (int from, int to, int _) = q.Sketch.Moves[i % q.Sketch.Moves.Length];
        IReadOnlyList<CareerPlan> plans = Plan(q.Sketch.Map(), q);
        if (plans.SelectMany(p => p.Steps).Any(s => s.From.Slug == Sketch.RoleSlug(from) && s.To.Slug == Sketch.RoleSlug(to)))
            return;

        Sketch without = q.Sketch with { Moves = [.. q.Sketch.Moves.Where(m => (m.Item1, m.Item2) != (from, to))] };

        Assert.Equal(plans.Select(Way), Plan(without.Map(), q with { Sketch = without }).Select(Way));
    });

    [Fact]
    public void Plans_WithOneMoreSkill_CostNoMore() => Gen.Select(Questions, Gen.Int[0, 5]).Sample((q, skill) =>
    {
        CareerMap map = q.Sketch.Map();
        var richer = q with { Sketch = q.Sketch with { Have = [.. q.Sketch.Have, skill] } };

        long[] before = [.. Plan(map, q).Select(p => p.Cost)];
        long[] after = [.. Plan(map, richer).Select(p => p.Cost)];

        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second <= pair.First));
    });

    [Fact]
    public void Steps_AddNothingThatIsHadAndNothingTwice() => Questions.Sample(q =>
    {
        SkillSet have = SkillSet.Of(q.Sketch.Map(), q.Sketch.HaveSlugs);
        Assert.All(Plan(q.Sketch.Map(), q), plan =>
        {
            SkillToAdd[] added = [.. plan.Steps.SelectMany(s => s.Add)];
            Assert.DoesNotContain(added, a => have.Has(a.Skill.Number));
            SkillToAdd[] unnamed = [.. added.Where(a => !a.IsNamedByMove)];
            Assert.Equal(unnamed.Length, unnamed.Select(a => a.Skill).Distinct().Count());
        });
    });

    [Fact]
    public void Around_FindsEachRoleAtTheCostOfItsBestPlan() => Questions.Sample(q =>
    {
        CareerMap map = q.Sketch.Map();
        var planner = new CareerPlanner(map, SkillSet.Of(map, q.Sketch.HaveSlugs));
        MapRole centre = map.Roles[q.From];
        MapRole[] others = [.. map.Roles.Where(r => r != centre)];

        Assert.Equal(
            others.SelectMany(r => planner.Between(centre, r, 1)).Select(p => (p.Cost, p.To.Number)).Order(),
            planner.From(centre, 99).Plans.Select(p => (p.Cost, p.To.Number)).Order());
        Assert.Equal(
            others.SelectMany(r => planner.Between(r, centre, 1)).Select(p => (p.Cost, p.From.Number)).Order(),
            planner.Into(centre, 99).Plans.Select(p => (p.Cost, p.From.Number)).Order());
    });

    private static IReadOnlyList<CareerPlan> Plan(CareerMap map, (Sketch Sketch, int From, int To, int Count) q) =>
        new CareerPlanner(map, SkillSet.Of(map, q.Sketch.HaveSlugs)).Between(map.Roles[q.From], map.Roles[q.To], q.Count);

    private static string Answer(CareerMap map, (Sketch Sketch, int From, int To, int Count) q) => string.Join('\n', Plan(map, q).Select(p =>
        $"{p.Cost} {Way(p)} {string.Join(';', p.Steps.Select(s => string.Join(',', s.Add.Select(a => a.Skill.Slug + a.IsNamedByMove))))}"));

    private static string Way(CareerPlan plan) => string.Join('>', plan.Roles.Select(r => r.Number));

    // Every loopless way with its cost, reckoned move by move from the definition, in the order plans are to come in.
    private static IEnumerable<(long Cost, int Steps, string Way)> EveryWay(CareerMap map, (Sketch Sketch, int From, int To, int Count) q)
    {
        if (q.From == q.To)
            return [];
        HashSet<string> have = [.. q.Sketch.HaveSlugs];
        var ways = new List<(long Cost, int Steps, string Way)>();
        void Walk(List<int> roles, long cost)
        {
            if (roles[^1] == q.To)
            {
                ways.Add((cost, roles.Count - 1, string.Join('>', roles)));
                return;
            }

            foreach (MapStep step in map.Moves.Steps.Where(s => s.From == roles[^1] && !roles.Contains(s.To)))
                Walk([.. roles, step.To], cost + CostOf(map, step, have));
        }

        Walk([q.From], 0);
        return ways.OrderBy(w => w.Cost).ThenBy(w => w.Steps).ThenBy(w => w.Way, StringComparer.Ordinal);
    }

    private static long CostOf(CareerMap map, MapStep step, HashSet<string> have)
    {
        var before = map.NeedsOf(step.From).ToArray().Select(n => n.Skill).ToHashSet();
        var asked = map.NeedsOf(step.To).ToArray().ToDictionary(n => n.Skill, n => n.Weight);
        IEnumerable<int> missing = asked.Keys.Where(s => !before.Contains(s)).Union(step.Named).Where(s => !have.Contains(map.Skills[s].Slug));
        return 500 + missing.Sum(s => (long)asked.GetValueOrDefault(s, 1000));
    }
}
