namespace CareerAtlas.Domain.Facts;

/// <summary>What a document says of itself. What it does not say is <c>null</c> or empty.</summary>
/// <param name="Title">The title as plain text.</param>
/// <param name="Url">The absolute, canonical address.</param>
/// <param name="Guid">The feed's identifier for the entry.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
/// <param name="Categories">Categories and tags in document order.</param>
/// <param name="Language">The language as a BCP 47 tag.</param>
public sealed record ArticleMetadata(
    string? Title,
    string? Url,
    string? Guid,
    string? Author,
    DateTimeOffset? PublishedAt,
    ValueList<string> Categories,
    string? Language);

/// <summary>What the importer says about one article.</summary>
/// <param name="Metadata">What the document says of itself.</param>
/// <param name="Role">The role the article is about, canonical (title case, singular), or <c>null</c>.</param>
/// <param name="Facts">The facts in document order within each kind. Empty where the article is about no role.</param>
/// <param name="Notes">What the importer declined or cut, in words for an editor.</param>
public sealed record ExtractedArticle(
    ArticleMetadata Metadata,
    string? Role,
    ValueList<Fact> Facts,
    ValueList<string> Notes)
{
    /// <summary>The facts of one type, in document order.</summary>
    /// <typeparam name="T">The type of fact.</typeparam>
    public IEnumerable<T> Of<T>() where T : Fact => Facts.OfType<T>();
}
