using System.Globalization;

namespace CareerAtlas.Web.Citing;

/// <summary>How old a statement is, in words, counted from its article's publication.</summary>
/// <param name="PublishedAt">When the article was published, or <c>null</c> where it does not say.</param>
/// <param name="Now">The time it is read.</param>
public readonly record struct Age(DateTimeOffset? PublishedAt, DateTimeOffset Now)
{
    private const int OldFromMonths = 12;

    /// <summary>The moment before which what was published counts as old at the given time.</summary>
    public static DateTimeOffset OldBefore(DateTimeOffset now) =>
        new DateTimeOffset(now.Date, now.Offset).AddMonths(-OldFromMonths).AddDays(1);

    /// <summary>Whole months since publication; negative never, <c>null</c> where the date is unknown.</summary>
    public int? Months
    {
        get
        {
            if (PublishedAt is not { } published)
                return null;
            var months = (Now.Year - published.Year) * 12 + Now.Month - published.Month - (Now.Day < published.Day ? 1 : 0);
            return Math.Max(months, 0);
        }
    }

    /// <summary>Whether it lies in the future of the clock: the source misdates itself.</summary>
    public bool IsInFuture => PublishedAt > Now;

    /// <summary>Whether it is twelve months or older.</summary>
    public bool IsOld => Months >= OldFromMonths;

    /// <summary>"May 2025", or "undated".</summary>
    public string Date => PublishedAt?.ToString("MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>"this month", "3 months old", "2 years old"; "dated in the future" where the source says so.</summary>
    public string Words => Months switch
    {
        null => "no date given",
        _ when IsInFuture => "dated in the future",
        0 => "this month",
        1 => "1 month old",
        < 24 => string.Create(CultureInfo.InvariantCulture, $"{Months} months old"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Months / 12} years old"),
    };
}
