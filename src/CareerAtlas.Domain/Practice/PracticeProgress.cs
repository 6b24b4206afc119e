using CareerAtlas.Domain.Mine;

namespace CareerAtlas.Domain.Practice;

/// <summary>What was practised on one day of the visitor's calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Ratings">How many answers were rated.</param>
/// <param name="Known">How many of them were rated better than "again".</param>
public sealed record PracticeDay(DateOnly Date, int Ratings, int Known);

/// <summary>How practice has gone, day by day of the visitor's own calendar.</summary>
/// <param name="Days">Each of the last days, the oldest first and today last; days without practice are there with 0.</param>
/// <param name="Streak">How many days in a row there was practice, up to today, or up to yesterday while today has none yet.</param>
/// <param name="EndOfToday">When the visitor's today ends.</param>
public sealed record PracticeProgress(IReadOnlyList<PracticeDay> Days, int Streak, DateTimeOffset EndOfToday)
{
    /// <summary>What was practised today.</summary>
    public PracticeDay Today => Days[^1];

    /// <summary>
    /// Counts a log. A rating of a later time than now, from a clock that ran ahead, counts as today's.
    /// </summary>
    /// <param name="reviews">The log.</param>
    /// <param name="zone">The visitor's time zone.</param>
    /// <param name="now">The time.</param>
    /// <param name="days">How many days to show, today included; at least 1.</param>
    public static PracticeProgress Of(IEnumerable<PracticeReview> reviews, TimeZoneInfo zone, DateTimeOffset now, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        DateOnly today = DateIn(zone, now);
        Dictionary<DateOnly, PracticeDay> practised = reviews
            .GroupBy(r => r.At > now ? today : DateIn(zone, r.At))
            .ToDictionary(g => g.Key, g => new PracticeDay(g.Key, g.Count(), g.Count(r => r.Rating != PracticeRating.Again)));
        DateOnly last = practised.ContainsKey(today) ? today : today.AddDays(-1);
        int streak = 0;
        while (practised.ContainsKey(last.AddDays(-streak)))
            streak++;
        return new PracticeProgress(
            [.. Enumerable.Range(0, days).Select(i => today.AddDays(i + 1 - days)).Select(d => practised.GetValueOrDefault(d) ?? new PracticeDay(d, 0, 0))],
            streak,
            StartIn(zone, today.AddDays(1)));
    }

    private static DateOnly DateIn(TimeZoneInfo zone, DateTimeOffset time) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);

    // Where clocks go forward at midnight the day starts an hour later than its first minute is written.
    private static DateTimeOffset StartIn(TimeZoneInfo zone, DateOnly date)
    {
        DateTime midnight = date.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(15);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
