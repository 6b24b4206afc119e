using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Work;

public sealed class WorkReadersTests
{
    [Theory]
    [InlineData("<h2>How you are judged</h2><p>The work is measured by uptime, cost per query and the share of late loads.</p>")]
    [InlineData("<h2>The team</h2><p>Performance is mostly judged on uptime, cost per query and the share of late loads.</p>")]
    public void Read_MeasuresInARow_GivesEach(string html) =>
        Assert.Equal(["uptime", "cost per query", "share of late loads"], Facts.Of<PerformanceMetric>(html).Select(m => m.Name));

    [Theory]
    [InlineData("<h2>The team</h2><p>Distances are measured by lasers, tapes and wheels.</p>")]
    [InlineData("<h2>How you are judged</h2><p>The work is measured by people who have never done it, and fairly at that.</p>")]
    public void Read_OtherThingsMeasured_GivesNoMeasure(string html) => Assert.Empty(Facts.Of<PerformanceMetric>(html));

    [Fact]
    public void Read_DutiesInARow_GivesEach()
    {
        Responsibility[] duties = Facts.Of<Responsibility>(
            "<h2>The work</h2><p>A data engineer is responsible for designing tables, moving records and keeping the bill small.</p>");

        Assert.Equal(["designing tables", "moving records", "keeping the bill small"], duties.Select(d => d.Text));
    }

    [Fact]
    public void Read_ResponsibleForAThing_GivesNoDuty() =>
        Assert.Empty(Facts.Of<Responsibility>("<h2>The work</h2><p>Nobody is responsible for the weather, the trains and the coffee.</p>"));

    [Fact]
    public void Read_EachColleagueWithAPurpose_GivesEach()
    {
        Collaboration[] found = Facts.Of<Collaboration>(
            "<h2>Who you work with</h2><p>You work closely with analysts to agree on names, with the security team to guard them, and with finance to pay for them.</p>");

        Assert.Equal([("Analysts", "agree on names"), ("Security Team", "guard them"), ("Finance", "pay for them")], found.Select(c => (c.Team, c.Purpose)));
    }

    [Fact]
    public void Read_ColleagueBeforeADash_GivesWhatForAfterIt() =>
        Assert.Equal([("Lawyers", "say what may be kept")], Facts.Of<Collaboration>("<h2>Who you work with</h2><ul><li>Lawyers - say what may be kept</li></ul>").Select(c => (c.Team, c.Purpose)));

    [Fact]
    public void Read_ThingsWorkedWith_GivesNoColleague() =>
        Assert.Empty(Facts.Of<Collaboration>("<h2>Who you work with</h2><p>You work closely with large tables to keep them tidy.</p>"));

    [Fact]
    public void Read_SharesUnderTheirNames_GivesEach()
    {
        TimeShare[] shares = Facts.Of<TimeShare>("""
            <h2>How the week is divided</h2>
            <table><tr><th>Building</th><th>Meetings</th><th>Repairs</th></tr><tr><td>50%</td><td>20%</td><td>30%</td></tr></table>
            """);

        Assert.Equal([("Building", 50m), ("Meetings", 20m), ("Repairs", 30m)], shares.Select(s => (s.Activity, s.Percent)));
    }

    [Fact]
    public void Read_SharesInASentence_LeavesTheJointOut() =>
        Assert.Contains("repairs", Facts.Of<TimeShare>(
            "<h2>How the week is divided</h2><p>About 50% goes to building, 30% to repairs and the remaining 20% to meetings.</p>").Select(s => s.Activity));
}
