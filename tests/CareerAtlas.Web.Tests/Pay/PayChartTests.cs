using AngleSharp.Dom;
using Bunit;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Tests.Pay;

public sealed class PayChartTests : ComponentTest
{
    [Fact]
    public void Render_Range_IsABar()
    {
        var mark = Mark(new PayFigures(50_000, 70_000, null));

        Assert.Single(mark.FindAll("rect"));
        Assert.Empty(mark.FindAll("path, circle"));
    }

    [Fact]
    public void Render_AtLeast_IsAnOpenArrowFromItsFigure()
    {
        var mark = Mark(new PayFigures(60_000, null, null));

        Assert.Equal(Axis.At(60_000), mark.Find("svg.arrow").GetAttribute("x"));
        Assert.Empty(mark.FindAll(".closed, rect"));
    }

    [Fact]
    public void Render_UpTo_IsAClosedArrow() => Assert.Single(Mark(new PayFigures(null, 60_000, null)).FindAll(".closed"));

    [Fact]
    public void Render_Typical_IsADot() =>
        Assert.Equal(Axis.At(60_000), Mark(new PayFigures(null, null, 60_000)).Find("circle").GetAttribute("cx"));

    [Fact]
    public void Render_RangeWithTypical_IsABarWithADot()
    {
        var mark = Mark(new PayFigures(50_000, 70_000, 60_000));

        Assert.Single(mark.FindAll("rect"));
        Assert.Single(mark.FindAll("circle"));
    }

    [Fact]
    public void Render_Group_FillsThePreferredClaimAndOutlinesTheOthersInConflict()
    {
        var chart = Chart(Sample.Group(disagrees: true, Sample.Salary(50_000, 70_000), Sample.Salary(60_000, 90_000)));

        Assert.Single(chart.FindAll("g.claim.first"));
        Assert.Single(chart.FindAll("g.claim.other.disputed"));
        Assert.Contains("the source disagrees with itself", chart.Find("summary").TextContent, StringComparison.Ordinal);
        Assert.Equal(["50,000–70,000", "60,000–90,000"], chart.FindAll("li strong").Select(e => e.TextContent));
    }

    [Fact]
    public void Render_OneClaim_IsMarkedAsASingleSource() =>
        Assert.Equal("1 claim · single source", Chart(Sample.Group(Sample.Salary(50_000))).Find("summary").TextContent.Trim());

    [Fact]
    public void Render_Chart_IsATableThatSaysTheSame()
    {
        var chart = Chart(Sample.Group(Sample.Salary(50_000, 70_000, level: PayLevel.Entry, region: "United States")));

        Assert.Equal("USD a year", chart.Find("caption").TextContent);
        Assert.Equal("United States", chart.Find("tr.region th").TextContent);
        Assert.Equal(["Entry", "50,000–70,000"], chart.FindAll("tr.row > th, tr.row > td.num").Select(e => e.TextContent));
    }

    [Fact]
    public void Of_SeveralCurrenciesAndPeriods_AreSeparateBlocks()
    {
        var hourly = Sample.Group(Sample.Salary(30)) with { Period = PayPeriod.Hour };
        var euros = Sample.Group(Sample.Salary(40_000)) with { Currency = new Currency("EUR") };

        var blocks = PayBlock.Of([hourly, Sample.Group(Sample.Salary(50_000), Sample.Salary(51_000)), euros]);

        Assert.Equal(["USD a year", "EUR a year", "USD an hour"], blocks.Select(b => PayWords.Unit(b.Currency, b.Period)));
    }

    [Fact]
    public void Of_Headline_NeverMixesComponentsOrRegions()
    {
        var entry = Sample.Group(Sample.Salary(50_000, level: PayLevel.Entry, region: "United States"));
        var senior = Sample.Group(Sample.Salary(90_000, level: PayLevel.Senior, region: "United States"));
        var bonus = Sample.Group(Sample.Salary(9_000, level: PayLevel.Senior, region: "United States")) with { Component = PayComponent.Bonus };
        var elsewhere = Sample.Group(Sample.Salary(20_000, level: PayLevel.Mid, region: "Southeast Asia"));

        var headline = PayHeadline.Of([senior, bonus, elsewhere, entry]);

        Assert.Equal([entry, senior], headline!.Groups);
    }

    [Fact]
    public void Of_HeadlineWithoutPay_IsNone() => Assert.Null(PayHeadline.Of([]));

    private static readonly PayAxis Axis = PayAxis.Over([new PayFigures(50_000, 70_000, null)]);

    private IRenderedComponent<PayMark> Mark(PayFigures figures) => Render<PayMark>(p => p
        .Add(c => c.Axis, Axis).Add(c => c.Figures, figures).Add(c => c.Y, 14).Add(c => c.Preferred, true).Add(c => c.Disputed, false));

    private IRenderedComponent<PayChart> Chart(params PayGroup[] groups) =>
        RenderOnPage<PayChart>(p => p.Add(c => c.Block, Assert.Single(PayBlock.Of(groups))));
}
