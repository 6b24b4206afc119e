using System.Globalization;

namespace CareerAtlas.Web.Charts;

/// <summary>One scale for bars of one unit. Every bar starts at nought, so that lengths compare.</summary>
public sealed class BarAxis
{
    private const int WantedSteps = 3;

    private readonly decimal minimum;
    private readonly decimal maximum;

    private BarAxis(decimal minimum, decimal maximum, decimal step)
    {
        (this.minimum, this.maximum) = (minimum, maximum);
        var ticks = new List<decimal>();
        for (var tick = minimum; tick <= maximum; tick += step)
            ticks.Add(tick);
        Ticks = ticks;
    }

    /// <summary>From nought to a hundred, for shares of a whole.</summary>
    public static BarAxis Percent { get; } = new(0, 100, 25);

    /// <summary>Round figures from end to end, nought among them.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>A scale over all values, both ends round.</summary>
    public static BarAxis Over(IEnumerable<decimal> values)
    {
        var all = values.Append(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        if (low == high)
            return new BarAxis(0, 1, 1);
        // Parts are divided before they are taken together: values may be as large as a number can be.
        var step = RoundSteps.From((high / WantedSteps) - (low / WantedSteps));
        return new BarAxis(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    /// <summary>Where the bar of a value starts, in percent of the axis, as SVG writes it.</summary>
    public string StartOf(decimal value) => At(Math.Min(value, 0));

    /// <summary>How long the bar of a value is.</summary>
    public string LengthOf(decimal value) => Css(Place(Math.Max(value, 0)) - Place(Math.Min(value, 0)));

    /// <summary>Where a value lies.</summary>
    public string At(decimal value) => Css(Place(value));

    /// <summary>How the label of a tick is set, so that none leaves the axis.</summary>
    public string Anchor(decimal tick) => tick == Ticks[0] ? "start" : tick == Ticks[^1] ? "end" : "middle";

    // A share that its source states above the whole ends at the edge; the figure beside it says what it is.
    private decimal Place(decimal value) =>
        Math.Clamp(((value / 100) - (minimum / 100)) / ((maximum / 100) - (minimum / 100)), 0, 1) * 100;

    private static string Css(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");
}
