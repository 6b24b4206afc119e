namespace CareerAtlas.Importing;

/// <summary>What the importer takes in at most. Text from strangers is read within these bounds or refused with the reason.</summary>
public sealed record ImportLimits
{
    /// <summary>The defaults, fit for documents from strangers.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The largest feed, in bytes after decompression.</summary>
    public long FeedBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The largest web page, in bytes after decompression.</summary>
    public long PageBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>The most entries read of a feed; the rest are reported as left out.</summary>
    public int FeedEntries { get; init; } = 500;

    /// <summary>The deepest nesting of elements, in XML and in HTML.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>The most nodes of one article.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>The most attributes of one article.</summary>
    public int Attributes { get; init; } = 5_000;

    /// <summary>The longest time one article's markup may take to parse.</summary>
    public TimeSpan ParseTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest title, in characters; a longer one is cut.</summary>
    public int TitleLength { get; init; } = 300;

    /// <summary>The longest address, in characters; a longer one is dropped.</summary>
    public int UrlLength { get; init; } = 2_048;

    /// <summary>The longest text of one fact, in characters; a longer one is declined.</summary>
    public int TextLength { get; init; } = 10_000;

    /// <summary>The longest article, in characters of markup.</summary>
    public int ArticleLength { get; init; } = 1_000_000;
}
