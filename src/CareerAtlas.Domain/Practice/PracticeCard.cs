namespace CareerAtlas.Domain.Practice;

/// <summary>How far a question has come.</summary>
public enum PracticeState
{
    /// <summary>Never rated.</summary>
    New,

    /// <summary>In the short steps of the first day.</summary>
    Learning,

    /// <summary>Known; asked again after days.</summary>
    Review,

    /// <summary>Forgotten once known; in the short step of relearning.</summary>
    Relearning,
}

/// <summary>Where one question stands in a visitor's practice. Derived from the ratings, never stored.</summary>
/// <param name="QuestionId">The question's permanent number.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Step">The step of learning or relearning it is at, from 0; 0 in every other state.</param>
/// <param name="Memory">What is remembered; <c>null</c> while it is new.</param>
/// <param name="LastRated">When it was rated last; <c>null</c> while it is new.</param>
/// <param name="Due">When it is to be asked again; <c>null</c> while it is new.</param>
/// <param name="Ratings">How often it was rated.</param>
public sealed record PracticeCard(
    long QuestionId, PracticeState State, int Step, MemoryState? Memory, DateTimeOffset? LastRated, DateTimeOffset? Due, int Ratings)
{
    /// <summary>A question that was never rated.</summary>
    /// <param name="questionId">The question's permanent number.</param>
    public static PracticeCard New(long questionId) => new(questionId, PracticeState.New, 0, null, null, null, 0);

    /// <summary>Whether it is in the short steps, which are minutes rather than days.</summary>
    public bool IsInSteps => State is PracticeState.Learning or PracticeState.Relearning;
}
