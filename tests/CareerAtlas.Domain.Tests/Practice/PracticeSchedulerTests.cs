using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Practice;

public sealed class PracticeSchedulerTests
{
    private static readonly DateTimeOffset Start = new(2022, 11, 29, 12, 30, 0, TimeSpan.Zero);

    private static PracticeScheduler Scheduler => PracticeScheduler.Default;

    // The best known vector of the reference implementations: each rating is given when the question falls due.
    [Fact]
    public void Rate_ThePublishedThirteenRatings_GivesThePublishedIntervals()
    {
        const PracticeRating Good = PracticeRating.Good, Again = PracticeRating.Again;
        PracticeCard card = PracticeCard.New(1);
        DateTimeOffset at = Start;
        var days = new List<int>();
        foreach (PracticeRating rating in new[] { Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good })
        {
            card = Scheduler.Rate(card, rating, at);
            days.Add((card.Due!.Value - at).Days);
            at = card.Due.Value;
        }

        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], days);
    }

    [Fact]
    public void Rate_EasyTenTimesWithinASecond_IsAsEasyAsCanBe()
    {
        PracticeCard card = PracticeCard.New(1);
        for (int i = 0; i < 10; i++)
            card = Scheduler.Rate(card, PracticeRating.Easy, Start.AddMicroseconds(i));

        Assert.Equal(1, card.Memory!.Value.Difficulty);
    }

    [Theory]
    [InlineData(PracticeRating.Again, PracticeState.Learning, 0, 60)]
    [InlineData(PracticeRating.Hard, PracticeState.Learning, 0, 330)]
    [InlineData(PracticeRating.Good, PracticeState.Learning, 1, 600)]
    [InlineData(PracticeRating.Easy, PracticeState.Review, 0, 8 * 86_400)]
    public void Rate_New_GoesIntoTheSteps(PracticeRating rating, PracticeState state, int step, int seconds)
    {
        PracticeCard card = Scheduler.Rate(PracticeCard.New(1), rating, Start);

        Assert.Equal((state, step, TimeSpan.FromSeconds(seconds), 1), (card.State, card.Step, card.Due - Start, card.Ratings));
    }

    [Theory]
    [InlineData(PracticeRating.Again, PracticeState.Learning, 0, 60)]
    [InlineData(PracticeRating.Hard, PracticeState.Learning, 1, 600)]
    [InlineData(PracticeRating.Good, PracticeState.Review, 0, 2 * 86_400)]
    public void Rate_AtTheSecondStep_RepeatsItOrGoesOn(PracticeRating rating, PracticeState state, int step, int seconds)
    {
        PracticeCard second = Scheduler.Rate(PracticeCard.New(1), PracticeRating.Good, Start);

        PracticeCard card = Scheduler.Rate(second, rating, Start.AddMinutes(10));

        Assert.Equal((state, step, Start.AddMinutes(10).AddSeconds(seconds)), (card.State, card.Step, card.Due));
    }

    [Theory]
    [InlineData(PracticeRating.Again, PracticeState.Relearning, 10)]
    [InlineData(PracticeRating.Hard, PracticeState.Relearning, 15)]
    public void Rate_Forgotten_IsRelearnedInTenMinutes(PracticeRating rating, PracticeState state, int minutes)
    {
        PracticeCard known = Scheduler.Rate(PracticeCard.New(1), PracticeRating.Easy, Start);
        PracticeCard forgotten = Scheduler.Rate(known, PracticeRating.Again, known.Due!.Value);

        PracticeCard card = Scheduler.Rate(forgotten, rating, forgotten.Due!.Value);

        Assert.Equal((PracticeState.Relearning, TimeSpan.FromMinutes(10)), (forgotten.State, forgotten.Due - known.Due));
        Assert.Equal((state, TimeSpan.FromMinutes(minutes)), (card.State, card.Due - forgotten.Due));
        Assert.Equal(PracticeState.Review, Scheduler.Rate(card, PracticeRating.Good, card.Due!.Value).State);
    }

    [Fact]
    public void Rate_AgainForAThousandDays_KeepsItsStabilityAboveNothing()
    {
        PracticeCard card = PracticeCard.New(1);
        for (int i = 0; i < 1000; i++)
        {
            card = Scheduler.Rate(card, PracticeRating.Again, Start.AddDays(i));
            Assert.InRange(card.Memory!.Value.Stability, Fsrs.MinStability, 1);
        }
    }

    [Fact]
    public void Rate_AtTheEndOfTime_DoesNotOverflow()
    {
        PracticeCard card = Scheduler.Rate(PracticeCard.New(1), PracticeRating.Easy, DateTimeOffset.MaxValue);

        Assert.Equal(DateTimeOffset.MaxValue, card.Due);
        Assert.Equal(0.9, Scheduler.Retrievability(card with { LastRated = DateTimeOffset.MinValue }, DateTimeOffset.MinValue.AddDays(8.2956))!.Value, 0.01);
    }

    [Fact]
    public void Rate_AnyHistory_StaysWithinBounds() => Histories.Sample(history =>
    {
        PracticeCard card = PracticeCard.New(1);
        DateTimeOffset at = Start;
        foreach ((PracticeRating rating, TimeSpan wait) in history)
        {
            at += wait;
            card = Scheduler.Rate(card, rating, at);
            Assert.InRange(card.Memory!.Value.Difficulty, 1, 10);
            Assert.True(card.Memory.Value.Stability >= Fsrs.MinStability && double.IsFinite(card.Memory.Value.Stability));
            Assert.InRange(Scheduler.Retrievability(card, at.AddDays(3))!.Value, 0, 1);
            Assert.True(card.Due > at);
            Assert.Equal(card.State == PracticeState.Review, card.Due - at >= TimeSpan.FromDays(1));
        }
    });

    [Fact]
    public void Preview_AnyHistory_NeverRestsShorterAfterAnEasierRating() => Histories.Sample(history =>
    {
        PracticeCard card = PracticeCard.New(1);
        DateTimeOffset at = Start;
        foreach ((PracticeRating rating, TimeSpan wait) in history)
        {
            at += wait;
            List<TimeSpan> waits = [.. Scheduler.Preview(card, at).Select(p => p.Wait)];
            Assert.Equal(waits.Order(), waits);
            card = Scheduler.Rate(card, rating, at);
            Assert.Equal(waits[(int)rating - 1], card.Due - at);
        }
    });

    private static Gen<(PracticeRating Rating, TimeSpan Wait)[]> Histories { get; } = Gen.Select(
        Gen.Int[1, 4].Select(r => (PracticeRating)r),
        Gen.OneOf(
            Gen.Int[0, 90].Select(minutes => TimeSpan.FromMinutes(minutes)),
            Gen.Int[0, 72].Select(hours => TimeSpan.FromHours(hours)),
            Gen.Int[1, 900].Select(days => TimeSpan.FromDays(days)))).Array[1, 25];
}
