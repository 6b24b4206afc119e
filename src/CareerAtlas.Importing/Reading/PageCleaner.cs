using AngleSharp.Dom;

namespace CareerAtlas.Importing.Reading;

/// <summary>Takes out of a page what names itself as something else than the article: by element, role, class, id or heading.</summary>
internal sealed class PageCleaner(IElement body)
{
    private static readonly HashSet<string> Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly HashSet<string> Blocks = ["p", "div", "legend"];
    private static readonly HashSet<string> Inlines = ["strong", "b", "span", "font"];
    private static readonly HashSet<string> InlineParents = ["div", "td", "body", "center", "section", "aside", "main", "article"];

    private PageText text = new(body);

    /// <summary>Cleans the page.</summary>
    public void Clean()
    {
        RemoveElements();
        RemoveNamed();
        text = new PageText(body);
        RemoveHeaded();
    }

    /// <summary>The rank of a heading, 1 to 6; 7 for what only looks like one.</summary>
    public static int Rank(IElement element) => Headings.Contains(element.LocalName) ? element.LocalName[1] - '0' : 7;

    private void RemoveElements()
    {
        foreach (var element in body.QuerySelectorAll(BoilerplateTerms.Elements).ToList())
        {
            element.Remove();
        }

        foreach (var element in body.QuerySelectorAll("header,footer,aside,form,button").ToList())
        {
            var remove = element.LocalName switch
            {
                "button" => element.Closest("h1,h2,h3,h4,h5,h6,summary,dt") is null && !PageText.Line(element).EndsWith('?'),
                "footer" or "header" => element.Closest("blockquote,figure,table") is null && !HoldsArticle(element, 0.3) && !HasArticleHeading(element),
                "aside" => !InFlow(element) && !HoldsArticle(element, 0.5) && !HasArticleHeading(element),
                _ => !HoldsArticle(element, 0.4),
            };
            if (remove)
            {
                element.Remove();
            }
        }
    }

    /// <summary>An aside between an article's paragraphs is a part of it, unless it is made of links or a form.</summary>
    private bool InFlow(IElement aside) =>
        aside.ParentElement is { } parent
        && parent.Children.Count(child => child.LocalName is "p" or "ul" or "ol" or "table" or "h2" or "h3" or "h4" or "blockquote") >= 3
        && text.LinkShare(aside) < 0.5 && aside.QuerySelector("form,input") is null;

    /// <summary>Whether a block in an article or in the main part has a heading like "Sources" or "Key takeaways".</summary>
    private static bool HasArticleHeading(IElement block) =>
        block.Closest("article,main") is not null
        && block.QuerySelectorAll("h2,h3,h4,h5,h6").Any(heading => BoilerplateTerms.IsArticleHeading(PageText.Line(heading)));

    private void RemoveNamed()
    {
        foreach (var element in body.QuerySelectorAll("[class],[id]").ToList())
        {
            if (Headings.Contains(element.LocalName) || element.LocalName is "article" or "main" or "p" or "li" or "td" or "tr" or "table" or "a" or "strong" or "em")
            {
                continue;
            }

            var remove = BoilerplateTerms.KindOf($"{element.ClassName} {element.Id}") switch
            {
                BlockKind.Comments => !IsBody(element) && element.QuerySelector("article:not([class*=comment]):not([id*=comment])") is null,
                BlockKind.Boilerplate => !HoldsArticle(element, 0.35),
                _ => false,
            };
            if (remove)
            {
                element.Remove();
            }
        }
    }

    private void RemoveHeaded()
    {
        foreach (var element in body.QuerySelectorAll("*").Where(CanHead).ToList())
        {
            if (text.Length(element) is 0 or > 80 || !body.Contains(element))
            {
                continue;
            }

            // A cell with nothing else in it is a figure table's "Category", not the heading of a box.
            var kind = BoilerplateTerms.KindOfHeading(PageText.Line(element));
            if (kind != BlockKind.Content && Outermost(element) is { LocalName: not ("td" or "th") } heading)
            {
                RemoveSection(heading, kind);
            }
        }
    }

    private static bool CanHead(IElement element) =>
        Headings.Contains(element.LocalName) || Blocks.Contains(element.LocalName)
        || Inlines.Contains(element.LocalName) && element.ParentElement is { } parent && InlineParents.Contains(parent.LocalName);

    /// <summary>The largest element around a heading that holds nothing but it.</summary>
    private IElement Outermost(IElement heading)
    {
        while (heading.ParentElement is { } parent && parent != body && text.Length(parent) == text.Length(heading))
        {
            heading = parent;
        }

        return heading;
    }

    private void RemoveSection(IElement heading, BlockKind kind)
    {
        var parent = heading.ParentElement!;
        if (kind == BlockKind.Comments && !HasTextBefore(heading))
        {
            return;
        }

        // A box of its own goes as a whole.
        var first = parent.Children.TakeWhile(child => child != heading).All(child => text.Length(child) == 0);
        var isBox = parent != body && first && PageText.DirectLength(parent) < 40 && !IsBody(parent);
        var allowed = kind switch
        {
            BlockKind.Comments => true,
            BlockKind.Links => text.Length(parent) < text.Length(body) * 0.35 && text.LinkShare(parent) > 0.3,
            _ => text.Length(parent) < 800 && text.Length(parent) < text.Length(body) * 0.35,
        };
        if (isBox && allowed)
        {
            parent.Remove();
            return;
        }

        RemoveFollowing(heading, kind);
    }

    private void RemoveFollowing(IElement heading, BlockKind kind)
    {
        var rank = heading.QuerySelector("h1,h2,h3,h4,h5,h6") is { } inner ? Rank(inner) : Rank(heading);
        var following = new List<IElement>();
        for (var next = heading.NextElementSibling; next is not null; next = next.NextElementSibling)
        {
            var isHeading = Rank(next) <= Math.Min(rank, 6);
            if (isHeading && !(kind == BlockKind.Comments && BoilerplateTerms.KindOfHeading(PageText.Line(next)) != BlockKind.Content))
            {
                break;
            }

            if (kind != BlockKind.Comments && (Rank(next) < 7 || !BelongsToBox(next, kind, following.Count)))
            {
                break;
            }

            following.Add(next);
        }

        // Links that are none leave the heading an ordinary one.
        if (kind == BlockKind.Links && following.TrueForAll(block => text.Links(block) == 0))
        {
            return;
        }

        following.ForEach(block => block.Remove());
        heading.Remove();
    }

    private bool BelongsToBox(IElement block, BlockKind kind, int before) => kind == BlockKind.Links
        ? text.LinkShare(block) >= 0.5 || text.Length(block) == 0
        : text.Length(block) < 300 && before < 3;

    private bool HasTextBefore(IElement heading)
    {
        var before = 0;
        for (var at = heading; at != body && at.ParentElement is { } parent; at = parent)
        {
            before += parent.Children.TakeWhile(child => child != at).Sum(text.Length);
        }

        return before >= 200;
    }

    private bool HoldsArticle(IElement element, double share) => IsBody(element) || text.Length(element) > share * text.Length(body);

    private static bool IsBody(IElement element) =>
        element.LocalName is "body" or "main" or "article" || element.Matches(BoilerplateTerms.ArticleBodies) || element.QuerySelector(BoilerplateTerms.ArticleBodies) is not null;
}
