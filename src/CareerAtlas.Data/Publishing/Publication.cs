namespace CareerAtlas.Data.Publishing;

/// <summary>A line of the publication log. Lines are added and never changed.</summary>
public sealed class Publication
{
    public long Id { get; private set; }

    public required long ArticleId { get; init; }

    public required long RevisionId { get; init; }

    public long? ReplacedRevisionId { get; init; }

    public required PublicationKind Kind { get; init; }

    public required string PublishedBy { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}

/// <summary>What a publication did to its article.</summary>
public enum PublicationKind
{
    /// <summary>It showed the article for the first time, or a newer revision of it.</summary>
    Publish,

    /// <summary>It went back to an older revision.</summary>
    RollBack,
}
