namespace CareerAtlas.Domain.Careers;

/// <summary>
/// Moves that no article states but the likeness of two roles suggests: whoever does the first role already has at least
/// half of the skills that the second asks for, and at least three of them. From each role there are at most five, those
/// with the largest share.
/// </summary>
public static class NearbyMoves
{
    /// <summary>The fewest skills two roles share.</summary>
    public const int FewestShared = 3;

    /// <summary>The most such moves out of one role.</summary>
    public const int MostFromOne = 5;

    /// <summary>The moves, without those that the map states.</summary>
    /// <param name="map">The map.</param>
    public static IReadOnlyList<MapStep> Of(CareerMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var moves = new List<MapStep>();
        int[] shared = new int[map.Roles.Count];
        for (int from = 0; from < shared.Length; from++)
        {
            Array.Clear(shared);
            foreach (SkillNeed need in map.NeedsOf(from))
            {
                foreach (int role in map.RolesAsking(need.Skill))
                    shared[role]++;
            }

            moves.AddRange(Targets(map, from, shared).Select(to => new MapStep(0, from, to, 0, [])));
        }

        return moves;
    }

    private static IEnumerable<int> Targets(CareerMap map, int from, int[] shared)
    {
        var near = new List<(int Role, double Share)>();
        for (int to = 0; to < shared.Length; to++)
        {
            int asked = map.NeedsOf(to).Length;
            if (shared[to] >= FewestShared && shared[to] * 2 >= asked && to != from && map.Moves.Between(from, to) is null)
                near.Add((to, (double)shared[to] / asked));
        }

        return near.OrderByDescending(n => n.Share).ThenBy(n => n.Role).Take(MostFromOne).Select(n => n.Role);
    }
}
