using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Planning;

/// <summary>The best way from one role to every other, or from every other to it, by Dijkstra's algorithm.</summary>
internal sealed class BestWaysAround(StepGraph graph, StepCosts costs, int roles, bool outward)
{
    /// <summary>The cheapest ways, and how many roles there are ways to or from.</summary>
    public (IReadOnlyList<IReadOnlyList<MapStep>> Ways, int Reached) Find(int centre, int count)
    {
        MapStep?[] last = new MapStep?[roles];
        long[] cost = new long[roles];
        Array.Fill(cost, long.MaxValue);
        cost[centre] = 0;
        var open = new PriorityQueue<int, (long Cost, int Role)>();
        open.Enqueue(centre, (0, centre));
        var ways = new List<IReadOnlyList<MapStep>>();
        int reached = 0;
        while (open.TryDequeue(out int role, out (long Cost, int Role) priority))
        {
            if (priority.Cost > cost[role])
                continue;
            if (role != centre)
            {
                reached++;
                if (ways.Count < count)
                    ways.Add(WayOf(last, role, centre));
            }

            foreach (MapStep step in outward ? graph.From(role) : graph.Into(role))
            {
                int next = outward ? step.To : step.From;
                long sum = priority.Cost + costs[step];
                if (sum >= cost[next])
                    continue;
                cost[next] = sum;
                last[next] = step;
                open.Enqueue(next, (sum, next));
            }
        }

        return (ways, reached);
    }

    private List<MapStep> WayOf(MapStep?[] last, int role, int centre)
    {
        var way = new List<MapStep>();
        for (int at = role; at != centre; at = outward ? way[^1].From : way[^1].To)
            way.Add(last[at]!);
        if (outward)
            way.Reverse();
        return way;
    }
}
