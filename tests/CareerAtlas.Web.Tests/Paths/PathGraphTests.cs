using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Web.Paths;

namespace CareerAtlas.Web.Tests.Paths;

public sealed class PathGraphTests
{
    [Fact]
    public void Of_NoSteps_IsNone() => Assert.Null(PathGraph.Of([], [], _ => ""));

    [Fact]
    public void Of_Steps_PutsEachRightOfWhereItComesFrom()
    {
        var graph = PathGraph.Of([Step(0, 1), Step(1, 2), Step(0, 2)], [Role(0), Role(2)], s => $"{s.From.Number} to {s.To.Number}")!;

        Assert.Equal([true, false, true], graph.Cards.Select(c => c.IsOwn));
        Assert.All(graph.Arrows, arrow => Assert.True(graph.Cards[arrow.From].X + PathGraph.CardWidth < graph.Cards[arrow.To].X));
        Assert.Equal(["0 to 1", "1 to 2", "0 to 2"], graph.Arrows.Select(a => a.Label));
    }

    [Fact]
    public void Of_StepTwice_DrawsItOnce() => Assert.Single(PathGraph.Of([Step(0, 1), Step(0, 1)], [], _ => "")!.Arrows);

    [Fact]
    public void Of_SixtyRoles_OverlapsNoCardsAndStaysInside()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            PlanStep[] steps = [.. Enumerable.Range(1, 59).Select(i => Step(random.Next(i), i)), .. Enumerable.Range(0, 20).Select(_ => Step(random.Next(30), 30 + random.Next(30)))];

            var graph = PathGraph.Of(steps, [], _ => "+1 skill")!;

            Assert.Equal(60, graph.Cards.Count);
            Assert.All(graph.Cards, card =>
            {
                Assert.InRange(card.X, 0, graph.Width - PathGraph.CardWidth);
                Assert.InRange(card.Y, 0, graph.Height - PathGraph.CardHeight);
                Assert.DoesNotContain(graph.Cards, other => other != card
                    && Math.Abs(other.X - card.X) < PathGraph.CardWidth && Math.Abs(other.Y - card.Y) < PathGraph.CardHeight);
            });
            var labels = graph.Arrows.Where(a => a.HasRoom).Select(a => (a.LabelX, a.LabelY)).ToArray();
            Assert.Equal(labels.Length, labels.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("Cartographer", "Cartographer")]
    [InlineData("Machine Learning Engineer", "Machine Learning|Engineer")]
    [InlineData("Chief Officer for Everything that Concerns Maps", "Chief Officer for|Everything that Conce…")]
    [InlineData("Donaudampfschifffahrtskapitän", "Donaudampfschifffahrt…")]
    public void Cards_LongName_IsSetInTwoLines(string name, string expected) =>
        Assert.Equal(expected, string.Join('|', PathGraph.Of([new PlanStep(new MapRole(0, "x", name, 1), Role(1), true, true, [])], [], _ => "")!.Cards[0].Lines));

    private static MapRole Role(int number) => new(number, $"role-{number}", $"Role {number}", 1);

    private static PlanStep Step(int from, int to) => new(Role(from), Role(to), true, true, []);
}
