namespace CareerAtlas.Importing.Reading;

/// <summary>One article as it came: a feed entry, or the article found in a web page. Content is not interpreted.</summary>
public sealed record ArticleDocument
{
    /// <summary>The entry's place in its document, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The title as plain text, or <c>null</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The absolute address, canonical where the document says one; http or https only, or <c>null</c>.</summary>
    public string? Link { get; init; }

    /// <summary>The feed's identifier, or <c>null</c>.</summary>
    public string? Guid { get; init; }

    /// <summary>Who wrote it, or <c>null</c>.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published, in UTC, or <c>null</c>.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was last changed, in UTC, or <c>null</c>. Tells versions of one guid apart.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Categories and tags in document order.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The language as a BCP 47 tag, or <c>null</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The article's markup, or <c>null</c> where the entry has none.</summary>
    public string? Html { get; init; }
}

/// <summary>What reading a document yields, in document order: an article, or a problem that cost one entry.</summary>
public abstract record ReadItem
{
    private ReadItem()
    {
    }

    /// <summary>An article that could be read.</summary>
    /// <param name="Document">The article.</param>
    public sealed record Article(ArticleDocument Document) : ReadItem;

    /// <summary>Something that was left out or cut.</summary>
    /// <param name="Position">The entry's place in its document, from 1, or <c>null</c> where it concerns the whole.</param>
    /// <param name="Message">What happened, where (line and column where known), and what to do.</param>
    public sealed record Problem(int? Position, string Message) : ReadItem;
}

/// <summary>The document as a whole cannot be read; the message says what is wrong, where, and what to do.</summary>
/// <param name="message">The message.</param>
/// <param name="inner">What led to it, if anything.</param>
public sealed class UnreadableDocumentException(string message, Exception? inner = null) : Exception(message, inner);
