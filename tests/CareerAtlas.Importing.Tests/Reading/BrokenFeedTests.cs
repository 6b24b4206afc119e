using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class BrokenFeedTests
{
    private const string First = "<item><title>One</title></item>\n";
    private const string Last = "<item><title>Three</title></item>\n";

    [Theory]
    [InlineData("<item><title>Two</titel></item>\n", 3, 19)]
    [InlineData("<item>\n<title>Two\n</item>\n", 5, 3)]
    [InlineData("<item><title a='1' a='2'>Two</title></item>\n", 3, 20)]
    [InlineData("<item><title>T &nbsp; & <b>Two</i></title></item>\n", 3, 33)]
    [InlineData("<item><description><![CDATA[never closed</description></item>\n", null, null)]
    [InlineData("<item><description><!-- never closed </description></item>\n", null, null)]
    [InlineData("<item><title x='never closed>Two</title></item>\n", null, null)]
    [InlineData("<item><title>Two</title>\n", null, null)]
    [InlineData("<item><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><title>&e;</title></item>\n", null, null)]
    public async Task ReadAsync_OneBrokenEntry_CostsThatEntryAlone(string broken, int? line, int? column)
    {
        // The first line holds the frame, the second the first item.
        var items = await Read.AllAsync(Read.Feed("\n" + First + broken + Last));
        Assert.Equal(["One", "Three"], items.Articles().Select(article => article.Title));
        Assert.Equal([1, 3], items.Articles().Select(article => article.Position));
        var problem = Assert.Single(items.Problems());
        Assert.Equal(2, problem.Position);
        Assert.Matches(@"line \d+, column \d+", problem.Message);
        if (line is not null)
        {
            Assert.Contains($"line {line}, column {column}", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReadAsync_CdataThatQuotesAFeed_IsNotBroken() => Assert.Equal(
        "<pre></item> ends it</pre>",
        (await Read.ItemAsync("<description><![CDATA[<pre></item> ends it</pre>]]></description>")).Html);

    [Fact]
    public async Task ReadAsync_CutOff_YieldsWhatWasReadAndSaysWhere()
    {
        var items = await Read.AllAsync(Read.Rss + "\n" + First + "<item><title>Tw");
        Assert.Equal("One", items.Articles().Single().Title);
        Assert.Contains(items.Problems(), problem => problem.Position == 2 && problem.Message.Contains("line 3, column 1", StringComparison.Ordinal)
            && problem.Message.Contains("line 3, column 16", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_CutOffBetweenEntries_IsReported()
    {
        var items = await Read.AllAsync(Read.Rss + First);
        Assert.Single(items.Articles());
        Assert.Contains("cut off", Assert.Single(items.Problems()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss><channel>\n<title>x</titel>\n</channel></rss>", "line 2, column 9")]
    [InlineData("<rss>\n<channel><title>x</title>", "line 2, column 26")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>\n<entry>\n<title>x</entry></feed>", "line 3, column 11")]
    [InlineData("<rss><channel>\n<item><title>x", "line 2, column 15")]
    public async Task ReadAsync_NothingReadable_SaysWhere(string text, string place) => Assert.Contains(place, await Read.RefusalAsync(text), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_MistakeInTheFrame_IsReportedOnce()
    {
        var items = await Read.AllAsync(Read.Feed("<image><url>x</image>" + First + Last));
        Assert.Equal(2, items.Articles().Count);
        Assert.Contains("</image>", Assert.Single(items.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_RubbishBehindTheFeed_IsIgnored() =>
        Assert.Single(await Read.AllAsync(Read.Feed(First) + "<script>track()</script> & more"));

    [Fact]
    public async Task ReadAsync_FeedWithoutEntries_YieldsNothing() => Assert.Empty(await Read.AllAsync(Read.Feed("")));

    [Fact]
    public async Task ReadAsync_MoreEntriesThanAllowed_AreLeftOutAndReportedOnce()
    {
        var text = Read.Feed(string.Concat(Enumerable.Repeat(First, 30)));
        var items = await Read.AllAsync(text, new ImportLimits { FeedEntries = 10 });
        Assert.Equal(10, items.Articles().Count);
        Assert.Contains("more than 10 entries", Assert.Single(items.Problems()).Message, StringComparison.Ordinal);
        Assert.Equal(30, (await Read.AllAsync(text, new ImportLimits { FeedEntries = int.MaxValue })).Count);
        Assert.Equal(30, (await Read.AllAsync(text, new ImportLimits { FeedEntries = 30 })).Count);
    }

    [Fact]
    public async Task ReadAsync_FeedLargerThanAllowed_KeepsWhatCameBefore()
    {
        var items = await Read.AllAsync(Read.Feed(string.Concat(Enumerable.Repeat(First, 5000))), new ImportLimits { FeedBytes = 100_000, FeedEntries = int.MaxValue });
        Assert.NotEmpty(items.Articles());
        Assert.Contains(items.Problems(), problem => problem.Position is null && problem.Message.Contains("larger than", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_UndeclaredEntitiesAndBareAmpersands_AreText() => Assert.Equal(
        "R&D — A&B &unknown; © 5 < 6 &",
        (await Read.ItemAsync("<title>R&D &mdash; A&B &unknown; &copy; 5 < 6 &</title>")).Title);

    [Fact]
    public async Task ReadAsync_ReferencesToNoCharacters_AreRepaired() => Assert.Equal(
        "a’b c�d�",
        (await Read.ItemAsync("<title>a&#146;b&#0;&#x1;&#xFFFF; c&#xD800;d&#1114112;</title>")).Title);

    [Fact]
    public async Task ReadAsync_NullBytesAndControlCharacters_AreDropped()
    {
        var article = await Read.ItemAsync("<title>A\0I \u0001Tr\u001Bainer\u000B</title><description>x\0y</description>");
        Assert.Equal(("AI Trainer", "xy"), (article.Title, article.Html));
    }

    [Fact]
    public async Task ReadAsync_DirectionMarksAndJoiners_AreKept() =>
        Assert.Equal("a\u202Eb\u200Fc", (await Read.ItemAsync("<title>a\u202Eb\u200Fc</title>")).Title);

    [Fact]
    public async Task ReadAsync_ScriptInAnyField_IsText()
    {
        var article = await Read.EntryAsync("<title>&lt;img src=x onerror=alert(1)></title><author><name>\"&gt;&lt;svg onload=x&gt;</name></author><category term='&lt;script&gt;x&lt;/script&gt;y'/>");
        Assert.Equal("<img src=x onerror=alert(1)>", article.Title);
        Assert.Equal("\">", article.Author);
        Assert.Equal(["y"], article.Categories);
    }
}
