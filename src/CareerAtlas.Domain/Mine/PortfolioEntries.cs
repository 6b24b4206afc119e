using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Mine;

/// <summary>Something kept or removed at some time.</summary>
/// <param name="At">When that was last done, in UTC.</param>
/// <param name="Removed">True where it was removed: the entry stays, so that a removal travels to other places too.</param>
public abstract record PortfolioEntry(DateTimeOffset At, bool Removed)
{
    /// <summary>What a reader knows it by.</summary>
    public abstract string Label { get; }
}

/// <summary>A role the visitor saved.</summary>
/// <param name="Slug">The role's address.</param>
/// <param name="Name">Its name when it was saved.</param>
/// <param name="At">When it was saved or removed.</param>
/// <param name="Removed">Whether it was removed.</param>
public sealed record SavedRole(string Slug, string Name, DateTimeOffset At, bool Removed = false) : PortfolioEntry(At, Removed)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A skill the visitor has.</summary>
/// <param name="Slug">The skill's address.</param>
/// <param name="Name">Its name when it was ticked.</param>
/// <param name="At">When it was ticked or unticked.</param>
/// <param name="Removed">Whether it was unticked.</param>
public sealed record TickedSkill(string Slug, string Name, DateTimeOffset At, bool Removed = false) : PortfolioEntry(At, Removed)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A career plan the visitor saved: a walk from role to role.</summary>
/// <param name="Roles">The roles' addresses in order; two or more.</param>
/// <param name="At">When it was saved or removed.</param>
/// <param name="Removed">Whether it was removed.</param>
public sealed record SavedPlan(ValueList<string> Roles, DateTimeOffset At, bool Removed = false) : PortfolioEntry(At, Removed)
{
    /// <summary>The plan's name among the visitor's plans: its addresses joined by "&gt;".</summary>
    public string Id => string.Join('>', Roles);

    /// <inheritdoc/>
    public override string Label => Id;
}

/// <summary>How well the visitor knew an answer. The numbers are those of the FSRS family of schedulers.</summary>
public enum PracticeRating
{
    /// <summary>Not known.</summary>
    Again = 1,

    /// <summary>Known with effort.</summary>
    Hard = 2,

    /// <summary>Known.</summary>
    Good = 3,

    /// <summary>Known at once.</summary>
    Easy = 4,
}

/// <summary>One rating of one interview question.</summary>
/// <param name="QuestionId">The question's permanent number (<c>/facts/{id}</c>).</param>
/// <param name="Rating">The rating.</param>
/// <param name="At">When it was given, in UTC.</param>
public sealed record PracticeReview(long QuestionId, PracticeRating Rating, DateTimeOffset At)
{
    /// <summary>By time, then question, then rating: one order, however logs were merged.</summary>
    public static readonly IComparer<PracticeReview> ByTime = Comparer<PracticeReview>.Create(
        (a, b) => (a.At, a.QuestionId, a.Rating).CompareTo((b.At, b.QuestionId, b.Rating)));
}

/// <summary>The visitor's own words on an interview question.</summary>
/// <param name="QuestionId">The question's permanent number.</param>
/// <param name="Text">The words; empty where they were removed.</param>
/// <param name="At">When they were last changed, in UTC.</param>
public sealed record PracticeNote(long QuestionId, string Text, DateTimeOffset At);
