using System.Collections.Frozen;

namespace CareerAtlas.Domain.Mine;

/// <summary>
/// What a visitor keeps: saved roles, skills they have, plans, and practice. Immutable. Two portfolios of one person, kept
/// in two places, come together with <see cref="Merge"/> without loss, in any order and any number of times.
/// </summary>
public sealed record Portfolio
{
    /// <summary>The portfolio of someone who has kept nothing yet.</summary>
    public static readonly Portfolio Empty = new();

    /// <summary>Saved roles by slug, removed ones included.</summary>
    public IReadOnlyDictionary<string, SavedRole> Roles { get; init; } = FrozenDictionary<string, SavedRole>.Empty;

    /// <summary>Skills by slug, unticked ones included.</summary>
    public IReadOnlyDictionary<string, TickedSkill> Skills { get; init; } = FrozenDictionary<string, TickedSkill>.Empty;

    /// <summary>Plans by their id, removed ones included.</summary>
    public IReadOnlyDictionary<string, SavedPlan> Plans { get; init; } = FrozenDictionary<string, SavedPlan>.Empty;

    /// <summary>Every rating ever given, in the order of time; practice schedules are derived from it.</summary>
    public IReadOnlyList<PracticeReview> Reviews { get; init; } = [];

    /// <summary>The visitor's own notes by the question's permanent number; a note of no text was removed.</summary>
    public IReadOnlyDictionary<long, PracticeNote> Notes { get; init; } = FrozenDictionary<long, PracticeNote>.Empty;

    /// <summary>The roles that are saved, the latest first.</summary>
    public IEnumerable<SavedRole> LiveRoles => Live(Roles.Values);

    /// <summary>The skills that are ticked, the latest first.</summary>
    public IEnumerable<TickedSkill> LiveSkills => Live(Skills.Values);

    /// <summary>The plans that are saved, the latest first.</summary>
    public IEnumerable<SavedPlan> LivePlans => Live(Plans.Values);

    /// <summary>The notes that have text.</summary>
    public IEnumerable<PracticeNote> LiveNotes => Notes.Values.Where(n => n.Text.Length > 0).OrderBy(n => n.QuestionId);

    /// <summary>Whether nothing is kept, nor was ever kept and removed.</summary>
    public bool IsEmpty => Roles.Count + Skills.Count + Plans.Count + Reviews.Count + Notes.Count == 0;

    /// <summary>
    /// Both portfolios as one: every entry of either, and of an entry in both the one that changed later; where both
    /// changed at one time, the one that keeps, then the one whose text sorts last. Ratings are a union.
    /// </summary>
    /// <param name="other">The other portfolio.</param>
    public Portfolio Merge(Portfolio other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Portfolio
        {
            Roles = Union(Roles, other.Roles, Later),
            Skills = Union(Skills, other.Skills, Later),
            Plans = Union(Plans, other.Plans, Later),
            Reviews = [.. Reviews.Concat(other.Reviews).Distinct().Order(PracticeReview.ByTime)],
            Notes = Union(Notes, other.Notes, Later),
        };
    }

    private static IEnumerable<T> Live<T>(IEnumerable<T> entries) where T : PortfolioEntry => entries
        .Where(e => !e.Removed).OrderByDescending(e => e.At).ThenBy(e => e.Label, StringComparer.Ordinal);

    private static FrozenDictionary<TKey, T> Union<TKey, T>(
        IReadOnlyDictionary<TKey, T> one, IReadOnlyDictionary<TKey, T> other, Func<T, T, T> choose) where TKey : notnull
    {
        var union = new Dictionary<TKey, T>(one);
        foreach ((TKey key, T entry) in other)
            union[key] = union.TryGetValue(key, out T? known) ? choose(known, entry) : entry;
        return union.ToFrozenDictionary();
    }

    private static T Later<T>(T one, T other) where T : PortfolioEntry
    {
        int order = one.At.CompareTo(other.At);
        if (order == 0)
            order = other.Removed.CompareTo(one.Removed);
        if (order == 0)
            order = string.CompareOrdinal(one.Label, other.Label);
        return order >= 0 ? one : other;
    }

    private static PracticeNote Later(PracticeNote one, PracticeNote other)
    {
        int order = one.At.CompareTo(other.At);
        if (order == 0)
            order = string.CompareOrdinal(one.Text, other.Text);
        return order >= 0 ? one : other;
    }
}
