using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Tests.Atlas;

public sealed class PayReconciliationTests
{
    [Fact]
    public void Group_UnlikeClaims_StayApart()
    {
        SalaryStatement[] unlike =
        [
            Make.Pay(1), Make.Pay(1, level: null), Make.Pay(1, region: null), Make.Pay(1, region: "India"), Make.Pay(1, currency: "EUR"),
            Make.Pay(1, period: PayPeriod.Hour), Make.Pay(1, component: null), Make.Pay(1, component: PayComponent.Total),
        ];

        IReadOnlyList<PayGroup> groups = PayReconciliation.Group(unlike.Select((s, i) => Make.Cited(i, s)));

        Assert.Equal(unlike.Length, groups.Count);
        Assert.All(groups, g => Assert.Null(g.PreferredBecause));
    }

    [Fact]
    public void Group_RegionInOtherCase_IsOneRegion() =>
        Assert.Single(PayReconciliation.Group([Make.Cited(1, Make.Pay(1, region: "united states")), Make.Cited(2, Make.Pay(2))]));

    [Fact]
    public void Group_TwoClaims_SaysHowFarTheyLieApart()
    {
        PayGroup group = Assert.Single(PayReconciliation.Group(
            [Make.Cited(1, Make.Pay(80_000, 100_000)), Make.Cited(2, Make.Pay(typical: 120_000), Make.Article(2, publisher: "other.example"))]));

        Assert.Equal((80_000m, 120_000m, 50m), (group.Lowest, group.Highest, group.SpreadPercent));
        Assert.Equal(2, group.Publishers);
        Assert.False(group.Disagrees);
        Assert.Null(group.MedianTypical);
    }

    [Fact]
    public void Group_FiguresThatBothState_Disagree()
    {
        Assert.True(PayReconciliation.Group([Make.Cited(1, Make.Pay(1, 3)), Make.Cited(2, Make.Pay(2, 3))])[0].Disagrees);
        Assert.False(PayReconciliation.Group([Make.Cited(1, Make.Pay(1)), Make.Cited(2, Make.Pay(null, 3))])[0].Disagrees);
    }

    [Fact]
    public void Group_TableBeforeProse_EvenIfOlder()
    {
        var prose = Make.Cited(1, Make.Pay(1, quote: "It pays one."), Make.Article(1, Make.Day));
        var table = Make.Cited(2, Make.Pay(2, quote: "Mid | 2"), Make.Article(2, Make.Day.AddYears(-3)));

        PayGroup group = PayReconciliation.Group([prose, table])[0];

        Assert.Equal(table, group.Claims[0]);
        Assert.Equal("It stands in a table or list; the next stands in running text.", group.PreferredBecause);
    }

    [Fact]
    public void Group_NewerBeforeOlder_GivesTheDates()
    {
        var older = Make.Cited(1, Make.Pay(1), Make.Article(1, Make.Day.AddYears(-1)));
        var newer = Make.Cited(2, Make.Pay(2), Make.Article(2, Make.Day));
        var undated = Make.Cited(3, Make.Pay(3), Make.Article(3));

        PayGroup group = PayReconciliation.Group([undated, older, newer])[0];

        Assert.Equal([newer, older, undated], group.Claims);
        Assert.Equal("Its article is newer (1 March 2026) than the next (1 March 2025).", group.PreferredBecause);
        Assert.Contains("dated (1 March 2025)", PayReconciliation.Group([undated, older])[0].PreferredBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Group_OneArticleTwice_PrefersWhatItStatesFirst()
    {
        PayGroup group = PayReconciliation.Group([Make.Cited(5, Make.Pay(2)), Make.Cited(4, Make.Pay(1))])[0];

        Assert.Equal(4, group.Claims[0].Id);
        Assert.Equal("Its article states it first.", group.PreferredBecause);
    }

    [Fact]
    public void Group_PublishersOfOneSurvey_AreOneVoice()
    {
        PayGroup group = PayReconciliation.Group(
        [
            Make.Cited(1, Make.Pay(typical: 10, statedBy: "Glassdoor"), Make.Article(1, publisher: "a.example")),
            Make.Cited(2, Make.Pay(typical: 20, statedBy: "glassdoor"), Make.Article(2, publisher: "b.example")),
            Make.Cited(3, Make.Pay(typical: 40), Make.Article(3, publisher: "c.example")),
        ])[0];

        Assert.Equal(2, group.Publishers);
        Assert.Null(group.MedianTypical);
    }

    [Theory]
    [InlineData(new[] { 10, 20, 90 }, 20)]
    [InlineData(new[] { 10, 20, 40, 90 }, 30)]
    public void Group_ThreePublishersOrMore_HaveAMedian(int[] typical, int median)
    {
        PayGroup group = PayReconciliation.Group(typical.Select((t, i) =>
            Make.Cited(i, Make.Pay(typical: t), Make.Article(i, publisher: $"p{i}.example"))))[0];

        Assert.Equal(median, group.MedianTypical);
    }

    [Fact]
    public void Group_ClaimsInAnyOrder_ComeOutAlike()
    {
        var random = new Random(7);
        CitedFact<SalaryStatement>[] claims =
        [
            .. Enumerable.Range(1, 60).Select(i => Make.Cited(
                i,
                Make.Pay(
                    1 + random.Next(5),
                    random.Next(2) == 0 ? 9 : null,
                    level: (PayLevel)random.Next(3),
                    region: random.Next(2) == 0 ? "India" : null,
                    quote: random.Next(2) == 0 ? "It pays." : "Mid | 1"),
                Make.Article(i % 7, i % 3 == 0 ? null : Make.Day.AddDays(i % 5), $"p{i % 4}.example"))),
        ];
        IReadOnlyList<PayGroup> expected = PayReconciliation.Group(claims);

        for (int i = 0; i < 20; i++)
        {
            random.Shuffle(claims);
            IReadOnlyList<PayGroup> groups = PayReconciliation.Group(claims);
            Assert.Equal(expected.Select(g => g with { Claims = [] }), groups.Select(g => g with { Claims = [] }));
            Assert.Equal(expected.SelectMany(g => g.Claims), groups.SelectMany(g => g.Claims));
        }
    }
}
