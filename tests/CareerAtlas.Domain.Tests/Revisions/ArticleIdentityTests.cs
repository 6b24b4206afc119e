using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Domain.Tests.Revisions;

public sealed class ArticleIdentityTests
{
    [Fact]
    public void KeysOf_GuidAndAddress_StrongestFirst() => Assert.Equal(
        ["guid:https://blog.example/?p=1", "url:blog.example/post"],
        Keys(url: "https://www.Blog.example/post/", guid: "https://blog.example/?p=1"));

    [Theory]
    [InlineData("https://blog.example/post", "http://www.blog.example/post/")]
    [InlineData("https://blog.example/post?id=1", "https://blog.example/post?utm_source=x&id=1#top")]
    public void KeysOf_AddressWrittenOtherwise_IsTheSame(string a, string b) => Assert.Equal(Keys(url: a), Keys(url: b));

    [Theory]
    [InlineData("https://blog.example/post", "https://blog.example/Post")]
    [InlineData("https://blog.example/?p=1", "https://blog.example/?p=2")]
    [InlineData("https://blog.example:8080/", "https://blog.example/")]
    public void KeysOf_OtherAddress_IsAnother(string a, string b) => Assert.NotEqual(Keys(url: a), Keys(url: b));

    [Fact]
    public void KeysOf_BareGuid_MeansSomethingOnlyOnItsSite()
    {
        Assert.NotEqual(Keys(url: "https://a.example/1", guid: "17")[0], Keys(url: "https://b.example/1", guid: "17")[0]);
        Assert.NotEqual(Keys(guid: "17", source: "one"), Keys(guid: "17", source: "two"));
        Assert.Equal(
            Keys(guid: "0b5c1f0e-7d61-4a55-9c1b-5d7f0c6d5a11", source: "one"),
            Keys(guid: "0b5c1f0e-7d61-4a55-9c1b-5d7f0c6d5a11", source: "two"));
    }

    [Fact]
    public void KeysOf_NeitherGuidNorAddress_GoesByTitleAndAuthor()
    {
        Assert.Equal(Keys(title: "What  it\ntakes", author: "Robin"), Keys(title: "what it takes", author: "ROBIN"));
        Assert.NotEqual(Keys(title: "What it takes", author: "Robin"), Keys(title: "What it takes"));
        Assert.Empty(Keys());
        Assert.Empty(Keys(url: "not an address"));
    }

    [Fact]
    public void KeysOf_EndlessGuid_IsShortenedAndToldApart()
    {
        string guid = "urn:" + new string('x', 5000);

        Assert.InRange(Keys(guid: guid)[0].Length, 1, 400);
        Assert.NotEqual(Keys(guid: guid), Keys(guid: guid + "y"));
    }

    private static IReadOnlyList<string> Keys(
        string? url = null, string? guid = null, string? title = null, string? author = null, string source = "feed") =>
        ArticleIdentity.KeysOf(new ArticleMetadata(title, url, guid, author, null, [], null), source);
}
