using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Practice;

/// <summary>Which round of the hiring process a category of questions belongs to.</summary>
/// <remarks>
/// Articles state rounds in one place and questions in another, and say nothing of how they go together. A category
/// belongs to the round with which it shares most words: one of the round's name counts as two of what the round looks at.
/// Where they share none it belongs to no round.
/// </remarks>
public static class StageFit
{
    private const int NameCounts = 2;

    /// <summary>The round a category belongs to, or <c>null</c>.</summary>
    /// <param name="category">The heading over the questions; <c>null</c> belongs to no round.</param>
    /// <param name="stages">The rounds in their order; of two that fit alike the earlier is chosen.</param>
    public static InterviewStage? Of(string? category, IEnumerable<InterviewStage> stages)
    {
        if (category is null)
            return null;
        IReadOnlySet<string> terms = Terms.Of(category);
        (InterviewStage? best, int most) = (null, 0);
        foreach (InterviewStage stage in stages)
        {
            IReadOnlySet<string> name = Terms.Of(stage.Name);
            int score = (NameCounts * terms.Count(name.Contains))
                + terms.Count(t => !name.Contains(t) && Terms.Of(stage.Focus ?? "").Contains(t));
            if (score > most)
                (best, most) = (stage, score);
        }

        return best;
    }
}
