using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareerAtlas.Data.Storage;

/// <summary>
/// Moments as UTC, which both databases sort and compare; in whole microseconds, PostgreSQL's grain, so that both give
/// back the same moment.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => ToUtc(moment),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    private static DateTime ToUtc(DateTimeOffset moment)
    {
        DateTime utc = moment.UtcDateTime;
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
