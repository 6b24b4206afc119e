using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>The words by which pages name what surrounds an article.</summary>
internal static partial class BoilerplateTerms
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Elements that hold no text of an article.</summary>
    public const string Elements =
        "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,map,nav,dialog,select,textarea,input,link,meta," +
        "[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],[role=alertdialog],[role=menu],[role=menubar],[role=toolbar]";

    /// <summary>Where blog software puts an article's body.</summary>
    public const string ArticleBodies =
        "[itemprop~=articleBody],.entry-content,.post-content,.article-content,.article-body,.articlebody,.post-body,.postbody,.entry-body," +
        ".blog-post-content,.blog-content,.single-content,.post__content,.post__body,.article__content,.article__body,.article-text,.story-body," +
        ".story-content,.td-post-content,.wp-block-post-content,.elementor-widget-theme-post-content,.et_pb_post_content,.fl-post-content," +
        ".gh-content,.kg-canvas,.e-content,.markdown-body,.rich-text,.richtext,.post-entry,.postcontent,.main-content-body,.theme-content";

    /// <summary>Words in class names and ids that are enough by themselves.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "comments", "commentlist", "respond", "disqus", "wpdiscuz", "relatedposts", "yarpp", "sidebar", "widget", "widgets", "sharedaddy",
        "sharebar", "socials", "addtoany", "newsletter", "subscribe", "subscription", "signup", "optin", "popup", "modal",
        "cookie", "cookies", "consent", "gdpr", "breadcrumb", "breadcrumbs", "authorbox", "pagination", "pager", "masthead", "byline",
        "adsbygoogle", "advert", "advertisement", "sponsored", "promo", "outbrain", "taboola", "mc4wp", "navbar", "offcanvas", "copyright",
        "colophon", "footer", "menu", "topbar", "printfriendly",
    };

    /// <summary>Words of a comment section, which may be longer than the article.</summary>
    private static readonly HashSet<string> CommentWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "comments", "commentlist", "respond", "disqus", "wpdiscuz",
    };

    private static readonly HashSet<string> Pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        "related posts", "related articles", "related stories", "related content", "related items", "related news", "related entries", "related post",
        "related article", "related reading", "related links", "related wrap", "related section", "recommended posts", "recommended articles",
        "recommended content", "more posts", "more articles", "more stories", "more from", "author box", "author bio", "author info", "author card",
        "author about", "author description", "about author", "post navigation", "post nav", "post meta", "post tags", "post footer", "post author",
        "post views", "posts navigation", "entry meta", "entry footer", "entry header", "entry tags", "nav links", "tags links", "tag links",
        "tag cloud", "cat links", "site header", "site nav", "site navigation", "site branding", "page header", "article meta", "article tags",
        "article author", "main nav", "main navigation", "comment list", "comment form", "comment area", "comment section", "leave reply",
        "read next", "popular posts", "recent posts", "latest posts", "reading time", "read time", "skip link", "screen reader", "jp relatedposts",
        "share buttons", "share bar", "share links", "share icons", "share post", "share box", "share this", "share wrap", "share list", "share tools",
        "social share", "social sharing", "social links", "social icons", "social bar", "social buttons", "social follow", "social nav", "social list",
        "social media", "post share", "post sharing", "entry share", "article share", "sharing buttons", "sd sharing",
    };

    /// <summary>What a block's class names and id say it is.</summary>
    public static BlockKind KindOf(string names)
    {
        var kind = BlockKind.Content;
        foreach (var token in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // Page builders call every block a widget.
            if (token.StartsWith("elementor", AnyCase) || token.StartsWith("has-", AnyCase) || token.StartsWith("no-", AnyCase) || token.StartsWith("with-", AnyCase))
            {
                continue;
            }

            if (token.Equals("related", AnyCase) || token.Equals("share", AnyCase) || token.Equals("sharing", AnyCase) || token.Equals("social", AnyCase))
            {
                kind = BlockKind.Boilerplate;
            }

            string? before = null;
            foreach (var match in Word().EnumerateMatches(token))
            {
                var word = token.Substring(match.Index, match.Length);
                if (CommentWords.Contains(word) || before is not null && before.Equals("comment", AnyCase) && Pairs.Contains($"{before} {word}"))
                {
                    return BlockKind.Comments;
                }

                if (Words.Contains(word) || before is not null && Pairs.Contains($"{before} {word}"))
                {
                    kind = BlockKind.Boilerplate;
                }

                before = word;
            }
        }

        return kind;
    }

    /// <summary>What a heading says follows it.</summary>
    public static BlockKind KindOfHeading(string heading)
    {
        var text = heading.Trim().TrimEnd(':', '!', '.', '…', '»', '→').Trim();
        return text.Length is 0 or > 80 ? BlockKind.Content
            : CommentHeading().IsMatch(text) ? BlockKind.Comments
            : BoxHeading().IsMatch(text) ? BlockKind.Boilerplate
            : LinkHeading().IsMatch(text) ? BlockKind.Links
            : BlockKind.Content;
    }

    /// <summary>Whether a heading is one that articles have, wherever a page puts its section.</summary>
    public static bool IsArticleHeading(string heading) => heading.Length <= 80 && ArticleHeading().IsMatch(heading);

    /// <summary>Whether a short text is one of a page's own lines and not the article's.</summary>
    public static bool IsPageLine(string text) => text.Length <= 200 && PageLine().IsMatch(text);

    /// <summary>Whether a short text before the article is its byline or a breadcrumb.</summary>
    public static bool IsByline(string text) => text.Length <= 160 && Byline().IsMatch(text);

    /// <summary>Whether a page is a server's message and not an article.</summary>
    public static bool IsErrorMessage(string text) => ErrorMessage().IsMatch(text);

    /// <summary>Whether a link shares the page instead of leading somewhere.</summary>
    public static bool IsShareLink(string target) => ShareLink().IsMatch(target);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"[A-Z]?[a-z0-9]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:\(?(?:\d+|no|one|two|three)\)?\s+)?(?:reader |user |recent )?(?:comments?|responses?|repl(?:y|ies)|thoughts?)(?:\s*\(\d+\))?(?:\s+(?:on|to)\s+[""“«'‘].*)?$|^(?:leave|post|add|write|submit) (?:a |your )?(?:reply|comment|response)s?\b.*$|^(?:join|start) the (?:discussion|conversation)$|^what do you think\??$|^cancel reply$|^kommentare?$|^commentaires?$|^comentarios?$", Options)]
    private static partial Regex CommentHeading();

    [GeneratedRegex(@"^about (?:the |this )?(?:author|writer|blog|site|us|me)$|^(?:subscribe|sign up)(?: (?:to|for|now|today|here)\b.*)?$|^(?:join |get |our )?(?:our |the |my |free )*(?:weekly |daily |monthly )?(?:newsletter|mailing list)(?: (?:sign ?up|subscription))?$|^(?:stay (?:updated|informed|in touch|connected)|follow us|never miss an? (?:post|update|article|story))\b.*$|^(?:we use cookies|cookie (?:notice|policy|settings|consent|preferences)|this (?:site|website) uses cookies|your privacy|privacy overview)\b.*$|^(?:advertisements?|sponsored|contact us|search|search for)$|^written by\b.{0,40}$", Options)]
    private static partial Regex BoxHeading();

    [GeneratedRegex(@"^(?:related|similar|recommended|recent|latest|popular|trending|featured|top|more|other|further|new|most (?:read|popular|viewed))\s+(?:blog )?(?:posts?|articles?|stories|reads|content|news|entries|topics|from\b.{0,40}|on this topic)(?: for you)?$|^you (?:may|might|will|could) (?:also|like|enjoy|be interested)\b.{0,30}$|^(?:read|see|check) (?:also|next|more)$|^(?:up|what to read|what's|whats) next$|^(?:trending|popular|recommended|recommended for you|related|latest|keep reading|continue reading|don't miss|don’t miss|most read|editor'?s picks?)(?: now)?$|^(?:categories|category|tags?|tag cloud|archives?|share|share (?:this|on|it)\b.{0,30}|follow|menu|main menu|navigation|post navigation|site map|sitemap|quick links|useful links|links|blogroll|pages|meta|topics|previous|next|previous (?:post|article)|next (?:post|article))$", Options)]
    private static partial Regex LinkHeading();

    [GeneratedRegex(@"^(?:key |main )?(?:takeaways?|highlights?|facts|points)\b|^(?:tl;?dr|at a glance|in short|(?:executive )?summary|overview|introduction|conclusion|final thoughts|sources|references|bibliography|citations|further reading|faqs?|frequently asked questions|people also ask|questions and answers)\b", Options)]
    private static partial Regex ArticleHeading();

    [GeneratedRegex(@"facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:intent|share)|linkedin\.com/(?:share|cws)|pinterest\.\w+/pin/create|reddit\.com/submit|wa\.me/|whatsapp\.com/send|t\.me/share|telegram\.me/share|getpocket\.com|news\.ycombinator\.com/submit", Options)]
    private static partial Regex ShareLink();

    [GeneratedRegex(@"^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^powered by\b|^proudly powered\b|^(?:back to )?top$|^(?:tags?|tagged|posted in|filed under|categories|category)\s*(?::|with\b|in\b|under\b)|^(?:←|«|‹|previous\b|next\b).{0,120}$|^share (?:this|on|via|it)\b|^(?:privacy policy|terms)\b.{0,80}$|^(?:this entry was posted)\b|^(?:log ?in|register|subscribe|reply|search|menu|skip to content)$|.{0,120}(?:→|»|›)$", Options)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"^(?-i:(?:By|Written by|Posted by|Author:?|By:) +\p{Lu}[\p{L}\p{M}0-9.'’-]*(?: +\p{Lu}[\p{L}.'’-]*){0,4})\s*(?:$|[|·•,–—-].*$|(?:on|in) .*$)|^(?:posted|published|last updated|updated|last modified|date)\b[^.]{0,100}\d{4}[^.]{0,60}$|^\d{1,3} ?min(?:ute)?s? read$|^(?:home|start|blog)\s*(?:>|»|›|/|→).*$|^(?:reading time|estimated reading)\b.{0,40}$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?\d{4}(?:\s*[|·•–—-].{0,80})?$|^(?:skip to (?:main )?content|menu|advertisement)$", Options)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b(?:40[0-9]|50[0-9])\b.{0,40}\b(?:not found|forbidden|error|unavailable|unauthorized|gateway)\b|\b(?:page|file|url|site|resource)\b.{0,40}\b(?:not found|can(?:no|')t be found|does(?: not|n't) exist)\b|\baccess (?:denied|forbidden)\b|^(?:not found|forbidden|bad gateway|internal server error|service unavailable|just a moment|attention required|error(?: \d+|$))(?!\w)|\b(?:enable javascript|checking your browser|verify you are (?:a )?human|please log ?in|temporarily unavailable|under maintenance)\b", Options)]
    private static partial Regex ErrorMessage();
}

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    /// <summary>Nothing says that it is not the article.</summary>
    Content,

    /// <summary>A box around the article.</summary>
    Boilerplate,

    /// <summary>Links to elsewhere, if links are what it consists of.</summary>
    Links,

    /// <summary>What readers wrote below the article.</summary>
    Comments,
}
