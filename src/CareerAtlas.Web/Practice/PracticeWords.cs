using System.Globalization;
using CareerAtlas.Domain.Mine;

namespace CareerAtlas.Web.Practice;

/// <summary>How practice is put into words.</summary>
public static class PracticeWords
{
    private const double DaysOfAMonth = 30.4375;
    private const double DaysOfAYear = 365.25;

    /// <summary>"1 minute", "6 minutes", "3 hours", "12 days", "5.4 months", "1.4 years".</summary>
    public static string Wait(TimeSpan wait) => wait switch
    {
        { TotalMinutes: < 59.5 } => Count(Math.Max(1, Math.Ceiling(wait.TotalMinutes)), "minute"),
        { TotalHours: < 23.5 } => Count(Math.Round(wait.TotalHours), "hour"),
        { TotalDays: < 60 } => Count(Math.Round(wait.TotalDays), "day"),
        { TotalDays: < 365 } => Count(Math.Round(wait.TotalDays / DaysOfAMonth, 1), "month"),
        _ => Count(Math.Round(wait.TotalDays / DaysOfAYear, 1), "year"),
    };

    /// <summary>The rating as its button says it.</summary>
    public static string Rating(PracticeRating rating) => rating switch
    {
        PracticeRating.Again => "Again",
        PracticeRating.Hard => "Hard",
        PracticeRating.Good => "Good",
        PracticeRating.Easy => "Easy",
    };

    private static string Count(double count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:0.#} {noun}{(count == 1 ? "" : "s")}");
}
