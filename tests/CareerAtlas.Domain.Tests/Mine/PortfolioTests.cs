using CareerAtlas.Domain.Mine;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Mine;

public sealed class PortfolioTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Merge_InAnyOrderAndNumber_ComesToTheSame() => Gen.Select(Portfolios.Any, Portfolios.Any, Portfolios.Any).Sample((a, b, c) =>
    {
        string all = Portfolios.Text(a.Merge(b).Merge(c));

        Assert.Equal(all, Portfolios.Text(c.Merge(a).Merge(b)));
        Assert.Equal(all, Portfolios.Text(a.Merge(b.Merge(c))));
        Assert.Equal(all, Portfolios.Text(a.Merge(b).Merge(c).Merge(b)));
    });

    [Fact]
    public void Merge_LosesNoRatingAndNoEntry() => Gen.Select(Portfolios.Any, Portfolios.Any).Sample((a, b) =>
    {
        Portfolio merged = a.Merge(b);

        Assert.Equal(a.Reviews.Union(b.Reviews).Order(PracticeReview.ByTime), merged.Reviews);
        Assert.Equal(a.Skills.Keys.Union(b.Skills.Keys).Order(), merged.Skills.Keys.Order());
        Assert.Equal(a.Notes.Keys.Union(b.Notes.Keys).Order(), merged.Notes.Keys.Order());
        Assert.All(a.Plans.Values.Concat(b.Plans.Values), p => Assert.True(merged.Plans[p.Id].At >= p.At));
    });

    [Fact]
    public void Merge_OfATickAndALaterUntick_LeavesItUnticked()
    {
        var ticked = With(new TickedSkill("python", "Python", Noon));
        var unticked = With(new TickedSkill("python", "Python", Noon.AddMinutes(1), Removed: true));

        Assert.Empty(ticked.Merge(unticked).LiveSkills);
        Assert.Empty(unticked.Merge(ticked).LiveSkills);
        Assert.Single(unticked.Merge(With(new TickedSkill("python", "Python", Noon.AddMinutes(2)))).LiveSkills);
    }

    [Fact]
    public void LiveSkills_StandInTheOrderOfTheirTimeLatestFirst()
    {
        var portfolio = new Portfolio
        {
            Skills = new Dictionary<string, TickedSkill>
            {
                ["a"] = new("a", "A", Noon),
                ["b"] = new("b", "B", Noon.AddHours(1)),
                ["c"] = new("c", "C", Noon.AddHours(2), Removed: true),
            },
        };

        Assert.Equal(["B", "A"], portfolio.LiveSkills.Select(s => s.Name));
    }

    private static Portfolio With(TickedSkill skill) => new() { Skills = new Dictionary<string, TickedSkill> { [skill.Slug] = skill } };
}
