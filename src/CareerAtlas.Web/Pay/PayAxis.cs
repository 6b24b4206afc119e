using System.Globalization;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Charts;

namespace CareerAtlas.Web.Pay;

/// <summary>One scale for a block of pay statements, so that their bars compare by eye.</summary>
public sealed class PayAxis
{
    private const int WantedSteps = 5;

    // Room at both ends for the arrows of open ranges.
    private const decimal Margin = 0.08m;

    private PayAxis(decimal minimum, decimal maximum, decimal step)
    {
        Minimum = minimum;
        Maximum = maximum;
        Ticks = [.. Steps(minimum, maximum, step)];
        Thousands = step >= 1000;
    }

    /// <summary>The left end.</summary>
    public decimal Minimum { get; }

    /// <summary>The right end.</summary>
    public decimal Maximum { get; }

    /// <summary>Round figures from end to end.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    private bool Thousands { get; }

    /// <summary>A scale over all figures of the statements, both ends round.</summary>
    /// <exception cref="ArgumentException">There is no statement.</exception>
    public static PayAxis Over(IEnumerable<PayFigures> statements)
    {
        var figures = statements.SelectMany(Stated).ToList();
        if (figures.Count == 0)
            throw new ArgumentException("An axis needs at least one pay statement.", nameof(statements));
        var (low, high) = (figures.Min(), figures.Max());
        var span = high > low ? high - low : high / 2;
        var step = RoundSteps.From(span * (1 + 2 * Margin) / WantedSteps);
        var minimum = Math.Max(0, decimal.Floor((low - span * Margin) / step) * step);
        var maximum = decimal.Ceiling((high + span * Margin) / step) * step;
        return new PayAxis(minimum, maximum, step);
    }

    /// <summary>Where a figure lies between the ends, in percent, as CSS and SVG write it ("12.5%").</summary>
    public string At(decimal figure) => Css(Percent(figure));

    /// <summary>How far two figures lie apart, in percent of the axis.</summary>
    public string Between(decimal low, decimal high) => Css(Percent(high) - Percent(low));

    /// <summary>"50k", or "31.5" on an axis of small figures.</summary>
    public string Label(decimal tick) => Thousands && tick != 0
        ? string.Create(CultureInfo.InvariantCulture, $"{tick / 1000:#,0.##}k")
        : tick.ToString("#,0.##", CultureInfo.InvariantCulture);

    private decimal Percent(decimal figure) => (figure - Minimum) / (Maximum - Minimum) * 100;

    private static string Css(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");

    private static IEnumerable<decimal> Stated(PayFigures f)
    {
        if (f.Low is { } low)
            yield return low;
        if (f.High is { } high)
            yield return high;
        if (f.Typical is { } typical)
            yield return typical;
    }

    private static IEnumerable<decimal> Steps(decimal minimum, decimal maximum, decimal step)
    {
        for (var tick = minimum; tick <= maximum; tick += step)
            yield return tick;
    }
}
