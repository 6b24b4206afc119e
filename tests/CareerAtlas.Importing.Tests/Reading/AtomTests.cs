namespace CareerAtlas.Importing.Tests.Reading;

public sealed class AtomTests
{
    [Fact]
    public async Task ReadAsync_Atom10_ReadsEveryField()
    {
        var article = await Read.OneAsync("""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/blog/">
              <title>Blog</title><author><name>Editor</name></author><link rel="self" href="https://a.example/atom"/>
              <entry>
                <title type="html">AI &amp;amp; &lt;i&gt;you&lt;/i&gt;</title>
                <link rel="edit" href="/edit"/><link rel="alternate" type="text/html" href="post/1"/><link rel="enclosure" href="https://a.example/x.mp3"/>
                <id>urn:uuid:1</id><published>2025-05-10T09:00:00+08:00</published><updated>2025-05-11T00:00:00Z</updated>
                <category term="ai" label="Artificial intelligence"/><category term="jobs"/>
                <summary>Short</summary><content type="html">&lt;p&gt;Full&lt;/p&gt;</content>
              </entry>
            </feed>
            """);
        Assert.Equal(("AI & you", "https://a.example/blog/post/1", "urn:uuid:1", "Editor", "en", "<p>Full</p>"),
            (article.Title, article.Link, article.Guid, article.Author, article.Language, article.Html));
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 1, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(new DateTimeOffset(2025, 5, 11, 0, 0, 0, TimeSpan.Zero), article.UpdatedAt);
        Assert.Equal(["Artificial intelligence", "jobs"], article.Categories);
    }

    [Fact]
    public async Task ReadAsync_XhtmlContent_BecomesHtml() => Assert.Equal(
        "<div><p class=\"a\">1 &lt; 2<br></p><p></p></div>",
        (await Read.EntryAsync("""<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p class="a">1 &lt; 2<x:br/></x:p><x:p/></x:div></content>""")).Html);

    [Theory]
    [InlineData("<content>5 &lt; 6 &amp; 7</content>", "5 &lt; 6 &amp; 7")]
    [InlineData("<content type='text'>&lt;b&gt;</content>", "&lt;b&gt;")]
    [InlineData("<content type='html'><![CDATA[<b>x</b>]]></content>", "<b>x</b>")]
    [InlineData("<content type='image/png'>aGVsbG8=</content><summary>S</summary>", "S")]
    [InlineData("<content src='https://a.example/x'/><summary type='html'>&lt;i&gt;</summary>", "<i>")]
    [InlineData("<summary>S</summary>", "S")]
    public async Task ReadAsync_ContentType_DecidesTheMarkup(string fields, string html) => Assert.Equal(html, (await Read.EntryAsync(fields)).Html);

    [Fact]
    public async Task ReadAsync_PlainTextTitle_KeepsWhatLooksLikeATag() =>
        Assert.Equal("The <b> element", (await Read.EntryAsync("<title>The &lt;b> element</title>")).Title);

    [Fact]
    public async Task ReadAsync_Atom03_IsReadLeniently()
    {
        var article = await Read.OneAsync("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title><link rel="alternate" href="https://a.example/1"/>
            <id>x</id><issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-13T18:30:02Z</modified>
            <content type="text/html" mode="escaped">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>
            """);
        Assert.Equal(("A", "https://a.example/1", "<p>Hi</p>"), (article.Title, article.Link, article.Html));
        Assert.Equal(new DateTimeOffset(2003, 12, 13, 12, 29, 29, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task ReadAsync_PrefixedAtom_IsRead() => Assert.Equal("A", (await Read.OneAsync(
        """<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>A</atom:title></atom:entry></atom:feed>""")).Title);

    [Fact]
    public async Task ReadAsync_EntryDocument_IsRead() => Assert.Equal("A", (await Read.OneAsync(
        """<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>A</title></entry>""")).Title);

    [Fact]
    public async Task ReadAsync_BasesNested_AreResolvedInside() => Assert.Equal("https://a.example/b/c/d", (await Read.OneAsync(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><entry xml:base="b/"><link xml:base="c/" href="d"/></entry></feed>""")).Link);

    [Fact]
    public async Task ReadAsync_OnlyUpdated_ServesAsPublished() => Assert.Equal(
        new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), (await Read.EntryAsync("<updated>2025-01-02T00:00:00Z</updated>")).PublishedAt);

    [Fact]
    public async Task ReadAsync_SourceOfACopiedEntry_IsNotTheEntry() => Assert.Equal("Own", (await Read.EntryAsync(
        "<source><title>Other</title><author><name>X</name></author></source><title>Own</title>")).Title);
}
