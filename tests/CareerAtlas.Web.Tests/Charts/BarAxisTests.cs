using System.Globalization;
using CareerAtlas.Web.Charts;

namespace CareerAtlas.Web.Tests.Charts;

public sealed class BarAxisTests
{
    [Theory]
    [InlineData(26, 150)]
    [InlineData(0.5, 0.7)]
    [InlineData(-40, 12)]
    [InlineData(0, 0)]
    [InlineData(16_000, 170_000_000)]
    public void Over_AnyValues_HoldsThemAndNoughtBetweenRoundTicks(decimal first, decimal second)
    {
        var axis = BarAxis.Over([first, second]);

        Assert.InRange(axis.Ticks.Count, 2, 6);
        Assert.Contains(0, axis.Ticks);
        foreach (var value in new[] { first, second })
            Assert.InRange(Percent(axis.StartOf(value)) + Percent(axis.LengthOf(value)), 0, 100.01m);
    }

    [Fact]
    public void LengthOf_Values_IsInProportion()
    {
        var axis = BarAxis.Over([50, 100]);

        Assert.Equal(2 * Percent(axis.LengthOf(50)), Percent(axis.LengthOf(100)));
    }

    [Fact]
    public void StartOf_ANegativeValue_LiesLeftOfNought()
    {
        var axis = BarAxis.Over([-50, 50]);

        Assert.Equal(axis.At(-50), axis.StartOf(-50));
        Assert.Equal(axis.At(0), axis.StartOf(50));
    }

    [Fact]
    public void LengthOf_AShareBeyondTheWhole_EndsAtTheEdge() => Assert.Equal("100%", BarAxis.Percent.LengthOf(150));

    [Fact]
    public void Over_TheLargestNumbers_DoesNotOverflow() => Assert.NotEmpty(BarAxis.Over([10_000_000_000_000_000_000m, -10_000_000_000_000_000_000m]).Ticks);

    private static decimal Percent(string css) => decimal.Parse(css.TrimEnd('%'), CultureInfo.InvariantCulture);
}
