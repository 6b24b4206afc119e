using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>Measures skills against roles.</summary>
public static class SkillMatcher
{
    /// <summary>
    /// The roles that ask for at least one skill that is had, the best match first: by the share of the statements that
    /// ask for what is had, among equals by how many skills that is, then by address.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="have">The skills that are had.</param>
    /// <param name="order">The order; by share unless another is asked for.</param>
    public static IReadOnlyList<RoleMatch> Rank(CareerMap map, SkillSet have, MatchOrder order = MatchOrder.Share)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(have);
        var matches = new List<RoleMatch>();
        if (have.Count == 0)
            return matches;
        foreach (MapRole role in map.Roles)
        {
            if (Match(map, have, role) is { Have: > 0 } match)
                matches.Add(match);
        }

        matches.Sort(order == MatchOrder.Share ? Better : Nearer);
        return matches;
    }

    /// <summary>A role's match, or <c>null</c> for a role of which no article lists skills.</summary>
    /// <param name="map">The map.</param>
    /// <param name="have">The skills that are had.</param>
    /// <param name="role">The role.</param>
    public static RoleMatch? Match(CareerMap map, SkillSet have, MapRole role)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(have);
        ArgumentNullException.ThrowIfNull(role);
        ReadOnlySpan<SkillNeed> needs = map.NeedsOf(role.Number);
        int had = 0, hadStatements = 0, statements = 0;
        foreach (SkillNeed need in needs)
        {
            statements += need.Statements;
            if (!have.Has(need.Skill))
                continue;
            had++;
            hadStatements += need.Statements;
        }

        return needs.Length == 0 ? null : new RoleMatch(role, had, needs.Length, hadStatements, statements);
    }

    /// <summary>What a match is made of.</summary>
    /// <param name="map">The map the match was made on.</param>
    /// <param name="have">The skills it was made of.</param>
    /// <param name="match">The match.</param>
    public static MatchParts PartsOf(CareerMap map, SkillSet have, RoleMatch match)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(have);
        ArgumentNullException.ThrowIfNull(match);
        SkillNeed[] needs = map.NeedsOf(match.Role.Number).ToArray();
        return new MatchParts(
            match,
            [.. needs.Where(n => have.Has(n.Skill)).OrderByDescending(n => n.Statements).ThenBy(n => n.Skill).Select(n => map.Skills[n.Skill])],
            [
                .. needs.Where(n => !have.Has(n.Skill))
                    .Select(n => new MissingSkill(map.Skills[n.Skill], n.Statements, map.RolesAsking(n.Skill).Length - 1))
                    .OrderByDescending(m => m.Statements).ThenByDescending(m => m.Raises).ThenBy(m => m.Skill.Number),
            ]);
    }

    private static int Nearer(RoleMatch a, RoleMatch b)
    {
        int order = (a.Asked - a.Have).CompareTo(b.Asked - b.Have);
        return order == 0 ? Better(a, b) : order;
    }

    // Shares compared as fractions, so that no two that are equal differ by a rounding.
    private static int Better(RoleMatch a, RoleMatch b)
    {
        int order = ((long)b.HaveStatements * a.AskedStatements).CompareTo((long)a.HaveStatements * b.AskedStatements);
        if (order == 0)
            order = b.Have.CompareTo(a.Have);
        return order == 0 ? a.Role.Number.CompareTo(b.Role.Number) : order;
    }
}
