using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Comparing;

public sealed class StatedComparisonTests
{
    [Fact]
    public void Between_ArticlesOnOtherRoles_AreLeftOut()
    {
        RoleProfile spokenOf = Profiles.Role("B", null, null, Says("a", "A", "differs"), Says("x", "X", "elsewhere"), Says(null, null, "nobody's"));

        StatedComparison stated = Assert.Single(StatedComparison.Between([Profiles.Role("A"), spokenOf]));

        Assert.Equal(("A", "B", "differs"), (stated.Role.Name, stated.Other.Name, stated.Statement.Fact.Difference));
    }

    private static ComparisonElsewhere Says(string? slug, string? name, string difference) =>
        new(slug, name, Profiles.Cited(new RoleComparison("B", null, difference, Make.Said())));
}
