namespace CareerAtlas.Domain.Practice;

/// <summary>The questions of a session in the order of asking: what is due, then what is new, then what is soon due.</summary>
/// <param name="Due">Due by now, the longest waiting first.</param>
/// <param name="New">Never asked, in the order of the bank.</param>
/// <param name="InSteps">Being learned and due within <see cref="Soon"/>: asked early rather than ending the session over them.</param>
/// <param name="Later">Due later; asked only by someone who wants to practise ahead.</param>
public sealed record PracticeQueue(
    IReadOnlyList<PracticeCard> Due, IReadOnlyList<PracticeCard> New, IReadOnlyList<PracticeCard> InSteps, IReadOnlyList<PracticeCard> Later)
{
    /// <summary>How early a question in its first minutes may be asked where nothing else waits.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(20);

    /// <summary>When the next question that is not due falls due; <c>null</c> where there is none.</summary>
    public DateTimeOffset? NextDue => InSteps.Concat(Later).Min(c => c.Due);

    /// <summary>What to ask next; <c>null</c> where the session is over.</summary>
    /// <param name="ahead">Whether to ask also what is due later.</param>
    /// <param name="preferred">The question that was being asked; asked still, where it waits to be.</param>
    public PracticeCard? Next(bool ahead, long? preferred = null) =>
        Due.Concat(New).FirstOrDefault(c => c.QuestionId == preferred)
        ?? Due.Concat(New).Concat(InSteps).Concat(ahead ? Later : []).FirstOrDefault();

    /// <summary>How many are due by a time, those being due already included.</summary>
    /// <param name="time">The time, such as the end of the visitor's day.</param>
    public int DueBefore(DateTimeOffset time) => Due.Count + InSteps.Concat(Later).Count(c => c.Due < time);
}
