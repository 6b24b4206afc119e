namespace CareerAtlas.Domain.Careers;

/// <summary>The moves between roles as a directed graph, at most one from a role to another.</summary>
public sealed class StepGraph
{
    private readonly MapStep[] steps;
    private readonly int[] outgoing;
    private readonly MapStep[] byTarget;
    private readonly int[] incoming;

    /// <param name="roles">How many roles there are.</param>
    /// <param name="moves">The moves, in any order; their numbers are given anew.</param>
    public StepGraph(int roles, IEnumerable<MapStep> moves)
    {
        steps = [.. moves.OrderBy(s => s.From).ThenBy(s => s.To).Select((s, i) => s.Number == i ? s : s with { Number = i })];
        outgoing = Starts(roles, steps, s => s.From);
        byTarget = [.. steps.OrderBy(s => s.To).ThenBy(s => s.From)];
        incoming = Starts(roles, byTarget, s => s.To);
    }

    /// <summary>Every move, by the role one comes from and then by the role one goes to; a move's number is its place.</summary>
    public IReadOnlyList<MapStep> Steps => steps;

    /// <summary>The moves out of a role, by the role they lead to.</summary>
    /// <param name="role">The role's number.</param>
    public ReadOnlySpan<MapStep> From(int role) => steps.AsSpan(outgoing[role]..outgoing[role + 1]);

    /// <summary>The moves into a role, by the role they come from.</summary>
    /// <param name="role">The role's number.</param>
    public ReadOnlySpan<MapStep> Into(int role) => byTarget.AsSpan(incoming[role]..incoming[role + 1]);

    /// <summary>The move between two roles, or <c>null</c>.</summary>
    /// <param name="from">The number of the role one comes from.</param>
    /// <param name="to">The number of the role one goes to.</param>
    public MapStep? Between(int from, int to)
    {
        foreach (MapStep step in From(from))
        {
            if (step.To == to)
                return step;
        }

        return null;
    }

    private static int[] Starts(int roles, MapStep[] sorted, Func<MapStep, int> end)
    {
        int[] starts = new int[roles + 1];
        foreach (MapStep step in sorted)
            starts[end(step) + 1]++;
        for (int i = 0; i < roles; i++)
            starts[i + 1] += starts[i];
        return starts;
    }
}
