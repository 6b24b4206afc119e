using AngleSharp.Dom;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Finds the element that holds a page's article: where blog software says so, else in the semantic elements, else by
/// going down to the block that holds the text. What a page puts directly before and behind the article is taken off.
/// </summary>
/// <param name="body">The page's body, cleaned.</param>
/// <param name="title">The article's title, or <c>null</c>.</param>
/// <param name="site">The host of the page, or <c>null</c>.</param>
internal sealed class ContentFinder(IElement body, string? title, string? site)
{
    private static readonly HashSet<string> Containers =
        ["div", "section", "article", "main", "center", "form", "td", "tr", "tbody", "table", "fieldset", "span", "font", "content"];

    private PageText text = new(body);

    /// <summary>Finds the article.</summary>
    public IElement Find()
    {
        var root = Largest(BoilerplateTerms.ArticleBodies, 0.25);
        if (root is null)
        {
            root = Largest("article", 0.4) ?? Largest("main,[role=main]", 0.4) ?? body;
            while (Inner(root) is { } inner)
            {
                root = inner;
            }
        }

        TrimStart(root);
        text = new PageText(body);
        TrimEnd(root);
        return root;
    }

    /// <summary>The largest of these elements, if it holds enough of the page; one with the article's title goes before a larger one.</summary>
    private IElement? Largest(string selector, double share)
    {
        var candidates = body.QuerySelectorAll(selector).Where(element => text.Length(element) >= Math.Max(20, share * text.Length(body))).ToList();
        return candidates.Where(HasTitle).MaxBy(text.Length) ?? candidates.MaxBy(text.Length);
    }

    /// <summary>The child that holds the whole article, if one does.</summary>
    private IElement? Inner(IElement root)
    {
        if (PageText.DirectLength(root) > 25)
        {
            return null;
        }

        var children = root.Children.Where(child => text.Length(child) > 0).ToList();
        var best = children.Where(IsContainer).MaxBy(text.OwnLength);
        if (best is null)
        {
            return null;
        }

        var total = Math.Max(1, text.OwnLength(root));
        var share = (double)text.OwnLength(best) / total;
        if (best.LocalName == "td")
        {
            return share > 0.5 ? best : null;
        }

        var others = children.Where(child => child != best).ToList();
        return share >= 0.5 && others.TrueForAll(child => !BelongsToArticle(child, best, share, total)) ? best : null;
    }

    private bool IsContainer(IElement element) => element.LocalName switch
    {
        "table" => IsLayout(element),
        "tr" or "tbody" => element.Closest("table") is { } table && IsLayout(table),
        "td" => true,
        "span" or "font" => element.QuerySelector("p,ul,ol,div,h2,h3") is not null,
        var name => Containers.Contains(name) || name.Contains('-', StringComparison.Ordinal),
    };

    /// <summary>Whether a table holds the page and not figures: one cell has most of its text, in blocks.</summary>
    private bool IsLayout(IElement table) =>
        table.QuerySelector("caption") is null
        && table.QuerySelectorAll("td").Where(cell => cell.Closest("table") == table).MaxBy(text.Length) is { } cell
        && cell.QuerySelector("p,ul,ol,h1,h2,h3,div,table") is not null
        && text.Length(cell) > 0.5 * text.Length(table)
        && !table.QuerySelectorAll("th").Any(head => head.Closest("table") == table);

    /// <summary>Whether a block beside the largest one is a further part of the same article.</summary>
    private bool BelongsToArticle(IElement block, IElement best, double share, int total)
    {
        var own = text.OwnLength(block);
        if (block.LocalName == "h1" || own < 30 || text.LinkShare(block) > 0.5)
        {
            return false;
        }

        var line = own <= 200 ? PageText.Line(block) : "";
        if (BoilerplateTerms.IsPageLine(line) || BoilerplateTerms.IsByline(line))
        {
            return false;
        }

        if (block.QuerySelectorAll("h2,h3,h4").Any(heading => BoilerplateTerms.IsArticleHeading(PageText.Line(heading))))
        {
            return true;
        }

        // Sections side by side are the parts of one article; so are paragraphs, lists and tables in the open.
        if (!IsContainer(block) || block.LocalName == "section" && best.LocalName == "section")
        {
            return own >= 80 || PageCleaner.Rank(block) < 7;
        }

        // Beside the column that begins with the article's title stands what is not the article.
        if (own < 0.35 * total && HasTitle(best))
        {
            return false;
        }

        var before = block.CompareDocumentPosition(best).HasFlag(DocumentPositions.Following);
        var small = own < 0.1 * total && share >= 0.8;
        return before ? own >= 120 && block.QuerySelector("p,li,h2,h3") is not null : !small;
    }

    private bool HasTitle(IElement block) =>
        title is not null && block.QuerySelectorAll("h1").Any(heading => PageText.Line(heading).Equals(title, StringComparison.OrdinalIgnoreCase));

    private void TrimStart(IElement root)
    {
        while (root.Children.FirstOrDefault(child => text.Length(child) > 0) is { } first)
        {
            var line = text.Length(first) <= 300 ? PageText.Line(first) : "";
            var isTitle = first.LocalName == "h1" && (title is null || line.Equals(title, StringComparison.OrdinalIgnoreCase));
            if (!isTitle && !IsLinks(first) && !BoilerplateTerms.IsByline(line))
            {
                return;
            }

            first.Remove();
        }
    }

    private void TrimEnd(IElement root)
    {
        while (root.Children.LastOrDefault(child => text.Length(child) > 0) is { } last)
        {
            var line = text.Length(last) <= 200 ? PageText.Line(last) : "";
            var headed = last.PreviousElementSibling is { } before && PageCleaner.Rank(before) < 7;
            if (!(IsLinks(last) && !headed) && !(line.Length > 0 && BoilerplateTerms.IsPageLine(line)))
            {
                return;
            }

            last.Remove();
        }
    }

    /// <summary>Whether a block consists of links within the site or to share buttons. A list of sources links to other sites.</summary>
    private bool IsLinks(IElement block)
    {
        if (text.LinkShare(block) <= 0.6 || text.Links(block) < 2 && text.Length(block) >= 60)
        {
            return false;
        }

        var targets = block.QuerySelectorAll("a[href]").Append(block).Select(link => link.GetAttribute("href")).OfType<string>().ToList();
        return targets.Count(IsOutside) <= targets.Count / 2;
    }

    private bool IsOutside(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && WebAddress.IsWeb(address)
        && !string.Equals(address.Host, site, StringComparison.OrdinalIgnoreCase) && !BoilerplateTerms.IsShareLink(target);
}
