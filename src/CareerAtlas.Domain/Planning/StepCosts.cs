using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;

namespace CareerAtlas.Domain.Planning;

/// <summary>
/// What moves cost for somebody's skills. A cost is one whole number that orders by effort first and by number of steps
/// second, and that adds up along a way, so that sums are exact and ties are always broken alike.
/// </summary>
/// <remarks>
/// A move costs what its target asks for beyond its own start, whatever came before it: only so does the cost of a way equal
/// the sum of its moves, which the search for the best ways needs.
/// </remarks>
internal sealed class StepCosts(CareerMap map, SkillSet have, StepGraph graph)
{
    private const int StepBits = 20;
    private const int CostOfStep = 500;
    private const int WeightOfNamed = 1000;

    private readonly long[] known = new long[graph.Steps.Count];

    /// <summary>The cost of a move; greater than zero.</summary>
    public long this[MapStep step]
    {
        get
        {
            ref long cost = ref known[step.Number];
            if (cost == 0)
                cost = ((MissingWeight(step) + CostOfStep) << StepBits) + 1;
            return cost;
        }
    }

    /// <summary>The effort in a sum of costs, in thousandths of a skill.</summary>
    public static long EffortIn(long cost) => cost >> StepBits;

    private long MissingWeight(MapStep step)
    {
        long weight = 0;
        ReadOnlySpan<SkillNeed> before = map.NeedsOf(step.From);
        int b = 0, n = 0;
        foreach (SkillNeed need in map.NeedsOf(step.To))
        {
            while (b < before.Length && before[b].Skill < need.Skill)
                b++;
            while (n < step.Named.Count && step.Named[n] < need.Skill)
                weight += have.Has(step.Named[n++]) ? 0 : WeightOfNamed;
            bool isNamed = n < step.Named.Count && step.Named[n] == need.Skill;
            if (isNamed)
                n++;
            bool hadBefore = b < before.Length && before[b].Skill == need.Skill;
            if ((!hadBefore || isNamed) && !have.Has(need.Skill))
                weight += need.Weight;
        }

        for (; n < step.Named.Count; n++)
            weight += have.Has(step.Named[n]) ? 0 : WeightOfNamed;
        return weight;
    }
}
