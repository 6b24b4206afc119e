using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Articles;

/// <summary>A document made ready outside the transaction: storable text, keys, hash, packed original.</summary>
internal sealed class IncomingArticle
{
    private const string CleanedNote =
        "Characters that no database can hold (NUL, half surrogate pairs) were replaced by U+FFFD.";

    private readonly ArticleMetadata metadata;
    private readonly string[] notes;
    private readonly byte[] original;

    private IncomingArticle(ImportedDocument document, string sourceName)
    {
        (metadata, bool isClean) = Clean(document.Article.Metadata);
        Role = document.Article.Role is { } role ? StorableText.Clean(role) : null;
        Facts = [.. document.Article.Facts.Select(fact =>
        {
            Fact storable = Storable(fact);
            isClean &= ReferenceEquals(storable, fact);
            return storable;
        })];
        IEnumerable<string> said = document.Article.Notes.Select(StorableText.Clean);
        notes = [.. isClean ? said : said.Append(CleanedNote)];
        ImporterVersion = document.ImporterVersion;
        SourceName = sourceName;
        original = PackedText.Pack(document.Original);
        ContentHash = HashOf(metadata, document.Original);
        IReadOnlyList<string> keys = ArticleIdentity.KeysOf(metadata, sourceName);
        Keys = keys.Count > 0 ? keys : ["content:" + ContentHash];
    }

    public string SourceName { get; }

    public string ImporterVersion { get; }

    public string ContentHash { get; }

    public IReadOnlyList<string> Keys { get; }

    public string? Role { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public static IncomingArticle Of(ImportedDocument document, string sourceName) => new(document, sourceName);

    public Revision ToRevision(Article article, int number, FactCounts counts, DateTimeOffset at) => new()
    {
        Article = article,
        Number = number,
        CreatedAt = at,
        ImporterVersion = ImporterVersion,
        ContentHash = ContentHash,
        Title = metadata.Title,
        Url = metadata.Url,
        Guid = metadata.Guid,
        Author = metadata.Author,
        PublishedAt = metadata.PublishedAt,
        Categories = [.. metadata.Categories],
        Language = metadata.Language,
        Role = Role,
        Notes = notes,
        Counts = counts,
        Original = new RevisionOriginal { Packed = original },
    };

    // Written and read again, a fact is as the database will give it back; only those with the replacement mark can differ.
    private static Fact Storable(Fact fact)
    {
        string payload = FactJson.Write(fact);
        return payload.Contains('\uFFFD') && FactJson.Read(fact.Kind, payload) is var stored && !stored.Equals(fact)
            ? stored
            : fact;
    }

    private static (ArticleMetadata Metadata, bool IsClean) Clean(ArticleMetadata said)
    {
        static string? Text(string? text) => text is null ? null : StorableText.Clean(text);
        var clean = new ArticleMetadata(
            Text(said.Title),
            Text(said.Url),
            Text(said.Guid),
            Text(said.Author),
            said.PublishedAt,
            [.. said.Categories.Select(StorableText.Clean)],
            Text(said.Language));
        return (clean, clean == said);
    }

    private static string HashOf(ArticleMetadata metadata, string original)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(FactJson.Write(metadata));
        hash.AppendData(MemoryMarshal.AsBytes(original.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
