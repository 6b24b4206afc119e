using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Planning;

/// <summary>
/// The best ways between two roles that come to no role twice, by Yen's algorithm: every further way leaves a way already
/// found at some role by another move, and is the best of those that do.
/// </summary>
internal sealed class BestWays(StepGraph graph, StepCosts costs, int roles)
{
    private readonly BestWay best = new(graph, costs, roles);

    public IReadOnlyList<IReadOnlyList<MapStep>> Find(int from, int to, int count)
    {
        var found = new List<Way>();
        var candidates = new SortedSet<Way>(Comparer<Way>.Create(Order));
        if (best.Find(from, to, new bool[roles], new HashSet<int>()) is { } first)
            candidates.Add(new Way(first, CostOf(first)));
        while (found.Count < count && candidates.Min is { } next)
        {
            candidates.Remove(next);
            found.Add(next);
            if (found.Count < count)
                AddDeviations(next, found, to, candidates);
        }

        return [.. found.Select(w => w.Steps)];
    }

    private void AddDeviations(Way way, List<Way> found, int to, SortedSet<Way> candidates)
    {
        bool[] isShut = new bool[roles];
        for (int i = 0; i < way.Steps.Count; i++)
        {
            int spur = way.Steps[i].From;
            HashSet<int> taken = [.. found.Where(f => SharesStart(f, way, i)).Select(f => f.Steps[i].To)];
            if (best.Find(spur, to, isShut, taken) is { } rest)
            {
                List<MapStep> steps = [.. way.Steps.Take(i), .. rest];
                candidates.Add(new Way(steps, CostOf(steps)));
            }

            isShut[spur] = true;
        }
    }

    private static bool SharesStart(Way a, Way b, int steps)
    {
        if (a.Steps.Count <= steps)
            return false;
        for (int i = 0; i < steps; i++)
        {
            if (a.Steps[i].Number != b.Steps[i].Number)
                return false;
        }

        return true;
    }

    private long CostOf(List<MapStep> steps) => steps.Sum(step => costs[step]);

    private static int Order(Way a, Way b)
    {
        int order = a.Cost.CompareTo(b.Cost);
        for (int i = 0; order == 0 && i < Math.Min(a.Steps.Count, b.Steps.Count); i++)
            order = a.Steps[i].To.CompareTo(b.Steps[i].To);
        return order == 0 ? a.Steps.Count.CompareTo(b.Steps.Count) : order;
    }

    private sealed record Way(IReadOnlyList<MapStep> Steps, long Cost);
}
