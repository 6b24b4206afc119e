using System.Diagnostics;
using System.Text;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

[Collection(nameof(Measured))]
public sealed class HostileDocumentTests
{
    private static async Task<T> WithinAsync<T>(double seconds, Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"It took {watch.Elapsed.TotalSeconds:0.00} s.");
        return result;
    }

    [Theory]
    [InlineData("""<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>""")]
    [InlineData("""<!DOCTYPE foo [<!ELEMENT foo ANY><!ENTITY xxe SYSTEM "file:///etc/passwd">]>""")]
    [InlineData("""<!DOCTYPE foo [<!ENTITY xxe SYSTEM "http://127.0.0.1:1/x">]>""")]
    [InlineData("""<!DOCTYPE foo [<!ENTITY % remote SYSTEM "http://127.0.0.1:1/x.dtd"> %remote;]>""")]
    [InlineData("""<!DOCTYPE foo [<!-- ']> --><!ENTITY a "]>"><!ENTITY b "x">]>""")]
    public async Task ReadAsync_EntitiesOfItsOwn_AreRefused(string doctype)
    {
        var message = await WithinAsync(1, () => Read.RefusalAsync($"<?xml version=\"1.0\"?>\n{doctype}\n" + Read.Feed("<item><title>&lol1;&xxe;</title></item>")));
        Assert.Contains("entity of its own", message, StringComparison.Ordinal);
        Assert.Contains("line 2, column", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_EntitiesOfHtmlDeclared_AreKnownAnyway() => Assert.Equal("a b", (await Read.OneAsync(
        """<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent"><!ENTITY nbsp "evil">]>"""
        + Read.Feed("<item><title>a&nbsp;b</title></item>"))).Title);

    [Fact]
    public async Task ReadAsync_ExternalDtdAndXInclude_AreNotFollowed() => Assert.Equal("A", (await WithinAsync(1, () => Read.OneAsync(
        """<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">"""
        + Read.Feed("""<item><title>A</title><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/></item>""")))).Title);

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<ul><li>", 5_000)]
    [InlineData("<b><p>", 5_000)]
    [InlineData("<table><tr><td>", 4_000)]
    [InlineData("<p><font size=1>", 5_000)]
    [InlineData("<div><table><tr><td></div>", 5_000)]
    [InlineData("<svg><g>", 5_000)]
    public async Task ReadAsync_ContentNestedTooDeep_CostsTheEntry(string tags, int times)
    {
        var html = string.Concat(Enumerable.Repeat(tags, times));
        var items = await WithinAsync(2, () => Read.AllAsync(Read.Feed($"<item><description><![CDATA[{html}]]></description></item><item><title>B</title></item>")));
        Assert.Equal("B", items.Articles().Single().Title);
        Assert.Contains("nested more than 256 deep", items.Problems().Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ElementsNestedTooDeepInAnEntry_CostTheEntry()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));
        foreach (var place in (string[])["<x>{0}</x>", "<title>{0}</title>", "<description>{0}</description>", "<author>{0}</author>", "{0}"])
        {
            var items = await WithinAsync(2, () => Read.AllAsync(Read.Feed($"<item>{place.Replace("{0}", deep, StringComparison.Ordinal)}</item><item><title>B</title></item>")));
            Assert.Equal("B", items.Articles().Single().Title);
        }
    }

    [Fact]
    public async Task ReadAsync_FrameNestedTooDeep_IsRefused() => Assert.Contains("nested more than 256 deep",
        await WithinAsync(2, () => Read.RefusalAsync(Read.Rss + string.Concat(Enumerable.Repeat("<a>", 100_000)))), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_PageNestedTooDeep_IsRefused() => Assert.Contains("nested more than 256 deep",
        await WithinAsync(2, () => Read.RefusalAsync("<html><body>" + string.Concat(Enumerable.Repeat("<ul><li>", 10_000)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<td>x</td>", 1_000_000)]
    [InlineData("<li>x</li>", 100_000)]
    [InlineData("<br>", 300_000)]
    public async Task ReadAsync_TooManyElements_CostTheEntry(string html, int times)
    {
        var body = "<table>" + string.Concat(Enumerable.Repeat(html, times));
        var limits = new ImportLimits { ArticleLength = 100_000_000, FeedBytes = long.MaxValue };
        var items = await WithinAsync(3, () => Read.AllAsync(Read.Feed($"<item><description><![CDATA[{body}]]></description></item><item><title>B</title></item>"), limits));
        Assert.Equal("B", items.Articles().Single().Title);
        Assert.Contains("elements and texts", items.Problems().Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_TooManyAttributes_CostTheEntry()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}='x'"));
        foreach (var item in (string[])[$"<item><description><![CDATA[<p{attributes}>]]></description></item>", $"<item><title{attributes}>A</title><description>&lt;p{attributes}></description></item>"])
        {
            var items = await WithinAsync(2, () => Read.AllAsync(Read.Feed(item + "<item><title>B</title></item>"), new ImportLimits { ArticleLength = int.MaxValue }));
            Assert.Equal("B", items.Articles().Single().Title);
            Assert.Contains("attributes", items.Problems().Single().Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<item><description><![CDATA[{0}]]></description></item>")]
    [InlineData("<item><description>{0}</description></item>")]
    [InlineData("<item><{0}/></item>")]
    [InlineData("<item><!--{0}--></item>")]
    [InlineData("<description>{0}</description>")]
    public async Task ReadAsync_FiftyMegabytesOfText_AreNeverKept(string place)
    {
        var bytes = Encoding.UTF8.GetBytes(Read.Feed(place.Replace("{0}", new string('x', 50_000_000), StringComparison.Ordinal) + "<item><title>B</title></item>"));
        var limits = new ImportLimits { FeedBytes = long.MaxValue };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = await WithinAsync(5, () => Read.AllAsync(bytes, limits: limits));
        Assert.Equal("B", items.Articles()[^1].Title);
        Assert.True(items.Articles().Count == 2 || items.Problems().Count == 1 || place[1] == 'd');
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
    }

    [Fact]
    public async Task ReadAsync_FiftyMegabytesByDefault_IsRefusedBySize() => Assert.Contains("10 MiB",
        await WithinAsync(5, () => Read.RefusalAsync(Read.Feed($"<item><description>{new string('x', 50_000_000)}</description></item>"))), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_ArticleTooLong_CostsTheEntry()
    {
        var items = await Read.AllAsync(Read.Feed($"<item><description>{new string('x', 1_000_001)}</description></item><item><title>B</title></item>"));
        Assert.Equal("B", items.Articles().Single().Title);
        Assert.Contains("1000001 characters", items.Problems().Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t ", "empty")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\"}", "JSON")]
    [InlineData("[1,2]", "JSON")]
    [InlineData("Just some words.", "plain text")]
    [InlineData("%PDF-1.7 x", "PDF")]
    [InlineData("PK\u0003\u0004xxxx", "ZIP")]
    [InlineData("<?xml version='1.0'?>\n<opml><body/></opml>", "<opml> (line 2, column 1)")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg>")]
    public async Task ReadAsync_NeitherFeedNorPage_SaysWhatItIs(string text, string words) => Assert.Contains(words, await Read.RefusalAsync(text), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_BinaryData_IsRefused()
    {
        var random = new byte[100_000];
        new Random(1).NextBytes(random);
        await Assert.ThrowsAsync<UnreadableDocumentException>(() => Read.AllAsync(random));
        await Assert.ThrowsAsync<UnreadableDocumentException>(() => Read.AllAsync([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0]));
        await Assert.ThrowsAsync<UnreadableDocumentException>(() => Read.AllAsync(new byte[1000]));
    }

    [Fact]
    public async Task ReadAsync_TenThousandEntries_NeverHoldsTheFeed()
    {
        // 10,000 entries of 20,000 characters: 200 MB that exist only as they are read.
        var limits = new ImportLimits { FeedEntries = int.MaxValue, FeedBytes = long.MaxValue };
        var item = Encoding.UTF8.GetBytes($"<item><title>T</title><description><![CDATA[{string.Concat(Enumerable.Repeat("<p>word word word word</p>", 800))}]]></description></item>");
        await using var stream = new RepeatingStream(Encoding.UTF8.GetBytes(Read.Rss), item, 10_000, "</channel></rss>"u8.ToArray());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, peak) = (0, 0L);
        await foreach (var read in new DocumentReader(limits).ReadAsync(stream, ct: TestContext.Current.CancellationToken))
        {
            Assert.IsType<ReadItem.Article>(read);
            if (++count % 1000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        Assert.Equal(10_000, count);
        Assert.InRange(peak - before, long.MinValue, 10L << 20);
    }

    private sealed class RepeatingStream(byte[] head, byte[] body, int times, byte[] tail) : Stream
    {
        private int part;
        private int offset;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (part <= times + 1)
            {
                var source = part == 0 ? head : part <= times ? body : tail;
                var length = Math.Min(count, source.Length - this.offset);
                if (length > 0)
                {
                    source.AsSpan(this.offset, length).CopyTo(buffer.AsSpan(offset));
                    this.offset += length;
                    return length;
                }

                part++;
                this.offset = 0;
            }

            return 0;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
