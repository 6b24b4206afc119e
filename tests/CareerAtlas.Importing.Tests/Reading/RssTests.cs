using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class RssTests
{
    [Fact]
    public async Task ReadAsync_RealFeed_ReadsBothArticles()
    {
        await using var stream = File.OpenRead(RealFeed.Path());
        var articles = new List<ArticleDocument>();
        await foreach (var item in new DocumentReader(ImportLimits.Default).ReadAsync(stream, ct: TestContext.Current.CancellationToken))
        {
            articles.Add(Assert.IsType<ReadItem.Article>(item).Document);
        }

        Assert.Equal(2, articles.Count);
        var trainer = articles[0];
        Assert.StartsWith("The AI Trainer Career", trainer.Title, StringComparison.Ordinal);
        Assert.StartsWith("https://blog.9cv9.com/the-ai-trainer-career-", trainer.Link, StringComparison.Ordinal);
        Assert.Equal("https://blog.9cv9.com/?p=36405", trainer.Guid);
        Assert.Equal("9cv9", trainer.Author);
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 9, 56, 26, TimeSpan.Zero), trainer.PublishedAt);
        Assert.Equal(18, trainer.Categories.Count);
        Assert.Equal("en-US", trainer.Language);
        Assert.StartsWith("<div id=\"bsf_rt_marker\">", trainer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ContentEncoded_WinsOverDescriptionInAnyOrder()
    {
        var article = await Read.ItemAsync("<content:encoded><![CDATA[<p>Full</p>]]></content:encoded><description>Short</description>");
        Assert.Equal("<p>Full</p>", article.Html);
        article = await Read.ItemAsync("<description>Short</description><content:encoded>&lt;p&gt;Full&lt;/p&gt;</content:encoded>");
        Assert.Equal("<p>Full</p>", article.Html);
    }

    [Fact]
    public async Task ReadAsync_EmptyContentEncoded_FallsBackToDescription() =>
        Assert.Equal("Short", (await Read.ItemAsync("<description>Short</description><content:encoded> </content:encoded>")).Html);

    [Fact]
    public async Task ReadAsync_NoContent_HasNoMarkup() => Assert.Null((await Read.ItemAsync("<title>A</title>")).Html);

    [Fact]
    public async Task ReadAsync_UnescapedMarkupInDescription_IsKept() =>
        Assert.Equal("A <b class=\"x\">bold</b><br> &lt; claim", (await Read.ItemAsync("<description>A <b class=\"x\">bold</b><br/> &lt; claim</description>")).Html);

    [Fact]
    public async Task ReadAsync_PrefixesNobodyDeclared_MeanWhatTheyUsuallyMean()
    {
        var article = await Read.OneAsync("<rss><channel><item><dc:creator>Ann</dc:creator><content:encoded>Text</content:encoded><media:title>x</media:title></item></channel></rss>");
        Assert.Equal(("Ann", "Text"), (article.Author, article.Html));
    }

    [Fact]
    public async Task ReadAsync_Rss10_ReadsItemsBesideTheChannel()
    {
        var article = await Read.OneAsync("""
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://a.example/"><title>C</title><dc:language>de</dc:language><items><rdf:Seq><rdf:li resource="https://a.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2025-05-10T08:00+02:00</dc:date><dc:subject>AI</dc:subject><dc:creator>Ann</dc:creator></item>
            </rdf:RDF>
            """);
        Assert.Equal(("One", "https://a.example/1", "https://a.example/1", "de", "Ann"), (article.Title, article.Link, article.Guid, article.Language, article.Author));
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 6, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(["AI"], article.Categories);
    }

    [Fact]
    public async Task ReadAsync_Rss091WithPublicDoctype_IsRead() => Assert.Equal("One", (await Read.OneAsync("""
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><item><title>One</title></item></channel></rss>
        """)).Title);

    [Theory]
    [InlineData("<guid>https://a.example/x</guid>", "https://a.example/x", "https://a.example/x")]
    [InlineData("<guid isPermaLink=\"true\">https://a.example/x</guid>", "https://a.example/x", "https://a.example/x")]
    [InlineData("<guid isPermaLink=\"false\">https://a.example/x</guid>", null, "https://a.example/x")]
    [InlineData("<guid>tag:a,2025:1</guid>", null, "tag:a,2025:1")]
    [InlineData("<guid isPermaLink=\"false\">9</guid><link>https://a.example/y</link>", "https://a.example/y", "9")]
    [InlineData("<link>https://a.example/y</link>", "https://a.example/y", null)]
    [InlineData("<atom:link rel=\"alternate\" href=\"https://a.example/z\"/><atom:link rel=\"self\" href=\"https://a.example/feed\"/>", "https://a.example/z", null)]
    public async Task ReadAsync_LinkAndGuid_AreTakenAsTheyAreMeant(string fields, string? link, string? guid)
    {
        var article = await Read.ItemAsync(fields);
        Assert.Equal((link, guid), (article.Link, article.Guid));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("JavaScript&#58;alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@a.example/")]
    [InlineData("http://good@127.0.0.1/")]
    [InlineData("ftp://a.example/")]
    [InlineData("https://")]
    public async Task ReadAsync_LinkThatIsNoPlainWebAddress_IsDropped(string link) => Assert.Null((await Read.ItemAsync($"<link>{link}</link>")).Link);

    [Fact]
    public async Task ReadAsync_OverlongLink_IsDropped() => Assert.Null((await Read.ItemAsync($"<link>https://a.example/{new string('x', 2100)}</link>")).Link);

    [Fact]
    public async Task ReadAsync_RelativeLink_IsResolvedAgainstBaseThenAddressThenSite()
    {
        Assert.Equal("https://blog.example/p/1", (await Read.ItemAsync("<link>/p/1</link>")).Link);
        Assert.Equal("https://other.example/p/1", (await Read.ItemAsync("<link>/p/1</link>", new Uri("https://other.example/feed"))).Link);
        Assert.Equal("https://base.example/x/1", (await Read.OneAsync("""<rss xml:base="https://base.example/x/"><channel><item><link>1</link></item></channel></rss>""")).Link);
    }

    [Theory]
    [InlineData("<author>jane@example.org (Jane Doe)</author>", "Jane Doe")]
    [InlineData("<dc:creator>Jane Doe</dc:creator><author>jane@example.org</author>", "Jane Doe")]
    [InlineData("<author>Jane Doe &lt;jane@example.org&gt;</author>", "Jane Doe")]
    [InlineData("<dc:creator>Jane</dc:creator><dc:creator>Joe</dc:creator>", "Jane, Joe")]
    [InlineData("<atom:author><atom:name>Jane</atom:name><atom:email>j@x</atom:email></atom:author>", "Jane")]
    public async Task ReadAsync_Author_IsTheName(string fields, string author) => Assert.Equal(author, (await Read.ItemAsync(fields)).Author);

    [Fact]
    public async Task ReadAsync_Categories_KeepOrderAndLoseDoubles() => Assert.Equal(
        ["AI & ML", "Career", "Jobs"],
        (await Read.ItemAsync("<category><![CDATA[AI &amp; ML]]></category><category>Career</category><category>career</category><dc:subject>Jobs</dc:subject><category/>")).Categories);

    [Theory]
    [InlineData("AI &amp;amp; ML", "AI & ML")]
    [InlineData("AI &lt;b&gt;Trainer&lt;/b&gt;", "AI Trainer")]
    [InlineData("<![CDATA[AI <em>Trainer</em> &#8211; a guide]]>", "AI Trainer – a guide")]
    [InlineData("  AI\n\t Trainer&nbsp;guide ", "AI Trainer guide")]
    [InlineData("Ma&shy;chine&#8203; learning&#xFEFF;", "Machine learning")]
    [InlineData("Templates: vector&lt;int&gt; explained", "Templates: vector<int> explained")]
    [InlineData("Pay &lt; 5 &gt; 3", "Pay < 5 > 3")]
    [InlineData("A <b>bold</b> title", "A bold title")]
    [InlineData("Family &#x1F468;&#x200D;&#x1F469; at work", "Family 👨‍👩 at work")]
    public async Task ReadAsync_Title_IsPlainText(string title, string expected) => Assert.Equal(expected, (await Read.ItemAsync($"<title>{title}</title>")).Title);

    [Fact]
    public async Task ReadAsync_TitleTooLong_IsCutAndReported()
    {
        var items = await Read.AllAsync(Read.Feed($"<item><title>{new string('x', 10_000)}</title></item>"));
        Assert.Equal(300, items.Articles().Single().Title!.Length);
        Assert.Contains("10000 characters", items.Problems().Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ChannelLanguage_IsInherited()
    {
        Assert.Equal("en-GB", (await Read.OneAsync("<rss><channel><language>en_gb</language><item><title>A</title></item></channel></rss>")).Language);
        Assert.Equal("fr", (await Read.OneAsync("<rss><channel><language>en-gb</language><item xml:lang='fr'><title>A</title></item></channel></rss>")).Language);
    }

    [Fact]
    public async Task ReadAsync_DateThatIsNone_IsReportedAndTheEntryKept()
    {
        var items = await Read.AllAsync(Read.Feed("<item><title>A</title><pubDate>soon</pubDate></item>"));
        Assert.Null(items.Articles().Single().PublishedAt);
        Assert.Contains("\"soon\"", items.Problems().Single().Message, StringComparison.Ordinal);
    }
}
