using CareerAtlas.Domain.Mine;

namespace CareerAtlas.Domain.Practice;

/// <summary>
/// When a question is asked again: the states and steps of the FSRS reference scheduler, on its memory model, without its
/// random spread, so that the same ratings always give the same plan.
/// </summary>
/// <remarks>
/// A new question is learned in steps of 1 and 10 minutes, a forgotten one relearned in one step of 10 minutes. "Again"
/// goes back to the first step; "hard" repeats a step (the first of two for the time halfway to the second, the only one
/// for half as long again); "good" goes on; "easy" leaves the steps at once. A day is 24 hours from the last rating, not a
/// date of the calendar, so that a plan does not depend on where it is worked out.
/// </remarks>
public sealed class PracticeScheduler
{
    /// <summary>The scheduler with the default weights.</summary>
    public static readonly PracticeScheduler Default = new(Fsrs.Default);

    private static readonly TimeSpan[] LearningSteps = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];
    private static readonly TimeSpan[] RelearningSteps = [TimeSpan.FromMinutes(10)];

    private readonly Fsrs model;

    /// <param name="model">The memory model.</param>
    public PracticeScheduler(Fsrs model) => this.model = model;

    /// <summary>The question after a rating.</summary>
    /// <param name="card">Where it stood.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="at">When it was given; a time before the last rating counts as the same day.</param>
    public PracticeCard Rate(PracticeCard card, PracticeRating rating, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(card);
        MemoryState memory = card is { Memory: { } known, LastRated: { } last }
            ? model.Next(known, rating, WholeDays(last, at))
            : model.First(rating);
        (PracticeState state, int step, TimeSpan wait) = card.State switch
        {
            PracticeState.New or PracticeState.Learning => Steps(PracticeState.Learning, LearningSteps, card.Step, rating, memory),
            PracticeState.Relearning => Steps(PracticeState.Relearning, RelearningSteps, card.Step, rating, memory),
            PracticeState.Review when rating == PracticeRating.Again => (PracticeState.Relearning, 0, RelearningSteps[0]),
            PracticeState.Review => Days(memory),
        };
        return new PracticeCard(card.QuestionId, state, step, memory, at, After(at, wait), card.Ratings + 1);
    }

    /// <summary>How long the question would rest after each rating, from "again" to "easy".</summary>
    /// <param name="card">Where it stands.</param>
    /// <param name="at">When it would be rated.</param>
    public IReadOnlyList<(PracticeRating Rating, TimeSpan Wait)> Preview(PracticeCard card, DateTimeOffset at) =>
        [.. Enum.GetValues<PracticeRating>().Select(rating => (rating, Rate(card, rating, at).Due!.Value - at))];

    /// <summary>The chance that a question is still known, from 0 to 1; <c>null</c> for a new one.</summary>
    /// <param name="card">Where it stands.</param>
    /// <param name="now">The time of asking.</param>
    public double? Retrievability(PracticeCard card, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card is { Memory: { } memory, LastRated: { } last } ? model.Retrievability(memory, WholeDays(last, now)) : null;
    }

    private static int WholeDays(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, (to - from).Days);

    // A file from elsewhere may hold any time there is.
    private static DateTimeOffset After(DateTimeOffset at, TimeSpan wait) =>
        DateTimeOffset.MaxValue - at > wait ? at + wait : DateTimeOffset.MaxValue;

    private (PracticeState State, int Step, TimeSpan Wait) Steps(
        PracticeState state, TimeSpan[] steps, int step, PracticeRating rating, MemoryState memory) => rating switch
        {
            PracticeRating.Again => (state, 0, steps[0]),
            PracticeRating.Hard when step > 0 => (state, step, steps[step]),
            PracticeRating.Hard when steps.Length == 1 => (state, step, steps[0] * 1.5),
            PracticeRating.Hard => (state, step, (steps[0] + steps[1]) / 2),
            PracticeRating.Good when step + 1 < steps.Length => (state, step + 1, steps[step + 1]),
            PracticeRating.Good or PracticeRating.Easy => Days(memory),
        };

    private (PracticeState State, int Step, TimeSpan Wait) Days(MemoryState memory) =>
        (PracticeState.Review, 0, TimeSpan.FromDays(model.Interval(memory)));
}
