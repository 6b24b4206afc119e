using System.Globalization;

namespace CareerAtlas.Domain.Revisions;

/// <summary>What an import did.</summary>
public enum ImportResult
{
    /// <summary>The article was not known; it has its first revision.</summary>
    NewArticle,

    /// <summary>The article or the importer has changed; the article has a further revision.</summary>
    NewRevision,

    /// <summary>The store knew all of it already and was not written to.</summary>
    Unchanged,
}

/// <summary>What came of importing one document.</summary>
/// <param name="Result">What was done.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="RevisionId">The new revision, or the one that states the same.</param>
/// <param name="Number">That revision's number within the article.</param>
/// <param name="Facts">How the document's facts compare with the article's revision before.</param>
public sealed record ImportOutcome(ImportResult Result, long ArticleId, long RevisionId, int Number, FactCounts Facts)
{
    /// <summary>The outcome in words for an editor ("revision 2: 3 changed, 1 added, 0 withdrawn, 210 same").</summary>
    public string InWords => Result switch
    {
        ImportResult.NewArticle => string.Create(CultureInfo.InvariantCulture, $"new article with {Facts.Added} facts"),
        ImportResult.NewRevision => string.Create(
            CultureInfo.InvariantCulture,
            $"revision {Number}: {Facts.Changed} changed, {Facts.Added} added, {Facts.Withdrawn} withdrawn, {Facts.Same} same"),
        ImportResult.Unchanged => string.Create(CultureInfo.InvariantCulture, $"unchanged since revision {Number}"),
    };
}
