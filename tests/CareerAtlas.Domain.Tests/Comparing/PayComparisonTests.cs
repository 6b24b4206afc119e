using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Tests.Comparing;

public sealed class PayComparisonTests
{
    [Fact]
    public void Of_SameTerms_StandsLikeForLike()
    {
        PayComparison pay = Compare(Make.Pay(50_000, 60_000), Make.Pay(70_000, 90_000, region: "united  states"));

        AlignedPay aligned = Assert.Single(pay.LikeForLike);
        Assert.Equal([50_000m, 70_000m], aligned.ByRole.Select(g => g!.Lowest));
        Assert.Empty(pay.Alone);
    }

    public static TheoryData<string, SalaryStatement> Others => new()
    {
        { "level", Make.Pay(50_000, 60_000, level: PayLevel.Senior) },
        { "all levels", Make.Pay(50_000, 60_000, level: null) },
        { "region", Make.Pay(50_000, 60_000, region: "India") },
        { "no region", Make.Pay(50_000, 60_000, region: null) },
        { "currency", Make.Pay(50_000, 60_000, currency: "EUR") },
        { "period", Make.Pay(50_000, 60_000, period: PayPeriod.Month) },
        { "component", Make.Pay(50_000, 60_000, component: PayComponent.Total) },
        { "unstated component", Make.Pay(50_000, 60_000, component: null) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Of_AnyTermApart_ComparesNothing(string term, SalaryStatement other)
    {
        PayComparison pay = Compare(Make.Pay(50_000, 60_000), other);

        Assert.True(pay.LikeForLike.Count == 0, $"{term} may not be mixed");
        Assert.Equal([0, 1], pay.Alone.Select(p => p.FirstRole));
    }

    [Fact]
    public void Of_ThreeRolesOfWhichTwoState_LeavesAGap()
    {
        PayComparison pay = PayComparison.Of(
            [Profiles.Role("A", pay: [Make.Pay(1)]), Profiles.Role("B"), Profiles.Role("C", pay: [Make.Pay(2)])]);

        Assert.Equal([true, false, true], Assert.Single(pay.LikeForLike).ByRole.Select(g => g is not null));
    }

    private static PayComparison Compare(SalaryStatement first, SalaryStatement second) =>
        PayComparison.Of([Profiles.Role("A", pay: [first]), Profiles.Role("B", pay: [second])]);
}
