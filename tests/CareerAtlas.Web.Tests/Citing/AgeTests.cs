using CareerAtlas.Web.Citing;

namespace CareerAtlas.Web.Tests.Citing;

public sealed class AgeTests
{
    [Theory]
    [InlineData(2026, 6, 1, "this month", false)]
    [InlineData(2026, 5, 15, "1 month old", false)]
    [InlineData(2026, 5, 16, "this month", false)]
    [InlineData(2025, 6, 16, "11 months old", false)]
    [InlineData(2025, 6, 15, "12 months old", true)]
    [InlineData(2024, 12, 15, "18 months old", true)]
    [InlineData(2023, 1, 1, "3 years old", true)]
    [InlineData(2106, 2, 7, "dated in the future", false)]
    public void Words_OfDate_CountFromPublication(int year, int month, int day, string words, bool old)
    {
        var age = new Age(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), Sample.Now);

        Assert.Equal(words, age.Words);
        Assert.Equal(old, age.IsOld);
    }

    [Fact]
    public void Words_WithoutDate_SaySo()
    {
        var age = new Age(null, Sample.Now);

        Assert.Equal("undated, no date given", $"{age.Date}, {age.Words}");
        Assert.False(age.IsOld);
    }
}
