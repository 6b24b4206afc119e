namespace CareerAtlas.Web.Charts;

/// <summary>Steps of an axis that a reader can add in the head.</summary>
internal static class RoundSteps
{
    /// <summary>The least of 1, 2 or 5 times a power of ten that is not below the given size; one hundredth at least.</summary>
    public static decimal From(decimal atLeast)
    {
        var power = 0.01m;
        while (power * 10 <= atLeast)
            power *= 10;
        return atLeast <= power ? power : atLeast <= 2 * power ? 2 * power : atLeast <= 5 * power ? 5 * power : 10 * power;
    }
}
