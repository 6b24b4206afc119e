namespace CareerAtlas.Domain.Facts;

/// <summary>One article as it came and what was read from it: what the store takes in.</summary>
/// <param name="Article">The facts and the document's own metadata.</param>
/// <param name="Original">The article's markup as it came, kept so that a later importer can read it again.</param>
/// <param name="ImporterVersion">The version of the importer that read it.</param>
public sealed record ImportedDocument(ExtractedArticle Article, string Original, string ImporterVersion);
