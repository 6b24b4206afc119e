namespace CareerAtlas.Importing.Tests.Reading;

/// <summary>Pages as blog themes put them around an article.</summary>
internal static class Themes
{
    public const string Title = "The Career of a Data Baker";

    private const string Head = $$"""
        <head><meta charset="utf-8"><title>{{Title}} - Bakers' Blog</title>
        <link rel="canonical" href="/data-baker/"><link rel="shortlink" href="https://blog.example/?p=77">
        <meta property="og:site_name" content="Bakers' Blog"><meta property="article:published_time" content="2025-05-10T09:56:26+00:00">
        <meta property="article:modified_time" content="2025-05-12T00:00:00+00:00"><meta property="article:tag" content="Baking"><meta property="article:tag" content="Data">
        <meta name="author" content="Ann Oven"><style>p { color: red }</style><script>var a = "<p>not text</p>";</script></head>
        """;

    private const string Links = """
        <ul><li><a href="/a">How to become a bread tester in ten steps</a></li><li><a href="/b">Salaries of cake inspectors, compared</a></li><li><a href="/c">What does a flour analyst do all day?</a></li></ul>
        """;

    private const string Comment = """
        <p>What a splendid article, I have been a baker for twenty years and earned $90,000 in my best one. Would you say that a diploma still helps?</p>
        """;

    public static readonly TheoryData<string> Names = ["classes", "semantic", "divs", "table", "flat", "builder"];

    public static string Wrap(string theme, string body) => "<!DOCTYPE html><html lang=\"en-US\">" + Head + (theme switch
    {
        "classes" => Classes(body),
        "semantic" => Semantic(body),
        "divs" => Divs(body),
        "table" => Table(body),
        "flat" => Flat(body),
        _ => Builder(body),
    }) + "</html>";

    private static string Classes(string body) => $"""
        <body class="post-template single has-sidebar"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
        <header id="masthead" class="site-header"><p class="site-title"><a href="/">Bakers' Blog</a></p><p>Stories from the oven, told every week by people who bake.</p>
        <nav class="main-navigation"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header>
        <div class="breadcrumbs"><a href="/">Home</a> » <a href="/careers">Careers</a> » {Title}</div>
        <div id="content" class="site-content"><main id="main"><article id="post-77" class="post-77 post type-post hentry">
        <header class="entry-header"><h1 class="entry-title">{Title}</h1><div class="entry-meta">By <a rel="author" href="/ann">Ann Oven</a> on <time class="entry-date" datetime="2025-05-10">May 10, 2025</time></div></header>
        <div class="entry-content">{body}
        <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://facebook.com/sharer">Facebook</a></li><li><a href="https://x.com/intent/post">X</a></li></ul></div>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>The salary of a bread tester is $55,000.</p>{Links}</div></div>
        <footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag" href="/t/baking">Baking</a></span></footer></article>
        <div class="author-box"><h3>Ann Oven</h3><p>Ann has baked data for a decade and leads a team of twelve Data Bakers in three countries.</p></div>
        <section class="newsletter-signup"><h2>Never miss a loaf</h2><form><label>Your e-mail</label><input type="email"><button>Subscribe</button></form></section>
        <nav class="post-navigation"><a href="/prev">Previous: Bread</a><a href="/next">Next: Cake</a></nav>
        <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “{Title}”</h2><ol class="comment-list"><li class="comment"><article class="comment-body">{Comment}</article></li><li class="comment"><article class="comment-body">{Comment}</article></li></ol>
        <div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea></textarea></form></div></div></main>
        <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2>{Links}</section><section class="widget"><p>We are hiring a Senior Bread Tester for $70,000 to $80,000 a year.</p></section></aside></div>
        <footer id="colophon" class="site-footer"><p>© 2025 Bakers' Blog. All rights reserved.</p></footer>
        <div id="cookie-notice" role="dialog"><p>We use cookies to make the bread better.</p><button>Accept</button></div></body>
        """;

    private static string Semantic(string body) => $"""
        <body><header><p><a href="/">Bakers' Blog</a></p><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header>
        <main><article><header><h1>{Title}</h1><p>By <a href="/ann">Ann Oven</a>, <time datetime="2025-05-10">May 10, 2025</time></p></header>
        {body}
        <footer><p>Tags: <a rel="tag" href="/t/baking">Baking</a></p><p>Ann has baked data for a decade.</p></footer></article>
        <section><h2>Related articles</h2><article><h3><a href="/a">How to become a bread tester</a></h3><p>Testers earn $55,000 and taste a lot of bread on the way.</p></article><article><h3><a href="/b">Cake inspectors</a></h3><p>Inspectors need three years of experience.</p></article></section>
        <aside><h2>Newsletter</h2><p>One mail a week with jobs that pay $100,000 and more.</p><form><input type="email"><button>Subscribe</button></form></aside>
        <section><h2>2 Comments</h2><article>{Comment}</article><article>{Comment}</article><h3>Leave a Reply</h3><form><textarea></textarea></form></section></main>
        <aside><h2>Popular posts</h2>{Links}</aside><footer><p>© 2025 Bakers' Blog</p><nav><a href="/privacy">Privacy</a></nav></footer></body>
        """;

    private static string Divs(string body) => $"""
        <body><div><div><a href="/">Bakers' Blog</a></div><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/about">About</a></li></ul></div>
        <div><div><h1>{Title}</h1><p>By Ann Oven | May 10, 2025 | 12 min read</p><div>{body}</div>
        <div><a href="https://facebook.com/sharer">Facebook</a> <a href="https://x.com/intent/post">X</a> <a href="mailto:?x">Mail</a></div>
        <div><h3>You may also like</h3>{Links}</div>
        <div><h3>About the author</h3><p>Ann has baked data for a decade and leads a team of twelve.</p></div>
        <div><h3>Subscribe to our newsletter</h3><p>One mail a week with the best jobs.</p><form><input type="email"><button>Go</button></form></div>
        <div><h3>2 Comments</h3><ul><li><b>Bob</b>{Comment}</li><li><b>Eve</b>{Comment}</li></ul><h3>Leave a comment</h3><form><textarea></textarea></form></div></div>
        <div><div><b>Categories</b><ul><li><a href="/k">Careers</a></li><li><a href="/l">Bread</a></li></ul></div><div><b>Recent posts</b>{Links}</div><div>Bakers' Blog has told stories from the oven since 2010, and pays its writers $50,000 a year.</div></div></div>
        <div><p>Copyright 2025 Bakers' Blog. All rights reserved.</p><p><a href="/privacy">Privacy</a> | <a href="/terms">Terms</a></p></div></body>
        """;

    private static string Table(string body) => $"""
        <body bgcolor=white><table width=100%><tr><td colspan=2><a href="/">Bakers' Blog</a> <a href="/jobs">Jobs</a> <a href="/about">About</a></td></tr>
        <tr><td width=200><b>Archives</b><br><a href="/2024">2024</a><br><a href="/2025">2025</a><p>Bakers' Blog has told stories from the oven since 2010.</td>
        <td><h1>{Title}</h1><font size=2>Posted by Ann Oven on May 10, 2025</font>{body}
        <p><a href="/prev">« Previous post</a> <a href="/next">Next post »</a></p><h4>Related posts</h4>{Links}<h4>Comments</h4><p><b>Bob</b> says:</p>{Comment}<p><b>Eve</b> says:</p>{Comment}</td></tr>
        <tr><td colspan=2><center>© 2025 Bakers' Blog</center></td></tr></table></body>
        """;

    private static string Flat(string body) => $"""
        <body><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/about">About</a></li></ul>
        <h1>{Title}</h1><p>By Ann Oven, May 10, 2025</p>
        {body}
        <p>Tags: <a href="/t/baking">Baking</a>, <a href="/t/data">Data</a></p>
        <h3>Related posts</h3>{Links}<h3>2 comments</h3><p>Bob wrote:</p>{Comment}<p>Eve wrote:</p>{Comment}<h3>Leave a comment</h3><form><textarea></textarea><button>Send</button></form>
        <p><a href="/privacy">Privacy</a> | <a href="/terms">Terms</a></p><p>© 2025 Bakers' Blog</p></body>
        """;

    private static string Builder(string body) => $"""
        <body class="elementor-default elementor-page"><div class="elementor elementor-location-header"><div class="elementor-widget elementor-widget-nav-menu"><nav><a href="/">Home</a></nav></div></div>
        <div class="elementor elementor-location-single post-77"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{Title}</h1></div>
        <div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{body}</div></div>
        <div class="elementor-widget elementor-widget-posts"><h3>Read next</h3>{Links}</div></div><div class="elementor-location-footer"><p>© 2025</p></div></body>
        """;
}
