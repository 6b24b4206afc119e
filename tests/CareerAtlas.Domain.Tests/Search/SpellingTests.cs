using CareerAtlas.Domain.Search;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Search;

public sealed class SpellingTests
{
    private static readonly KnownWord[] Known =
        [new("machine", 5), new("learning", 9), new("engineer", 40), new("engineering", 3), new("python", 7), new("java", 4), new("lava", 1), new("sql", 8)];

    [Theory]
    [InlineData("machne", "machine")]
    [InlineData("lerning", "learning")]
    [InlineData("enginer", "engineer")]
    [InlineData("pyhton", "python")]
    [InlineData("jaav", "java")]
    [InlineData("sqk", "sql")]
    public void Nearest_Mistyped_IsWhatWasMeant(string typed, string meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, isOpen: false, Known)[0]);

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("zql")]
    [InlineData("jv")]
    [InlineData("pyth0n")]
    [InlineData("mach")]
    public void Nearest_AnythingElse_IsNothing(string typed) => Assert.Empty(Spelling.Nearest(typed, isOpen: false, Known));

    [Fact]
    public void Nearest_StillTyping_TakesTheBeginningOfALongerWord() =>
        Assert.Equal(["engineer", "engineering"], Spelling.Nearest("enigne", isOpen: true, Known));

    [Fact]
    public void Nearest_EquallyClose_PutsTheSameFirstLetterBeforeTheMoreUsed() => Assert.Equal(
        ["lama", "lana", "java"],
        Spelling.Nearest("lava", isOpen: false, [new("java", 90), new("lana", 2), new("lama", 3), new("larval", 50)]));

    [Fact]
    public void Distance_AnyWords_IsSymmetricAndBounded() => Gen.Select(Gen.String[Gen.Char['a', 'e'], 0, 9], Gen.String[Gen.Char['a', 'e'], 0, 9]).Sample((a, b) =>
    {
        int distance = Spelling.Distance(a, b);
        Assert.Equal(distance, Spelling.Distance(b, a));
        Assert.Equal(a == b, distance == 0);
        Assert.InRange(distance, Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    });
}
