namespace CareerAtlas.Domain.Pay;

/// <summary>
/// The figures of one pay statement in whole currency units: a range (low and high), "at least" (low alone),
/// "up to" (high alone) or a typical figure.
/// </summary>
public sealed record PayFigures
{
    /// <param name="low">The lowest pay stated, inclusive, or <c>null</c>.</param>
    /// <param name="high">The highest pay stated, inclusive, or <c>null</c> where open-ended.</param>
    /// <param name="typical">An average, median or single figure, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">All three are <c>null</c>, one is not positive, or low exceeds high.</exception>
    public PayFigures(decimal? low, decimal? high, decimal? typical)
    {
        if (low is null && high is null && typical is null)
            throw new ArgumentException("A pay statement needs a figure: low, high or typical.");
        if (low <= 0 || high <= 0 || typical <= 0)
            throw new ArgumentException("Pay figures are greater than zero.");
        if (low > high)
            throw new ArgumentException($"The low figure {low} exceeds the high figure {high}.");
        (Low, High, Typical) = (low, high, typical);
    }

    /// <summary>The lowest pay stated, inclusive, or <c>null</c>.</summary>
    public decimal? Low { get; }

    /// <summary>The highest pay stated, inclusive, or <c>null</c>.</summary>
    public decimal? High { get; }

    /// <summary>An average, median or single figure, or <c>null</c>.</summary>
    public decimal? Typical { get; }
}
