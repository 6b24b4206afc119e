namespace CareerAtlas.Importing.Tests.Scoring;

/// <summary>The starter feed tells in our words what the two articles tell: no figure of theirs is lost.</summary>
public sealed class StarterFeedTests
{
    // Salaries and paths whole, certifications by name, and everything that is stated in percent.
    private static readonly string[] Lists =
        ["salaries", "paths", "certifications", "marketSignals", "timeAllocation", "toolUsage", "interviewStages"];

    [Theory]
    [InlineData("ai-trainer")]
    [InlineData("ai-architect")]
    public async Task StarterFeed_AgainstTheOriginalsGold_LacksNothing(string gold)
    {
        string feed = Path.Combine(Scorer.Root, "src", "CareerAtlas.Web", "Starter", "starter-feed.xml");

        ScoreTable table = await Scorer.ScoreAsync(feed, gold, withSource: false, Lists);

        Assert.Equal(Lists.Length, table.Lists.Count);
        Assert.True(!table.Missing.Any(), string.Join('\n', table.Missing));
    }

    [Theory]
    [InlineData("ai-trainer")]
    [InlineData("ai-architect")]
    public async Task StarterFeed_EveryFact_StandsInIt(string gold)
    {
        string feed = Path.Combine(Scorer.Root, "src", "CareerAtlas.Web", "Starter", "starter-feed.xml");

        ScoreTable table = await Scorer.ScoreAsync(feed, gold, withSource: true);

        Assert.All(table.Lists, list => Assert.True(list.Evidence is null or 1, $"{list.Name}: evidence {list.Evidence}, wanted 1."));
    }
}
