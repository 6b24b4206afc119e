using System.Globalization;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Tests.Pay;

public sealed class PayWordsTests
{
    [Theory]
    [InlineData("57480", "76640", null, "57,480–76,640")]
    [InlineData("250000", null, null, "from 250,000")]
    [InlineData(null, "93500", null, "up to 93,500")]
    [InlineData(null, null, "31.24", "31.24 typical")]
    [InlineData("50000", "70000", "60000", "50,000–70,000, 60,000 typical")]
    [InlineData("60000", "60000", null, "60,000")]
    [InlineData(null, null, "31.5", "31.50 typical")]
    public void Figures_OfStatement_AreWords(string? low, string? high, string? typical, string words) =>
        Assert.Equal(words, PayWords.Figures(new PayFigures(Number(low), Number(high), Number(typical))));

    [Fact]
    public void Standing_OfOneClaim_NamesNoSpread() =>
        Assert.Equal("1 claim", PayWords.Standing(Sample.Group(Sample.Salary(typical: 50_000))));

    [Fact]
    public void Standing_OfSeveralClaims_NamesTheSpread() =>
        Assert.Equal("2 claims, spread 38 %", PayWords.Standing(Sample.Group(Sample.Salary(low: 50_000), Sample.Salary(low: 60_000))));

    [Fact]
    public void Disagreement_WithinOnePublisher_IsTheSourcesOwn() => Assert.Equal(
        "the source disagrees with itself",
        PayWords.Disagreement(Sample.Group(disagrees: true, Sample.Salary(low: 50_000), Sample.Salary(low: 60_000))));

    [Fact]
    public void Disagreement_BetweenPublishers_IsTheSources() => Assert.Equal(
        "sources disagree",
        PayWords.Disagreement(Sample.Group(
            disagrees: true,
            Sample.Salary(low: 50_000),
            Sample.Salary(low: 60_000, article: Sample.Article with { Id = 8, Publisher = "other.example" }))));

    [Fact]
    public void Disagreement_WhereClaimsAgree_IsNone() =>
        Assert.Null(PayWords.Disagreement(Sample.Group(Sample.Salary(low: 50_000), Sample.Salary(high: 60_000))));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
