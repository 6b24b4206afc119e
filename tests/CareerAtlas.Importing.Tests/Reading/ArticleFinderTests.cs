using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed partial class ArticleFinderTests
{
    /// <summary>A small article with what is easily taken for something else: links, lists of them, a table larger than its prose.</summary>
    private const string Small = """
        <p>Data Bakers earn between $80,000 and $120,000, says <a href="/other">our survey</a>.</p>
        <ol><li><a href="#skills">Skills</a></li><li><a href="#pay">Pay</a></li></ol>
        <h2 id="skills">Skills</h2><ul><li><strong>Python</strong>: for the dough</li><li>Patience</li></ul>
        <aside><p>Key takeaway: bake early, bake often, and never leave the oven alone.</p></aside>
        <h2 id="pay">Pay</h2><table><tr><td>Level</td><td>Low</td><td>High</td></tr><tr><td>Entry</td><td>$60,000</td><td>$80,000</td></tr><tr><td>Senior</td><td>$120,000</td><td>$150,000</td></tr></table>
        <h2>People also ask</h2><details><summary>Is it hot?</summary><p>Yes, it is.</p></details><h3><button>Is it early?</button></h3><div style="display:none"><p>Before dawn.</p></div>
        <h2>Sources</h2><ul><li><a href="https://glassdoor.example/">Glassdoor</a></li><li><a href="https://payscale.example/">PayScale</a></li></ul>
        """;

    private static readonly HtmlParser Parser = new();

    private static string Normal(string html) => Space().Replace(Parser.ParseDocument($"<body>{html}").Body!.TextContent, " ").Trim();

    private static async Task<ArticleDocument> FindAsync(string page, Uri? address = null) =>
        await new ArticleFinder(ImportLimits.Default).FindAsync(page, address, TestContext.Current.CancellationToken);

    public static TheoryData<string, int> RealArticles => [.. from theme in Themes.Names.Select(row => row.Data) from article in (int[])[0, 1] select (theme, article)];

    [Theory]
    [MemberData(nameof(RealArticles))]
    public async Task FindAsync_RealArticleInAnyTheme_FindsItsBodyAndNothingElse(string theme, int number)
    {
        await using var stream = File.OpenRead(RealFeed.Path());
        var articles = new List<ArticleDocument>();
        await foreach (var item in new DocumentReader(ImportLimits.Default).ReadAsync(stream, ct: TestContext.Current.CancellationToken))
        {
            articles.Add(((ReadItem.Article)item).Document);
        }

        // Blog software adds the line that names the post to feeds alone.
        var body = articles[number].Html!;
        body = body[..body.LastIndexOf("<p>The post", StringComparison.Ordinal)];
        Assert.Equal(Normal(body), Normal((await FindAsync(Themes.Wrap(theme, body))).Html!));
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task FindAsync_SmallArticleInAnyTheme_FindsItsBodyAndNothingElse(string theme) =>
        Assert.Equal(Normal(Small), Normal((await FindAsync(Themes.Wrap(theme, Small))).Html!));

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task FindAsync_ArticleInSections_FindsThemAll(string theme)
    {
        var sections = string.Concat(Enumerable.Range(1, 4).Select(i => $"<section><h2>Part {i}</h2><p>{string.Concat(Enumerable.Repeat($"Sentence of part {i}, with a comma. ", i * 8))}</p></section>"));
        Assert.Equal(Normal(sections), Normal((await FindAsync(Themes.Wrap(theme, sections))).Html!));
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task FindAsync_Theme_KnowsWhatThePageSaysOfItself(string theme)
    {
        var article = await FindAsync(Themes.Wrap(theme, Small), new Uri("https://blog.example/data-baker/?utm=1"));
        Assert.Equal((Themes.Title, "https://blog.example/data-baker/", "https://blog.example/?p=77", "Ann Oven", "en-US"),
            (article.Title, article.Link, article.Guid, article.Author, article.Language));
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 9, 56, 26, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(["Baking", "Data"], article.Categories);
    }

    private const string Prose = "<p>Bakers of data knead tables, proof them overnight, and serve them warm before the first meeting of the day.</p><p>They earn $80,000 to $120,000, more in New York City, and rise to Head Baker in six to eight years.</p>";

    [Theory]
    // What looks like a box by its name or its element, and is the article's.
    [InlineData("<main><article><h1>T</h1>{0}<footer><h2>Sources</h2><ul><li><a href='https://g.example/'>Glassdoor</a></li></ul></footer></article></main>", "SourcesGlassdoor")]
    [InlineData("<main><article><h1>T</h1><aside><h2>Key takeaways</h2><ul><li>Bake early and often.</li></ul></aside><div>{0}</div></article></main>", "Bake early")]
    [InlineData("<div><h1>T</h1><div>{0}<div class='market-share'><p>Bread has 60% of the market.</p></div></div></div>", "60% of the market")]
    [InlineData("<div class='entry-content'>{0}<h2 id='social-skills'>Social skills</h2><h3 id='comments'>Comments in code</h3><p>Write them.</p></div>", "Social skillsComments in code")]
    [InlineData("<div><div>{0}</div><div><h2>Frequently asked questions</h2><h3>Is it hot?</h3><p>Yes.</p></div></div>", "Is it hot?")]
    [InlineData("<div>{0}<h2>Sources</h2><p><a href='https://g.example/'>Glassdoor</a></p><p><a href='https://p.example/'>PayScale</a></p></div><div>© 2025</div>", "GlassdoorPayScale")]
    [InlineData("<form action=page.aspx><div>{0}<h3>Categories of bakers</h3><ul><li>Dough</li><li>Crust</li></ul></div></form>", "DoughCrust")]
    [InlineData("<div>{0}<table><tr><td>Category</td><td>Pay</td></tr><tr><td>Tags</td><td>$5</td></tr></table></div>", "CategoryPayTags$5")]
    public async Task FindAsync_PartsOfTheArticle_AreKept(string page, string words) =>
        Assert.Contains(words, Normal((await FindAsync("<body>" + page.Replace("{0}", Prose, StringComparison.Ordinal))).Html!).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    // What a page puts around an article without saying so.
    [InlineData("<div><h1>T</h1>{0}<p><a href='/x'>Bread testers</a> <a href='/y'>Cake inspectors</a></p></div>")]
    [InlineData("<div>{0}<div><h3>Subscribe to our newsletter</h3><p>No spam, ever.</p><form><input></form></div></div>")]
    [InlineData("<div>{0}<div><b>Recommended for you</b><a href='/x'>Bread testers</a><a href='/y'>Cake inspectors</a></div></div>")]
    [InlineData("<section><p><a href='/'>Home</a> &raquo; <a href='/c'>Careers</a> &raquo; T</p>{0}</section>")]
    [InlineData("<div><div>{0}</div><div id='disqus_thread'><p>Nice, I earn $200,000 with it.</p></div></div>")]
    [InlineData("<div>{0}<section id='comments'><h2>3 responses to “T”</h2><p>Nice, I earn $200,000 with it.</p></section></div>")]
    [InlineData("<article><h1>T</h1>{0}</article><article><h1>Next story</h1><p>" + "Something else that is told at great length, and longer than the first. " + "</p></article>")]
    [InlineData("{0}<script>var x = '<p>no</p>';</script><noscript><img></noscript><style>p{}</style><template><p>no</p></template>")]
    public async Task FindAsync_WhatIsNoArticle_IsLeftOut(string page) =>
        Assert.Equal(Normal(Prose), Normal((await FindAsync("<html><head><title>T</title></head><body>" + page.Replace("{0}", Prose, StringComparison.Ordinal))).Html!));

    [Fact]
    public async Task FindAsync_LinkedData_IsRead()
    {
        var article = await FindAsync("""
            <html><head><title>Oven | Site</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Person","@id":"#ann","name":"Ann Oven"},
            {"@type":["BlogPosting"],"headline":"The Oven","author":{"@id":"#ann"},"datePublished":"2025-05-10","keywords":["heat","bread"],"inLanguage":"de","mainEntityOfPage":"https://a.example/oven"}]}</script></head>
            <body><p>An oven is hot.</p></body></html>
            """);
        Assert.Equal(("The Oven", "Ann Oven", "https://a.example/oven", "de"), (article.Title, article.Author, article.Link, article.Language));
        Assert.Equal(["heat", "bread"], article.Categories);
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task FindAsync_PlainPage_ReadsBylineAndDateFromTheText()
    {
        var article = await FindAsync("<h1>Ovens</h1><p>By Ann Oven, May 10, 2025</p><p>An oven is hot and pays well.</p>", new Uri("http://a.example/x"));
        Assert.Equal(("Ovens", "Ann Oven", "http://a.example/x"), (article.Title, article.Author, article.Link));
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
    }

    [Fact]
    public async Task FindAsync_LinkThatIsNoWebAddress_IsDropped() =>
        Assert.Null((await FindAsync("<link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='https://u:p@a.example/'><p>An oven is hot.</p>")).Link);

    [Fact]
    public async Task FindAsync_ScriptInTitle_IsText() =>
        Assert.Equal("Ovens", (await FindAsync("<meta property='og:title' content='Ovens<script>alert(1)</script>'><p>An oven is hot.</p>")).Title);

    [Theory]
    [InlineData("<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>")]
    [InlineData("<html><head><title>Just a moment...</title></head><body><p>Checking your browser before you go on.</p></body></html>")]
    [InlineData("<html><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>")]
    [InlineData("<html><head><title>App</title></head><body><div id=root></div><script src=a.js></script></body></html>")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav></body></html>")]
    public async Task FindAsync_PageWithoutArticle_SaysSo(string page) =>
        Assert.Contains("feed's own address", (await Assert.ThrowsAsync<UnreadableDocumentException>(() => FindAsync(page))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task FindAsync_ShortArticle_IsAnArticle() =>
        Assert.Equal("AI Trainers earn $60,000.", Normal((await FindAsync("<html><head><title>Error Analyst or Trainer?</title></head><body><h2></h2><p>AI Trainers earn $60,000.</p></body></html>")).Html!));

    [Fact]
    public async Task ReadAsync_PageLargerThanAllowed_IsRefused() =>
        Assert.Contains("larger than the 5 MiB", await Read.RefusalAsync($"<html><body><p>{new string('x', 6 << 20)}</p></body></html>"), StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
