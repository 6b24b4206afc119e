using System.Collections.Frozen;
using CareerAtlas.Domain.Mine;

namespace CareerAtlas.Domain.Practice;

/// <summary>
/// Where every rated question stands, worked out by going through the ratings in the order of time. The ratings alone are
/// kept, so logs from two places come together without conflict.
/// </summary>
public sealed class PracticeDeck
{
    /// <summary>The deck of someone who has rated nothing.</summary>
    public static readonly PracticeDeck Empty = new(FrozenDictionary<long, PracticeCard>.Empty);

    private PracticeDeck(IReadOnlyDictionary<long, PracticeCard> cards) => Cards = cards;

    /// <summary>The questions that were rated at least once.</summary>
    public IReadOnlyDictionary<long, PracticeCard> Cards { get; }

    /// <summary>Goes through a log of ratings. Its order does not matter, and a rating that stands in it twice counts once.</summary>
    /// <param name="reviews">The log.</param>
    public static PracticeDeck Replay(IEnumerable<PracticeReview> reviews)
    {
        var cards = new Dictionary<long, PracticeCard>();
        foreach (PracticeReview review in reviews.Distinct().Order(PracticeReview.ByTime))
        {
            PracticeCard card = cards.GetValueOrDefault(review.QuestionId) ?? PracticeCard.New(review.QuestionId);
            cards[review.QuestionId] = PracticeScheduler.Default.Rate(card, review.Rating, review.At);
        }

        return new PracticeDeck(cards);
    }

    /// <summary>Where a question stands; a new one where it was never rated.</summary>
    /// <param name="questionId">The question's permanent number.</param>
    public PracticeCard Card(long questionId) => Cards.GetValueOrDefault(questionId) ?? PracticeCard.New(questionId);

    /// <summary>The order in which to ask some questions.</summary>
    /// <param name="questions">The questions, in the order in which new ones are to come.</param>
    /// <param name="now">The time of asking.</param>
    public PracticeQueue Queue(IEnumerable<long> questions, DateTimeOffset now)
    {
        ILookup<bool, PracticeCard> byNew = questions.Distinct().Select(Card).ToLookup(c => c.State == PracticeState.New);
        List<PracticeCard> rated = [.. byNew[false].OrderBy(c => c.Due).ThenBy(c => c.QuestionId)];
        return new PracticeQueue(
            [.. rated.Where(c => c.Due <= now)],
            [.. byNew[true]],
            [.. rated.Where(c => c.Due > now && c.IsInSteps && c.Due - now <= PracticeQueue.Soon)],
            [.. rated.Where(c => c.Due > now && !(c.IsInSteps && c.Due - now <= PracticeQueue.Soon))]);
    }
}
