using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Articles;

/// <summary>Takes in what the importer read.</summary>
public sealed class ArticleStore
{
    /// <summary>
    /// Stores the document as a draft revision of its article, in one transaction. A document that is known already
    /// writes nothing.
    /// </summary>
    /// <param name="sourceName">Where it came from, as editors name it.</param>
    public Task<ImportOutcome> ImportAsync(ImportedDocument document, string sourceName, CancellationToken ct) =>
        throw new NotImplementedException();
}
