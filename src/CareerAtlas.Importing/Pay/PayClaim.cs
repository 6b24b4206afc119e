using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Importing.Pay;

/// <summary>A pay statement before its evidence is attached.</summary>
internal sealed record PayClaim(
    string Role, PayLevel? Level, string? Region, Currency Currency, PayPeriod Period, decimal? Low, decimal? High, decimal? Typical,
    PayComponent? Component, string? StatedBy)
{
    /// <summary>What makes two statements one: all but the component and who says so.</summary>
    public object Identity => (Role, Level, Region, Currency, Period, Low, High, Typical);

    public SalaryStatement With(Evidence evidence) =>
        new(Role, Level, Region, Currency, Period, new PayFigures(Low, High, Typical), Component, StatedBy, evidence);
}
