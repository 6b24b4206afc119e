using System.Text;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class EntryVersionsTests
{
    private static async Task<List<ReadItem>> ReadAsync(string text)
    {
        var items = new List<ReadItem>();
        await foreach (var item in EntryVersions.ReadAsync(new DocumentReader(ImportLimits.Default), new MemoryStream(Encoding.UTF8.GetBytes(text)), ct: TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    private static string Item(string guid, string title, string date) => $"<item><guid>{guid}</guid><title>{title}</title><pubDate>{date}</pubDate></item>";

    [Fact]
    public async Task ReadAsync_VersionsOfOneGuid_YieldsTheNewestInFeedOrder()
    {
        var items = await ReadAsync(Read.Feed(
            Item("a", "a1", "2025-01-01") + Item("b", "b", "2025-01-01") + Item("a", "a2", "2025-02-01") + Item("a", "a3", "2025-01-15")
            + "<item><title>none</title></item><item><title>none either</title></item>"));
        Assert.Equal(["b", "a2", "none", "none either"], items.Articles().Select(article => article.Title));
    }

    [Fact]
    public async Task ReadAsync_LongFeed_IsReadTwiceAndNotHeld()
    {
        var filler = $"<item><title>x</title><description>{new string('x', 900_000)}</description></item>";
        var items = await ReadAsync(Read.Feed(Item("a", "a1", "2025-01-01") + string.Concat(Enumerable.Repeat(filler, 6)) + Item("a", "a2", "2025-02-01")));
        Assert.Equal(["x", "x", "x", "x", "x", "x", "a2"], items.Articles().Select(article => article.Title));
    }

    [Fact]
    public async Task ReadAsync_VersionsOfOneDate_YieldsTheFirst() =>
        Assert.Equal("first", (await ReadAsync(Read.Feed(Item("a", "first", "2025-01-01") + Item("a", "second", "2025-01-01")))).Articles().Single().Title);

    [Fact]
    public async Task ReadAsync_UpdatedAndPublished_UpdatedCounts() => Assert.Equal("new", (await ReadAsync(Read.Atom(
        "<entry><id>a</id><title>old</title><published>2025-03-01</published><updated>2025-03-01</updated></entry>"
        + "<entry><id>a</id><title>new</title><published>2025-01-01</published><updated>2025-04-01</updated></entry>"))).Articles().Single().Title);

    [Fact]
    public async Task ReadAsync_NewestVersionBroken_YieldsTheNextBest()
    {
        var items = await ReadAsync(Read.Feed(
            Item("a", "old", "2025-01-01") + $"<item><guid>a</guid><pubDate>2025-02-01</pubDate><description>{string.Concat(Enumerable.Repeat("&lt;div>", 1000))}</description></item>"));
        Assert.Equal("old", items.Articles().Single().Title);
        Assert.Single(items.Problems());
    }

    [Fact]
    public async Task ReadAsync_PageAndUnreadableDocument_AreAsReadOnce()
    {
        Assert.Single(await ReadAsync("<html><body><p>An oven is hot.</p></body></html>"));
        await Assert.ThrowsAsync<UnreadableDocumentException>(() => ReadAsync("{}"));
    }

    [Fact]
    public async Task ReadAsync_StreamReadableOnce_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(async () =>
    {
        await using var pipe = new System.IO.Compression.BrotliStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress);
        await foreach (var _ in EntryVersions.ReadAsync(new DocumentReader(ImportLimits.Default), pipe, ct: TestContext.Current.CancellationToken))
        {
        }
    });
}
