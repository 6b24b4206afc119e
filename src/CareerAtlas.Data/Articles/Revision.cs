using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Articles;

/// <summary>One import of one article. Only its state changes once it is published.</summary>
public sealed class Revision
{
    public long Id { get; private set; }

    public long ArticleId { get; private set; }

    public required Article Article { get; init; }

    /// <summary>The place among the article's revisions, from 1.</summary>
    public required int Number { get; init; }

    public RevisionState State { get; private set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string ImporterVersion { get; init; }

    /// <summary>A hash of the original and the metadata, by which the same content is known again.</summary>
    public required string ContentHash { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Guid { get; init; }

    public string? Author { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public required string[] Categories { get; init; }

    public string? Language { get; init; }

    /// <summary>The role the article is about, canonical, or <c>null</c>.</summary>
    public string? Role { get; init; }

    /// <summary>What the importer and the store declined or changed, in words for an editor.</summary>
    public required string[] Notes { get; init; }

    public required FactCounts Counts { get; init; }

    public required RevisionOriginal Original { get; init; }

    public ArticleMetadata Metadata => new(Title, Url, Guid, Author, PublishedAt, [.. Categories], Language);

    public RevisionSummary Summary => new(Id, Number, State, CreatedAt, ImporterVersion, Counts);

    public void Publish() => State = RevisionState.Published;

    public void Supersede() => State = RevisionState.Superseded;
}

/// <summary>The markup a revision was read from, apart because only a later reading of it needs it.</summary>
public sealed class RevisionOriginal
{
    public long RevisionId { get; private set; }

    /// <summary>The text, packed by <see cref="PackedText"/>.</summary>
    public required byte[] Packed { get; init; }
}
