using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Market;

public sealed class MarketReadersTests
{
    [Fact]
    public void Read_IndustriesThatAreNamed_GivesEach() =>
        Assert.Equal(["Retail", "Banking", "Gaming"], Facts.Of<IndustryMention>(
            "<h2>Who hires</h2><p>The industries that hire most of them are retail, banking and gaming.</p>").Select(i => i.Name));

    [Fact]
    public void Read_IndustriesThatAreDescribed_GivesNone() =>
        Assert.Empty(Facts.Of<IndustryMention>("<h2>Who hires</h2><p>Some industries are slow, careful and fond of paper.</p>"));

    [Fact]
    public void Read_TrendsThatAreNamed_GivesEach() =>
        Assert.Equal(["streaming", "cheap storage", "data contracts"], Facts.Of<Trend>(
            "<h2>Ahead</h2><p>The trends to watch are streaming, the rise of cheap storage and data contracts.</p>").Select(t => t.Name));

    [Fact]
    public void Read_WhatTrendsDo_GivesNone() =>
        Assert.Empty(Facts.Of<Trend>("<h2>Ahead</h2><p>These trends are reshaping the trade and the tools.</p>"));

    [Theory]
    [InlineData("We counted 3,200 vacancies in May.", 1)]
    [InlineData("We read some 3,200 vacancies in May.", 0)]
    public void Read_SampleOfTheAuthor_IsNoMarketFigure(string sentence, int count) =>
        Assert.Equal(count, Facts.Of<MarketSignal>($"<h2>Job market</h2><p>{sentence}</p>").Length);
}
