using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;

namespace CareerAtlas.Domain.Tests.Outlooks;

public sealed class OutlookGroupsTests
{
    private static long lastFact;

    [Fact]
    public void Tools_OneNameInTwoSpellings_AreOneToolOverItsRoles()
    {
        StatedAcrossRoles<ToolUsage> tool = Assert.Single(OutlookGroups.Tools([Tool("A", "Power BI", 40), Tool("B", "power-bi", 70), Tool("C", "Power BI", 10)]));

        Assert.Equal(("Power BI", 3, false), (tool.Name, tool.Roles, tool.Disagrees));
        Assert.Equal([40m, 70m, 10m], tool.Statements.Select(s => s.Statement.Fact.Percent));
    }

    [Fact]
    public void Tools_TwoSharesForOneRole_ContradictEachOther()
    {
        Assert.True(Assert.Single(OutlookGroups.Tools([Tool("A", "Python", 40), Tool("A", "Python", 70)])).Disagrees);
        Assert.False(Assert.Single(OutlookGroups.Tools([Tool("A", "Python", 40), Tool("A", "Python", 40)])).Disagrees);
    }

    [Fact]
    public void Industries_OfMostRoles_ComeFirst() => Assert.Equal(
        [("Health Care", 2), ("Banking", 1)],
        OutlookGroups.Industries([Industry("A", "Banking"), Industry("A", "Health Care"), Industry("B", "Health care"), Industry("A", "Banking")])
            .Select(i => (i.Name, i.Roles)));

    [Fact]
    public void Signals_AreParted_ByUnitMetricAndYears()
    {
        IReadOnlyList<MarketUnit> units = OutlookGroups.Signals(
            [
                Signal("A", "jobs worldwide", 170_000_000, "jobs", null, 2030), Signal("A", "growth", 26, "percent", 2023, 2033),
                Signal("B", "Growth", 26, "percent", 2023, 2033), Signal("A", "growth", 12, "percent", null, 2030), Signal("A", "growth", 9, "percent"),
            ]);

        Assert.Equal(["percent", "jobs"], units.Select(u => u.Unit));
        Assert.Equal([(2030, 1, false), (2033, 2, false), (null, 1, false)], units[0].Figures.Select(f => (f.ToYear, f.Statements.Count, f.Disagrees)));
    }

    [Fact]
    public void Signals_TwoValuesOfOneFigure_ContradictEachOtherAndBothStand()
    {
        MarketFigure figure = Assert.Single(Assert.Single(OutlookGroups.Signals(
            [Signal("A", "growth", 26, "percent", 2023, 2033), Signal("B", "growth", 20, "percent", 2023, 2033)])).Figures);

        Assert.True(figure.Disagrees);
        Assert.Equal([20m, 26m], figure.Statements.Select(s => s.Statement.Fact.Value).Order());
    }

    [Fact]
    public void Groups_InAnyOrderOfStatements_AreTheSame()
    {
        RoleStatement<ToolUsage>[] tools = [Tool("B", "SQL", 3), Tool("A", "sql", 5), Tool("A", "Python", 5), Tool("C", "SQL", 9)];
        RoleStatement<MarketSignal>[] signals = [Signal("A", "growth", 1, "Percent"), Signal("B", "Growth", 2, "percent"), Signal("A", "jobs", 3, "jobs")];

        Assert.Equal(Words(OutlookGroups.Tools(tools)), Words(OutlookGroups.Tools(tools.Reverse())));
        Assert.Equal(
            OutlookGroups.Signals(signals).Select(u => (u.Unit, u.Figures[0].Metric)),
            OutlookGroups.Signals(signals.Reverse()).Select(u => (u.Unit, u.Figures[0].Metric)));

        static IEnumerable<string> Words(IReadOnlyList<StatedAcrossRoles<ToolUsage>> groups) =>
            groups.Select(g => $"{g.Name}: {string.Join(' ', g.Statements.Select(s => s.Statement.Id))}");
    }

    private static RoleStatement<ToolUsage> Tool(string role, string tool, decimal percent) => Said(role, new ToolUsage(tool, percent, Make.Said()));

    private static RoleStatement<IndustryMention> Industry(string role, string name) => Said(role, new IndustryMention(name, Make.Said()));

    private static RoleStatement<MarketSignal> Signal(string role, string metric, decimal value, string unit, int? from = null, int? to = null) =>
        Said(role, new MarketSignal(metric, value, unit, from, to, null, Make.Said()));

    private static RoleStatement<T> Said<T>(string role, T fact) where T : Fact =>
        new(new RoleLink(Slug.Of(role), role), Make.Cited(Interlocked.Increment(ref lastFact), fact));
}
