using CareerAtlas.Web.Practice;

namespace CareerAtlas.Web.Tests.Practice;

public sealed class VisitorTimeTests
{
    [Fact]
    public void Of_AKnownZone_IsThatZone()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Tokyo", out _), "No time zone data here.");

        Assert.Equal(TimeSpan.FromHours(9), VisitorTime.Of("Asia/Tokyo", 0, Sample.Now, Sample.Now).Zone.GetUtcOffset(Sample.Now));
    }

    [Theory]
    [InlineData(null, 330, 5.5)]
    [InlineData("Nowhere/At_All", -180, -3)]
    [InlineData("../../etc/passwd", 60, 1)]
    [InlineData("", 100_000, 0)]
    public void Of_AnUnknownZone_IsItsOffset(string? zone, int minutes, double hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), VisitorTime.Of(zone, minutes, Sample.Now, Sample.Now).Zone.GetUtcOffset(Sample.Now));

    [Fact]
    public void Now_OfAClockThatGoesWrong_IsThatClock()
    {
        var clock = new FixedClock();

        Assert.Equal(Sample.Now.AddDays(1), VisitorTime.Of(null, 0, Sample.Now.AddDays(1), Sample.Now).Now(clock));
        Assert.Equal(Sample.Now, VisitorTime.Of(null, 0, DateTimeOffset.MaxValue, DateTimeOffset.MinValue).Now(clock));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Sample.Now;
    }
}
