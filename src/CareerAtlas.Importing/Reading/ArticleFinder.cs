using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Finds the article in a saved web page, and what the page says of it. Navigation, sidebars, related posts, comments,
/// share bars, newsletter boxes, notices, scripts and footers are no part of it. Thread-safe.
/// </summary>
/// <param name="limits">What is read at most.</param>
public sealed class ArticleFinder(ImportLimits limits)
{
    /// <summary>A server's message is at most this long; an article that speaks of one is longer.</summary>
    private const int LongestMessage = 600;

    /// <summary>Finds the article.</summary>
    /// <param name="html">The page's markup.</param>
    /// <param name="address">The page's own address, for relative links, or <c>null</c>.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The article at position 1.</returns>
    /// <exception cref="UnreadableDocumentException">The page holds no article, or more than is read.</exception>
    public async Task<ArticleDocument> FindAsync(string html, Uri? address = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (MarkupCheck.Complaint(html, limits, wholePage: true) is { } complaint)
        {
            throw new UnreadableDocumentException($"The page is refused: {complaint}.");
        }

        using var page = await ParseAsync(html, ct).ConfigureAwait(false);
        return Find(page, address);
    }

    private ArticleDocument Find(IDocument page, Uri? address)
    {
        var metadata = new PageMetadata(page, address, limits);
        var title = metadata.Title();
        var article = new ArticleDocument
        {
            Position = 1,
            Title = title is null ? null : PlainText.Cut(title, limits.TitleLength),
            Link = metadata.Link(),
            Guid = metadata.Guid(),
            Author = metadata.Author(),
            PublishedAt = metadata.PublishedAt(),
            UpdatedAt = metadata.UpdatedAt(),
            Categories = metadata.Categories(),
            Language = metadata.Language(),
        };
        var body = page.Body ?? page.DocumentElement;
        new PageCleaner(body).Clean();
        var content = new ContentFinder(body, title, article.Link is { } link ? new Uri(link).Host : null).Find();
        RequireArticle(content, title);
        return article with { Html = Checked(content.InnerHtml.Trim()) };
    }

    private async Task<IDocument> ParseAsync(string html, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(limits.ParseTime);
        try
        {
            // Above the limit of the check before, so that it never cuts what the check let through.
            var options = new HtmlParserOptions { MaximumDepth = 2 * limits.Depth, SkipComments = true };
            return await new HtmlParser(options).ParseDocumentAsync(html, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new UnreadableDocumentException(string.Create(CultureInfo.InvariantCulture,
                $"The page's markup took longer than {limits.ParseTime.TotalSeconds:0.#} seconds to parse."));
        }
    }

    private static void RequireArticle(IElement content, string? title)
    {
        if (string.IsNullOrWhiteSpace(content.TextContent))
        {
            throw new UnreadableDocumentException("The web page has no text that could be an article. If a feed was meant, give the feed's own address.");
        }

        if (PageText.ShortLine(content, LongestMessage) is { } text
            && (BoilerplateTerms.IsErrorMessage(text) || title is not null && BoilerplateTerms.IsErrorMessage(title)))
        {
            throw new UnreadableDocumentException(
                $"The web page is a server's message and no article: \"{PlainText.Cut(title ?? text, 100)}\". If a feed was meant, give the feed's own address.");
        }
    }

    private string Checked(string html)
    {
        if (html.Length > limits.ArticleLength)
        {
            throw new UnreadableDocumentException(string.Create(CultureInfo.InvariantCulture,
                $"The page's article has {html.Length} characters, more than the {limits.ArticleLength} allowed."));
        }

        return MarkupCheck.Complaint(html, limits) is { } complaint
            ? throw new UnreadableDocumentException($"The page's article is refused: {complaint}.")
            : html;
    }
}
