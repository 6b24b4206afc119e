using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>Finds skills by the beginning of a name or of a word in it, as somebody types it.</summary>
public sealed class SkillSearch
{
    private readonly CareerMap map;
    private readonly (string Slug, int Skill)[] names;

    /// <param name="map">The map whose skills are to be found.</param>
    public SkillSearch(CareerMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        this.map = map;
        names =
        [
            .. map.Skills.Select(s => (s.Slug, s.Number))
                .Concat(map.OtherNames.Select(n => (Slug.Of(n.Name), n.Skill)))
                .Distinct(),
        ];
    }

    /// <summary>
    /// The skills that match best: the name itself first, then names that begin so, then names of which a word does, then
    /// names that hold it anywhere; among equals those that most roles ask for.
    /// </summary>
    /// <param name="text">What was typed; blank finds nothing.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="leaveOut">Skills that are not wanted, <c>null</c> for none.</param>
    public IReadOnlyList<MapSkill> Find(string text, int count, SkillSet? leaveOut = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        string typed = Slug.Of(text.Trim());
        var best = new Dictionary<int, int>();
        foreach ((string slug, int skill) in names)
        {
            int rank = RankOf(slug, typed);
            if (rank >= 0 && leaveOut?.Has(skill) != true && (!best.TryGetValue(skill, out int before) || rank < before))
                best[skill] = rank;
        }

        return
        [
            .. best.OrderBy(b => b.Value).ThenByDescending(b => map.RolesAsking(b.Key).Length).ThenBy(b => b.Key)
                .Take(count).Select(b => map.Skills[b.Key]),
        ];
    }

    /// <summary>The skills that most roles ask for, equals by address.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<MapSkill> MostAsked(int count) =>
        [.. map.Skills.OrderByDescending(s => map.RolesAsking(s.Number).Length).ThenBy(s => s.Number).Take(count)];

    internal static int RankOf(string slug, string typed)
    {
        int at = slug.IndexOf(typed, StringComparison.Ordinal);
        if (at < 0)
            return -1;
        if (at == 0)
            return slug.Length == typed.Length ? 0 : 1;
        return slug.Contains("-" + typed, StringComparison.Ordinal) ? 2 : 3;
    }
}
