using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;

namespace CareerAtlas.Domain.Planning;

/// <summary>
/// Plans ways over a map for somebody's skills. An answer depends on the map, the skills and the question alone: equal costs
/// are ordered by fewer steps and then by the addresses of the roles.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="have">The skills that are had.</param>
/// <param name="alsoUnstated">True to consider the moves of <see cref="NearbyMoves"/>, which no article states.</param>
public sealed class CareerPlanner(CareerMap map, SkillSet have, bool alsoUnstated = false)
{
    /// <summary>How many plans one question gets at most, unless it asks for another number.</summary>
    public const int UsualCount = 3;

    private readonly StepGraph graph = alsoUnstated ? map.AllMoves : map.Moves;

    /// <summary>
    /// The best plans from one role to another, the best first (Yen's algorithm); none where the moves do not lead there, or
    /// where both are one role.
    /// </summary>
    /// <param name="from">The role one comes from.</param>
    /// <param name="to">The role one goes to.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<CareerPlan> Between(MapRole from, MapRole to, int count = UsualCount)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Number == to.Number || count < 1)
            return [];
        var costs = new StepCosts(map, have, graph);
        return [.. new BestWays(graph, costs, map.Roles.Count).Find(from.Number, to.Number, count).Select(way => PlanOf(way, costs))];
    }

    /// <summary>The best plan from a role to each role the moves lead to, the cheapest first.</summary>
    /// <param name="from">The role one comes from.</param>
    /// <param name="count">How many at most.</param>
    public PlansAround From(MapRole from, int count) => Around(from, count, outward: true);

    /// <summary>The best plan to a role from each role that leads there, the cheapest first.</summary>
    /// <param name="to">The role one goes to.</param>
    /// <param name="count">How many at most.</param>
    public PlansAround Into(MapRole to, int count) => Around(to, count, outward: false);

    /// <summary>The plan of every single move out of a role, by cost; stated moves first.</summary>
    /// <param name="from">The role one comes from.</param>
    public IReadOnlyList<CareerPlan> MovesFrom(MapRole from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return SingleMoves(graph.From(from.Number));
    }

    /// <summary>The plan of every single move into a role, by cost; stated moves first.</summary>
    /// <param name="to">The role one goes to.</param>
    public IReadOnlyList<CareerPlan> MovesInto(MapRole to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return SingleMoves(graph.Into(to.Number));
    }

    private CareerPlan[] SingleMoves(ReadOnlySpan<MapStep> steps)
    {
        var costs = new StepCosts(map, have, graph);
        return [.. steps.ToArray().OrderBy(s => !s.IsStated).ThenBy(s => costs[s]).ThenBy(s => s.Number).Select(s => PlanOf([s], costs))];
    }

    private PlansAround Around(MapRole centre, int count, bool outward)
    {
        ArgumentNullException.ThrowIfNull(centre);
        var costs = new StepCosts(map, have, graph);
        var ways = new BestWaysAround(graph, costs, map.Roles.Count, outward).Find(centre.Number, count);
        return new PlansAround([.. ways.Ways.Select(way => PlanOf(way, costs))], ways.Reached);
    }

    private CareerPlan PlanOf(IReadOnlyList<MapStep> way, StepCosts costs)
    {
        var brought = new HashSet<int>();
        return new CareerPlan([.. way.Select(step => StepOf(step, brought))], StepCosts.EffortIn(way.Sum(step => costs[step])));
    }

    // What a role asks for is taken as brought along from it, and what a step adds as learned.
    private PlanStep StepOf(MapStep step, HashSet<int> brought)
    {
        foreach (SkillNeed need in map.NeedsOf(step.From))
            brought.Add(need.Skill);
        ReadOnlySpan<SkillNeed> needs = map.NeedsOf(step.To);
        var add = new List<(int Skill, int Weight, bool Named)>();
        var named = new HashSet<int>(step.Named);
        foreach (SkillNeed need in needs)
        {
            bool isNamed = named.Remove(need.Skill);
            if (!have.Has(need.Skill) && (isNamed || !brought.Contains(need.Skill)))
                add.Add((need.Skill, need.Weight, isNamed));
        }

        add.AddRange(named.Where(skill => !have.Has(skill)).Select(skill => (skill, 0, true)));
        brought.UnionWith(add.Select(a => a.Skill));
        return new PlanStep(
            map.Roles[step.From],
            map.Roles[step.To],
            step.IsStated,
            needs.Length > 0,
            [
                .. add.OrderByDescending(a => a.Named).ThenByDescending(a => a.Weight).ThenBy(a => a.Skill)
                    .Select(a => new SkillToAdd(map.Skills[a.Skill], a.Named)),
            ]);
    }
}

/// <summary>Plans between one role and others.</summary>
/// <param name="Plans">One plan for each of the other roles, the cheapest first.</param>
/// <param name="Reached">How many other roles there are in all, those without a plan here included.</param>
public sealed record PlansAround(IReadOnlyList<CareerPlan> Plans, int Reached);
