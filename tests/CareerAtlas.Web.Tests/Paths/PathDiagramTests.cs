using Bunit;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Paths;

namespace CareerAtlas.Web.Tests.Paths;

public sealed class PathDiagramTests : ComponentTest
{
    [Fact]
    public void Of_RoleWithoutSteps_IsNone() => Assert.Null(PathDiagram.Of(Sample.Role()));

    [Fact]
    public void Of_Steps_PutsWhereOneComesFromLeftAndWhereItLeadsRight()
    {
        var diagram = PathDiagram.Of(Sample.Role(steps:
        [
            Sample.Step("Cartographer", "Surveyor", CareerStepKind.Transition),
            Sample.Step("Draughtsman", "Cartographer", CareerStepKind.Entry),
            Sample.Step("Cartographer", "Chief Cartographer", CareerStepKind.Advancement, "Leadership", "Budgeting"),
        ]))!;

        Assert.Equal("Draughtsman", Assert.Single(diagram.Before).Name);
        Assert.Equal(["Chief Cartographer", "Surveyor"], diagram.After.Select(c => c.Name));
        Assert.Equal("Up the ladder, 2 skills", diagram.After[0].Note);
        Assert.Null(diagram.Before[0].Note);
        Assert.True(diagram.Before[0].X < diagram.Own.X && diagram.Own.X < diagram.After[0].X);
    }

    [Fact]
    public void Of_SixtySteps_KeepsEveryCardInsideTheDrawing()
    {
        var steps = Enumerable.Range(0, 60).Select(i => Sample.Step("Cartographer", $"Role {i}", CareerStepKind.Transition));

        var diagram = PathDiagram.Of(Sample.Role(steps: [.. steps]))!;

        Assert.All(diagram.After, card => Assert.InRange(card.Y, 0, diagram.Height - PathDiagram.CardHeight));
        Assert.Equal(60, diagram.After.Select(card => card.Y).Distinct().Count());
    }

    [Fact]
    public void Render_Section_ListsEachStepWithItsSkillsBeforeTheDrawing()
    {
        var role = Sample.Role(steps: [Sample.Step("Cartographer", "Surveyor", CareerStepKind.Transition, "Geodesy", "geodesy", "Law")]);

        var section = RenderOnPage<PathSection>(p => p.Add(c => c.Role, role));

        Assert.Equal("/roles/surveyor", section.Find("ul.steps a").GetAttribute("href"));
        Assert.Contains("Skills named for the step: Geodesy, Law", section.Find("ul.steps").TextContent, StringComparison.Ordinal);
        Assert.Equal("ul", section.Find("ul.steps, svg[role=img]").LocalName);
    }

    [Fact]
    public void Render_SectionWithoutSteps_SaysWhatIsMissing() => Assert.Equal(
        "No article states a move from or to Cartographer yet.",
        RenderOnPage<PathSection>(p => p.Add(c => c.Role, Sample.Role())).Find(".missing").TextContent);
}
