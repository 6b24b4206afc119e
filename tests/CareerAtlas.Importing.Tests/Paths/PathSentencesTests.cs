using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Paths;

public sealed class PathSentencesTests
{
    [Fact]
    public void Read_WhatOneWasBefore_IsAnEntry() =>
        Assert.Equal([("Database Administrator", "Data Engineer", CareerStepKind.Entry)], Steps("Mira was a database administrator before she became a data engineer."));

    [Fact]
    public void Read_NextStepWithAnAside_GivesBothSteps() =>
        Assert.Equal(["Senior Data Engineer", "Staff Data Engineer"],
            Steps("The next step is Senior Data Engineer and, for the patient ones, Staff Data Engineer.").Select(s => s.To));

    [Fact]
    public void Read_TwoMovesInARow_GivesBoth() =>
        Assert.Equal(["Analytics Engineer", "Engineering Manager"],
            Steps("Many switch to analytics engineer or move into an engineering manager role.").Select(s => s.To));

    [Fact]
    public void Read_WhatAnotherBecame_IsNoEntry() =>
        Assert.Empty(Steps("Mira was a database administrator before she became a mother."));

    private static (string From, string To, CareerStepKind Kind)[] Steps(string sentence) =>
        [.. Facts.Of<CareerStep>($"<h2>Career path</h2><p>{sentence}</p>").Select(s => (s.From, s.To, s.StepKind))];
}
