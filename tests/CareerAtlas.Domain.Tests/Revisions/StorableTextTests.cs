using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Domain.Tests.Revisions;

public sealed class StorableTextTests
{
    // Half surrogate pairs do not survive in an attribute, so the cases stand in the test.
    [Fact]
    public void Clean_NulAndHalfPairs_AreReplaced()
    {
        Assert.Equal("a\uFFFDb", StorableText.Clean("a\0b"));
        Assert.Equal("\uFFFDx\uFFFD", StorableText.Clean("\ud83dx\udc69"));
        Assert.Equal("\uFFFD\uFFFD", StorableText.Clean("\udc69\ud83d"));
        Assert.Equal("\uFFFD\ud83d\udc69\uFFFD", StorableText.Clean("\ud83d\ud83d\udc69\udc69"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("👩🏽‍💻 e\u0301 \u202Ertl \t\n")]
    public void Clean_StorableText_IsUntouched(string text) => Assert.Same(text, StorableText.Clean(text));
}
