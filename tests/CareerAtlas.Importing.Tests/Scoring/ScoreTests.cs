using CareerAtlas.Importing.Tests.Reading;

namespace CareerAtlas.Importing.Tests.Scoring;

public sealed class ScoreTests(ITestOutputHelper output)
{
    private const double FewestInAList = 0.92;
    private const double FewestOnAverage = 0.96;

    [Theory]
    [InlineData("ai-trainer")]
    [InlineData("ai-architect")]
    public async Task Extract_RealArticle_ReachesItsScore(string gold)
    {
        ScoreTable table = await Scorer.ScoreAsync(RealFeed.Path(), gold, withSource: true);
        output.WriteLine(table.Text);

        Assert.Equal(20, table.Lists.Count);
        Assert.All(table.Lists, list =>
        {
            Assert.True(list.Required == 0 || list.F1 >= FewestInAList, $"{list.Name}: F1 {list.F1}, wanted {FewestInAList}.");
            Assert.True(list.Evidence is null or 1, $"{list.Name}: evidence {list.Evidence}, wanted 1.");
        });
        Assert.True(table.Macro >= FewestOnAverage, $"Macro-average {table.Macro}, wanted {FewestOnAverage}.");
    }
}
