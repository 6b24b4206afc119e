using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Facts;

/// <summary>One statement about pay. Two that differ in a figure are two: the source contradicts itself, and both stay.</summary>
/// <param name="Role">The role paid, canonical; not always the source's own.</param>
/// <param name="Level">The level of seniority; <c>null</c> for all levels.</param>
/// <param name="Region">Where, as the source names it; <c>null</c> where it names no place.</param>
/// <param name="Currency">The currency of the figures.</param>
/// <param name="Period">What the figures are paid for.</param>
/// <param name="Figures">The figures, in whole currency units.</param>
/// <param name="Component">Which part of pay; <c>null</c> where the source does not say.</param>
/// <param name="StatedBy">The third party the source credits, or <c>null</c>.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record SalaryStatement(
    string Role,
    PayLevel? Level,
    string? Region,
    Currency Currency,
    PayPeriod Period,
    PayFigures Figures,
    PayComponent? Component,
    string? StatedBy,
    Evidence Evidence)
    : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Salary;
}
