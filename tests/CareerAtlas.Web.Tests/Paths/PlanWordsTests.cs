using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Web.Paths;

namespace CareerAtlas.Web.Tests.Paths;

public sealed class PlanWordsTests
{
    [Theory]
    [InlineData(50_000, 77_000, "USD", PayPeriod.Year, "+$27k")]
    [InlineData(77_000, 50_000, "USD", PayPeriod.Year, "−$27k")]
    [InlineData(50_000, 50_000, "EUR", PayPeriod.Year, "±0 EUR")]
    [InlineData(50_000, 59_400, "EUR", PayPeriod.Year, "+9,400 EUR")]
    [InlineData(20, 25, "USD", PayPeriod.Hour, "+$5 an hour")]
    public void Short_Change_IsSignedAndRounded(int before, int after, string currency, PayPeriod period, string expected) =>
        Assert.Equal(expected, PlanWords.Short(Change(new PayFigures(before, null, null), new PayFigures(after, null, null), currency, period)));

    [Fact]
    public void Change_NamesEachFigureThatBothClaimsState() => Assert.Equal(
        "+10 in the typical figure, −5 at the low end, +40.50 at the high end",
        PlanWords.Change(Change(new PayFigures(30, 60, 40), new PayFigures(25, 100.5m, 50))));

    [Fact]
    public void Label_SaysWhatTheListSays()
    {
        var pay = Change(new PayFigures(null, null, 50_000), new PayFigures(null, null, 77_000));

        Assert.Equal("+2 skills · +$27k", PlanWords.Label(Step(2), pay));
        Assert.Equal("+1 skill", PlanWords.Label(Step(1), null));
        Assert.Equal("skills not known", PlanWords.Label(Step(0) with { IsDescribed = false }, null));
    }

    [Theory]
    [InlineData(false, false, "no article states pay for Role 0 or Role 1")]
    [InlineData(false, true, "no article states pay for Role 0.")]
    [InlineData(true, false, "no article states pay for Role 1.")]
    [InlineData(true, true, "no two claims agree")]
    public void NoPay_SaysWhatIsMissing(bool before, bool after, string expected) =>
        Assert.Contains(expected, PlanWords.NoPay(Step(0), before, after), StringComparison.Ordinal);

    [Fact]
    public void Summary_OfStepsNotDescribed_SaysAtLeast()
    {
        Assert.Equal("in 1 step, adding 2 skills", PlanWords.Summary(new CareerPlan([Step(2)], 1)));
        Assert.Equal("in 2 steps, adding at least 2 skills", PlanWords.Summary(new CareerPlan([Step(2), Step(0) with { IsDescribed = false }], 1)));
        Assert.Equal("in 1 step, adding skills that are not known", PlanWords.Summary(new CareerPlan([Step(0) with { IsDescribed = false }], 1)));
    }

    private static PayChange Change(PayFigures before, PayFigures after, string currency = "USD", PayPeriod period = PayPeriod.Year)
    {
        SalaryStatement Claim(PayFigures figures) => new("Cartographer", null, null, new Currency(currency), period, figures, null, null, Sample.Words());
        return Assert.Single(PayChange.Between(
            Domain.Atlas.PayReconciliation.Group([Sample.Cited(Claim(before))]), Domain.Atlas.PayReconciliation.Group([Sample.Cited(Claim(after))])));
    }

    private static PlanStep Step(int skills) => new(
        new MapRole(0, "role-0", "Role 0", 1), new MapRole(1, "role-1", "Role 1", 1), true, true,
        [.. Enumerable.Range(0, skills).Select(i => new SkillToAdd(new MapSkill(i, $"s{i}", $"S{i}", SkillKind.Tool), false))]);
}
