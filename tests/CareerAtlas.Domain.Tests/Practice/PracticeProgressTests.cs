using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;

namespace CareerAtlas.Domain.Tests.Practice;

public sealed class PracticeProgressTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 10, 22, 30, 0, TimeSpan.Zero);

    private static readonly TimeZoneInfo East = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), null, null);

    [Fact]
    public void Of_Nothing_IsDaysOfNothing()
    {
        PracticeProgress progress = PracticeProgress.Of([], TimeZoneInfo.Utc, Now, 7);

        Assert.Equal(0, progress.Streak);
        Assert.Equal(7, progress.Days.Count);
        Assert.All(progress.Days, d => Assert.Equal((0, 0), (d.Ratings, d.Known)));
        Assert.Equal(new DateOnly(2026, 6, 10), progress.Today.Date);
        Assert.Equal(new DateTimeOffset(2026, 6, 11, 0, 0, 0, TimeSpan.Zero), progress.EndOfToday);
    }

    [Fact]
    public void Of_ThreeDaysInARow_CountsThemUntilADayIsMissed()
    {
        PracticeReview[] log = [Rated(0), Rated(-1), Rated(-1), Rated(-2), Rated(-4)];

        Assert.Equal(3, PracticeProgress.Of(log, TimeZoneInfo.Utc, Now, 7).Streak);
        Assert.Equal(3, PracticeProgress.Of(log, TimeZoneInfo.Utc, Now.AddDays(1), 7).Streak);
        Assert.Equal(0, PracticeProgress.Of(log, TimeZoneInfo.Utc, Now.AddDays(2), 7).Streak);
        Assert.Equal([0, 0, 1, 0, 1, 2, 1], PracticeProgress.Of(log, TimeZoneInfo.Utc, Now, 7).Days.Select(d => d.Ratings));
    }

    [Fact]
    public void Of_TheVisitorsZone_DecidesTheDay()
    {
        PracticeReview[] log = [new(1, PracticeRating.Good, new(2026, 6, 10, 14, 59, 0, TimeSpan.Zero)), new(1, PracticeRating.Again, new(2026, 6, 10, 15, 1, 0, TimeSpan.Zero))];

        PracticeProgress east = PracticeProgress.Of(log, East, Now, 2);

        Assert.Equal([new(new DateOnly(2026, 6, 10), 1, 1), new(new DateOnly(2026, 6, 11), 1, 0)], east.Days);
        Assert.Equal(2, east.Streak);
        Assert.Equal(1, PracticeProgress.Of(log, TimeZoneInfo.Utc, Now, 2).Streak);
        Assert.Equal(new DateTimeOffset(2026, 6, 11, 15, 0, 0, TimeSpan.Zero), east.EndOfToday);
    }

    [Fact]
    public void Of_RatingsOfTheFuture_CountAsToday()
    {
        PracticeReview[] log = [Rated(1), Rated(400), new(1, PracticeRating.Good, DateTimeOffset.MaxValue), new(1, PracticeRating.Good, DateTimeOffset.MinValue)];

        PracticeProgress progress = PracticeProgress.Of(log, East, Now, 3);

        Assert.Equal((3, 1), (progress.Today.Ratings, progress.Streak));
    }

    [Fact]
    public void Of_AnHourThatTheClockRepeats_IsOneDay()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out TimeZoneInfo? berlin), "No time zone data here.");
        DateTimeOffset night = new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero);
        PracticeReview[] log = [new(1, PracticeRating.Good, night), new(2, PracticeRating.Good, night.AddHours(1)), new(3, PracticeRating.Good, night.AddDays(-1))];

        PracticeProgress progress = PracticeProgress.Of(log, berlin!, night.AddHours(3), 2);

        Assert.Equal([1, 2], progress.Days.Select(d => d.Ratings));
        Assert.Equal(2, progress.Streak);
    }

    private static PracticeReview Rated(int days) => new(1, PracticeRating.Good, Now.AddDays(days));
}
