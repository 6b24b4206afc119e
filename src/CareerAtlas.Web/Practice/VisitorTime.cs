namespace CareerAtlas.Web.Practice;

/// <summary>
/// The visitor's own clock and calendar. Ratings carry the time of the visitor's device, so what is due must be judged by
/// that clock too, however wrong it goes.
/// </summary>
/// <param name="Zone">The visitor's time zone.</param>
/// <param name="Ahead">By how much the visitor's clock is ahead of the server's.</param>
public sealed record VisitorTime(TimeZoneInfo Zone, TimeSpan Ahead)
{
    /// <summary>The server's own, until the browser has told.</summary>
    public static readonly VisitorTime Unknown = new(TimeZoneInfo.Utc, TimeSpan.Zero);

    private static readonly TimeSpan FurthestOffset = TimeSpan.FromHours(14);

    /// <summary>What a browser told of itself.</summary>
    /// <param name="zone">The name of its time zone; where the server does not know it, the offset counts.</param>
    /// <param name="offsetMinutes">How many minutes its clock is ahead of UTC.</param>
    /// <param name="now">Its time.</param>
    /// <param name="serverNow">The server's time.</param>
    public static VisitorTime Of(string? zone, int offsetMinutes, DateTimeOffset now, DateTimeOffset serverNow) => new(
        zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : Fixed(offsetMinutes),
        now - serverNow);

    /// <summary>The visitor's time.</summary>
    public DateTimeOffset Now(TimeProvider clock)
    {
        var server = clock.GetUtcNow();
        return Ahead < DateTimeOffset.MaxValue - server && Ahead > DateTimeOffset.MinValue - server ? server + Ahead : server;
    }

    private static TimeZoneInfo Fixed(int minutes)
    {
        var offset = TimeSpan.FromMinutes(minutes);
        return offset.Duration() <= FurthestOffset ? TimeZoneInfo.CreateCustomTimeZone("visitor", offset, null, null) : TimeZoneInfo.Utc;
    }
}
