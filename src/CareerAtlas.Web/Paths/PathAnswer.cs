using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Planning;

namespace CareerAtlas.Web.Paths;

/// <summary>What can be answered to a question for paths, whatever the address asks.</summary>
public sealed class PathAnswer
{
    /// <summary>How many roles a drawing holds at most.</summary>
    public const int MostRoles = 60;

    private const int Suggestions = 5;

    private PathAnswer(CareerMap map, string? from, string? to)
    {
        From = from is null ? null : RoleSearch.Resolve(map, from);
        To = to is null ? null : RoleSearch.Resolve(map, to);
        UnknownFrom = from is not null && From is null ? Unknown(map, from) : null;
        UnknownTo = to is not null && To is null ? Unknown(map, to) : null;
    }

    /// <summary>The role one comes from, or <c>null</c> where none was asked for or it is not known.</summary>
    public MapRole? From { get; }

    /// <summary>The role one goes to, or <c>null</c>.</summary>
    public MapRole? To { get; }

    /// <summary>Where a role that is not known was asked for: the nearest that are.</summary>
    public IReadOnlyList<MapRole>? UnknownFrom { get; }

    /// <inheritdoc cref="UnknownFrom"/>
    public IReadOnlyList<MapRole>? UnknownTo { get; }

    /// <summary>Whether both ends are one role.</summary>
    public bool IsSame => From is not null && From == To;

    /// <summary>The best plans between the two roles.</summary>
    public IReadOnlyList<CareerPlan> Plans { get; private init; } = [];

    /// <summary>The single moves out of the start: where no end was asked for, or none of them leads there.</summary>
    public IReadOnlyList<CareerPlan> MovesOut { get; private init; } = [];

    /// <summary>The single moves into the end: where no start was asked for, or none of them comes from there.</summary>
    public IReadOnlyList<CareerPlan> MovesIn { get; private init; } = [];

    /// <summary>Roles more than one move away, each with its best plan.</summary>
    public IReadOnlyList<CareerPlan> Further { get; private init; } = [];

    /// <summary>How many roles more than one move away there are in all.</summary>
    public int FurtherInAll { get; private init; }

    /// <summary>Every step that is shown with its sentences.</summary>
    public IEnumerable<PlanStep> Steps => Plans.Concat(MovesOut).Concat(MovesIn).SelectMany(p => p.Steps);

    /// <summary>Every step of the drawing.</summary>
    public IEnumerable<PlanStep> Drawn => Plans.Count > 0 || (From is not null && To is not null) ? Plans.SelectMany(p => p.Steps) : Steps.Concat(Further.SelectMany(p => p.Steps));

    /// <summary>The answer.</summary>
    /// <param name="map">The map.</param>
    /// <param name="have">The skills that are had.</param>
    /// <param name="from">The address or name of the role one comes from; blank for none.</param>
    /// <param name="to">The address or name of the role one goes to; blank for none.</param>
    /// <param name="alsoUnstated">Whether moves count that no article states.</param>
    public static PathAnswer Of(CareerMap map, SkillSet have, string? from, string? to, bool alsoUnstated)
    {
        var asked = new PathAnswer(map, Asked(from), Asked(to));
        if (asked.IsSame || asked.UnknownFrom is not null || asked.UnknownTo is not null)
            return asked;
        var planner = new CareerPlanner(map, have, alsoUnstated);
        return (asked.From, asked.To) switch
        {
            ({ } start, { } end) when planner.Between(start, end) is { Count: > 0 } plans => new PathAnswer(map, start.Slug, end.Slug) { Plans = plans },
            ({ } start, { } end) => new PathAnswer(map, start.Slug, end.Slug)
            {
                MovesOut = planner.MovesFrom(start),
                MovesIn = planner.MovesInto(end),
            },
            ({ } start, null) => Around(planner.MovesFrom(start), planner.From(start, MostRoles), new PathAnswer(map, start.Slug, null), outward: true),
            (null, { } end) => Around(planner.MovesInto(end), planner.Into(end, MostRoles), new PathAnswer(map, null, end.Slug), outward: false),
            _ => asked,
        };
    }

    private static PathAnswer Around(IReadOnlyList<CareerPlan> moves, PlansAround around, PathAnswer asked, bool outward)
    {
        HashSet<MapRole> next = [.. moves.Select(m => outward ? m.To : m.From)];
        return new PathAnswer(asked)
        {
            MovesOut = outward ? moves : [],
            MovesIn = outward ? [] : moves,
            Further = [.. around.Plans.Where(p => !next.Contains(outward ? p.To : p.From)).Take(Math.Max(0, MostRoles - next.Count - 1))],
            FurtherInAll = around.Reached - next.Count,
        };
    }

    private PathAnswer(PathAnswer asked) => (From, To) = (asked.From, asked.To);

    private static string? Asked(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static IReadOnlyList<MapRole> Unknown(CareerMap map, string asked)
    {
        var found = RoleSearch.Find(map, asked, Suggestions);
        return found.Count > 0
            ? found
            : [.. NearestSlugs.To(Slug.Of(asked), map.Roles.Select(r => r.Slug), Suggestions).Select(slug => map.FindRole(slug)!)];
    }
}
