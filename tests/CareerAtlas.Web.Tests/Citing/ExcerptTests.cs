using CareerAtlas.Web.Citing;

namespace CareerAtlas.Web.Tests.Citing;

public sealed class ExcerptTests
{
    [Fact]
    public void Of_ShortQuote_IsTheQuote() => Assert.Equal("As it stands.", Excerpt.Of("As it stands."));

    [Fact]
    public void Of_LongQuote_IsCutAtAWordWithinTheLimit()
    {
        var excerpt = Excerpt.Of(string.Join(' ', Enumerable.Repeat("word", 200)));

        Assert.True(excerpt.Length <= Excerpt.Limit);
        Assert.EndsWith("word…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LongQuoteWithoutSpaces_NeverSplitsACharacter()
    {
        var excerpt = Excerpt.Of("a" + string.Concat(Enumerable.Repeat("😀", 300)));

        Assert.True(excerpt.Length <= Excerpt.Limit);
        Assert.False(char.IsHighSurrogate(excerpt[^2]));
    }
}
