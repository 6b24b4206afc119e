using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Tests.Pay;

public sealed class PayAxisTests
{
    [Fact]
    public void Over_Statements_HasRoundEndsAroundAllFigures()
    {
        var axis = PayAxis.Over([new PayFigures(57_480, 76_640, null), new PayFigures(170_000, null, null)]);

        Assert.True(axis.Minimum < 57_480 && axis.Maximum > 170_000);
        Assert.Equal(axis.Minimum, axis.Ticks[0]);
        Assert.Equal(axis.Maximum, axis.Ticks[^1]);
        Assert.All(axis.Ticks, tick => Assert.Equal(0, tick % 10_000));
        Assert.InRange(axis.Ticks.Count, 4, 9);
    }

    [Fact]
    public void Over_OneFigure_StandsInsideTheAxis()
    {
        var axis = PayAxis.Over([new PayFigures(null, null, 31.24m)]);

        Assert.True(axis.Minimum < 31.24m && axis.Maximum > 31.24m);
    }

    [Theory]
    [InlineData(0.01, 0.02)]
    [InlineData(1, 1_000_000_000_000)]
    [InlineData(999_999, 1_000_001)]
    public void Over_AnyFigures_HasFewTicksFromZeroUp(double low, double high)
    {
        var axis = PayAxis.Over([new PayFigures((decimal)low, (decimal)high, null)]);

        Assert.True(axis.Minimum >= 0);
        Assert.InRange(axis.Ticks.Count, 2, 12);
    }

    [Fact]
    public void Over_NoStatement_IsRefused() => Assert.Throws<ArgumentException>(() => PayAxis.Over([]));

    [Fact]
    public void At_Ends_AreZeroAndHundredPercent()
    {
        var axis = PayAxis.Over([new PayFigures(50_000, 100_000, null)]);

        Assert.Equal("0%", axis.At(axis.Minimum));
        Assert.Equal("100%", axis.At(axis.Maximum));
        Assert.Equal("50%", axis.At((axis.Minimum + axis.Maximum) / 2));
        Assert.Equal("100%", axis.Between(axis.Minimum, axis.Maximum));
    }

    [Fact]
    public void Label_OfLargeAndSmallFigures_IsShort()
    {
        Assert.Equal("50k", PayAxis.Over([new PayFigures(40_000, 90_000, null)]).Label(50_000));
        Assert.Equal("32.5", PayAxis.Over([new PayFigures(31, 35, null)]).Label(32.5m));
    }
}
