using CareerAtlas.Domain.Comparing;

namespace CareerAtlas.Domain.Tests.Comparing;

public sealed class RoleChoiceTests
{
    [Fact]
    public void Of_TheSameRoleTwiceOrByAnAlias_CountsOnceInTheOrderAskedFor()
    {
        RoleChoice choice = RoleChoice.Of(["b", "a", "b", "alias-of-a"], Find);

        Assert.Equal(["b", "a"], choice.Chosen.Select(r => r.Slug));
        Assert.Empty(choice.Surplus);
        Assert.Empty(choice.Unknown);
    }

    [Fact]
    public void Of_MoreThanFourAndUnknownWords_KeepsWhatIsValid()
    {
        RoleChoice choice = RoleChoice.Of(["a", "no such", "b", "c", "d", "e", "No Such", "f", "e"], Find);

        Assert.Equal(["a", "b", "c", "d"], choice.Chosen.Select(r => r.Slug));
        Assert.Equal(["e", "f"], choice.Surplus.Select(r => r.Slug));
        Assert.Equal(["no such"], choice.Unknown);
        Assert.False(choice.HasRoom);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void IsComparison_FromTwoRolesOn(int roles, bool expected) =>
        Assert.Equal(expected, RoleChoice.Of(new[] { "a", "b" }.Take(roles), Find).IsComparison);

    private static RoleLink? Find(string word) => word switch
    {
        "alias-of-a" => new RoleLink("a", "A"),
        { Length: 1 } => new RoleLink(word, word.ToUpperInvariant()),
        _ => null,
    };
}
