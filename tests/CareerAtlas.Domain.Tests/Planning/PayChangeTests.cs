using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Domain.Planning;

namespace CareerAtlas.Domain.Tests.Planning;

public sealed class PayChangeTests
{
    [Fact]
    public void Between_LikeForLike_ComparesFigureByFigure()
    {
        PayChange change = Assert.Single(Changes([Make.Pay(50, 80)], [Make.Pay(70, 120, typical: 90)]));

        Assert.Equal((20m, 40m, null), (change.Low, change.High, change.Typical));
        Assert.Equal(20, change.Headline);
    }

    public static TheoryData<SalaryStatement, SalaryStatement> Unlike => new()
    {
        { Make.Pay(50), Make.Pay(70, level: PayLevel.Senior) },
        { Make.Pay(50), Make.Pay(70, level: null) },
        { Make.Pay(50), Make.Pay(70, region: "India") },
        { Make.Pay(50), Make.Pay(70, region: null) },
        { Make.Pay(50), Make.Pay(70, currency: "EUR") },
        { Make.Pay(50), Make.Pay(70, period: PayPeriod.Month) },
        { Make.Pay(50), Make.Pay(70, component: PayComponent.Total) },
        { Make.Pay(50), Make.Pay(high: 70) },
        { Make.Pay(typical: 50), Make.Pay(40, 70) },
    };

    [Theory, MemberData(nameof(Unlike))]
    public void Between_AnythingElse_GivesNoFigure(SalaryStatement before, SalaryStatement after) =>
        Assert.Empty(Changes([before], [after]));

    [Fact]
    public void Between_RegionSpelledOtherwise_IsTheSameRegion() =>
        Assert.Single(Changes([Make.Pay(50, region: "united states")], [Make.Pay(70, region: "United States")]));

    [Fact]
    public void Between_PreferredClaimWithoutCounterpart_TakesTheNextThatHasOne()
    {
        PayChange change = Assert.Single(Changes([Make.Pay(50)], [Make.Pay(high: 90, quote: "a | b"), Make.Pay(70, quote: "From 70 on.")]));

        Assert.Equal(20, change.Low);
    }

    [Fact]
    public void Between_SeveralLevels_PutsMostClaimsAndThenTheMiddleFirst()
    {
        IReadOnlyList<PayChange> changes = Changes(
            [Make.Pay(50, level: PayLevel.Entry), Make.Pay(60), Make.Pay(90, level: PayLevel.Senior), Make.Pay(95, level: PayLevel.Senior)],
            [Make.Pay(40, level: PayLevel.Entry), Make.Pay(60), Make.Pay(99, level: PayLevel.Senior)]);

        Assert.Equal([PayLevel.Senior, PayLevel.Mid, PayLevel.Entry], changes.Select(c => c.Before.Fact.Level));
        Assert.Equal([9, 0, -10], changes.Select(c => c.Headline));
    }

    private static IReadOnlyList<PayChange> Changes(SalaryStatement[] before, SalaryStatement[] after) =>
        PayChange.Between(Group(before), Group(after));

    private static IReadOnlyList<PayGroup> Group(SalaryStatement[] claims) =>
        PayReconciliation.Group(claims.Select((claim, i) => Make.Cited(i + 1, claim)));
}
