using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Practice;

public sealed class PracticeDeckTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    private static Gen<PracticeReview[]> Logs { get; } = Gen.Select(
        Gen.Long[1, 4], Gen.Int[1, 4], Gen.Int[0, 200], (id, rating, hours) => new PracticeReview(id, (PracticeRating)rating, Start.AddHours(hours))).Array[0, 30];

    [Fact]
    public void Replay_HoweverTheLogWasMerged_GivesTheSameCards() => Gen.Select(Logs, Logs).Sample((one, other) =>
    {
        PracticeDeck whole = PracticeDeck.Replay([.. one, .. other]);
        IReadOnlyList<PracticeReview> merged = new Portfolio { Reviews = other }.Merge(new Portfolio { Reviews = one }).Reviews;

        Assert.Equal(Cards(whole), Cards(PracticeDeck.Replay([.. other, .. one])));
        Assert.Equal(Cards(whole), Cards(PracticeDeck.Replay(merged)));
        Assert.Equal(Cards(whole), Cards(PracticeDeck.Replay([.. one, .. other, .. one])));
        Assert.Equal(merged.Count, whole.Cards.Values.Sum(c => c.Ratings));
    });

    [Fact]
    public void Replay_OneQuestion_IsNotChangedByTheOthers() => Logs.Sample(log =>
    {
        foreach ((long id, PracticeCard card) in PracticeDeck.Replay(log).Cards)
            Assert.Equal(card, PracticeDeck.Replay(log.Where(r => r.QuestionId == id)).Card(id));
    });

    [Fact]
    public void Queue_AnyLog_AsksEachQuestionOnce() => Gen.Select(Logs, Gen.Int[-48, 400]).Sample((log, hours) =>
    {
        DateTimeOffset now = Start.AddHours(hours);
        long[] asked = [7, 3, 1, 9, 3];

        PracticeQueue queue = PracticeDeck.Replay(log).Queue(asked, now);

        Assert.Equal(asked.Distinct().Order(), queue.Due.Concat(queue.New).Concat(queue.InSteps).Concat(queue.Later).Select(c => c.QuestionId).Order());
        Assert.All(queue.Due, c => Assert.True(c.Due <= now));
        Assert.NotNull(queue.Next(ahead: true));
        Assert.Equal(asked.Where(id => log.All(r => r.QuestionId != id)).Distinct(), queue.New.Select(c => c.QuestionId));
    });

    [Fact]
    public void Next_GoesFromDueToNewToSoonDueToLater()
    {
        PracticeDeck deck = PracticeDeck.Replay(
        [
            new(1, PracticeRating.Again, Start.AddMinutes(-5)), new(2, PracticeRating.Good, Start.AddMinutes(-1)), new(3, PracticeRating.Easy, Start.AddDays(-1)),
        ]);

        PracticeQueue queue = deck.Queue([3, 2, 1, 4], Start);

        Assert.Equal(1, queue.Next(ahead: false)!.QuestionId);
        Assert.Equal(4, queue.Next(ahead: false, preferred: 4)!.QuestionId);
        Assert.Equal(1, queue.Next(ahead: false, preferred: 2)!.QuestionId);
        Assert.Equal(4, deck.Queue([3, 2, 4], Start).Next(ahead: false)!.QuestionId);
        Assert.Equal(2, deck.Queue([3, 2], Start).Next(ahead: false)!.QuestionId);
        Assert.Null(deck.Queue([3], Start).Next(ahead: false));
        Assert.Equal(3, deck.Queue([3], Start).Next(ahead: true)!.QuestionId);
        Assert.Equal(Start.AddMinutes(9), queue.NextDue);
        Assert.Equal(2, queue.DueBefore(Start.AddHours(1)));
        Assert.Null(PracticeDeck.Empty.Queue([], Start).Next(ahead: true));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Replay_ClockOffByADay_StillSchedules(int days)
    {
        PracticeDeck deck = PracticeDeck.Replay(
        [
            new(1, PracticeRating.Good, Start), new(1, PracticeRating.Good, Start.AddDays(days).AddMinutes(10)), new(1, PracticeRating.Good, Start.AddMinutes(20)),
        ]);

        PracticeCard card = deck.Card(1);

        Assert.Equal(3, card.Ratings);
        Assert.Equal(PracticeState.Review, card.State);
        Assert.InRange(card.Due!.Value, Start.AddDays(1), Start.AddDays(14));
    }

    [Fact]
    public void Queue_RatedInTheFuture_IsNotDueBeforeThat()
    {
        PracticeQueue queue = PracticeDeck.Replay([new(1, PracticeRating.Again, Start.AddDays(1))]).Queue([1], Start);

        Assert.Null(queue.Next(ahead: false));
        Assert.Equal(1, queue.Next(ahead: true)!.QuestionId);
    }

    private static IEnumerable<PracticeCard> Cards(PracticeDeck deck) => deck.Cards.Values.OrderBy(c => c.QuestionId);
}
