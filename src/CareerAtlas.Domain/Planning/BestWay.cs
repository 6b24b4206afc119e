using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Planning;

/// <summary>The best way between two roles by Dijkstra's algorithm: among ways of equal cost the first by address.</summary>
internal sealed class BestWay(StepGraph graph, StepCosts costs, int roles)
{
    private readonly long[] costTo = new long[roles];

    /// <summary>The best way, or <c>null</c> where there is none.</summary>
    /// <param name="from">The role one comes from.</param>
    /// <param name="to">The role one goes to; another one.</param>
    /// <param name="isShut">Roles that may not be entered, by number.</param>
    /// <param name="shutFirst">Roles that may not be entered by the first move.</param>
    public List<MapStep>? Find(int from, int to, bool[] isShut, IReadOnlySet<int> shutFirst)
    {
        MeasureBack(from, to, isShut, shutFirst);
        if (costTo[from] == long.MaxValue)
            return null;
        var way = new List<MapStep>();
        for (int at = from; at != to; at = way[^1].To)
            way.Add(FirstOnBestWay(at, from, isShut, shutFirst));
        return way;
    }

    // From the target back, so that the way can then be walked forward, taking the first by address at every fork.
    private void MeasureBack(int from, int to, bool[] isShut, IReadOnlySet<int> shutFirst)
    {
        Array.Fill(costTo, long.MaxValue);
        var open = new PriorityQueue<int, long>();
        costTo[to] = 0;
        open.Enqueue(to, 0);
        while (open.TryDequeue(out int role, out long cost))
        {
            if (cost > costTo[role])
                continue;
            if (role == from)
                return;
            foreach (MapStep step in graph.Into(role))
            {
                if (isShut[step.From] || (step.From == from && shutFirst.Contains(step.To)))
                    continue;
                long sum = cost + costs[step];
                if (sum >= costTo[step.From])
                    continue;
                costTo[step.From] = sum;
                open.Enqueue(step.From, sum);
            }
        }
    }

    private MapStep FirstOnBestWay(int at, int from, bool[] isShut, IReadOnlySet<int> shutFirst)
    {
        foreach (MapStep step in graph.From(at))
        {
            if (isShut[step.To] || (at == from && shutFirst.Contains(step.To)) || costTo[step.To] == long.MaxValue)
                continue;
            if (costTo[step.To] + costs[step] == costTo[at])
                return step;
        }

        throw new InvalidOperationException($"No move leads on from role {at} although a way does.");
    }
}
