using CareerAtlas.Web.Practice;

namespace CareerAtlas.Web.Tests.Practice;

public sealed class PracticeWordsTests
{
    [Theory]
    [InlineData(0, "1 minute")]
    [InlineData(60, "1 minute")]
    [InlineData(330, "6 minutes")]
    [InlineData(600, "10 minutes")]
    [InlineData(3600, "1 hour")]
    [InlineData(5 * 3600, "5 hours")]
    [InlineData(86_400, "1 day")]
    [InlineData(46 * 86_400, "46 days")]
    [InlineData(163 * 86_400, "5.4 months")]
    [InlineData(498 * 86_400, "1.4 years")]
    [InlineData(-90, "1 minute")]
    public void Wait_OfALength_ReadsLikeIt(int seconds, string words) => Assert.Equal(words, PracticeWords.Wait(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Wait_TheLongest_IsYears() => Assert.Equal("99.9 years", PracticeWords.Wait(TimeSpan.FromDays(36_500)));
}
