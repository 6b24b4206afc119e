using System.Globalization;
using System.Runtime.CompilerServices;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing;

/// <summary>
/// The way from a document to articles with their facts. Entries that share a guid are versions of one article, of which
/// the newest is read. Thread-safe; a feed of any length is read entry by entry and never held whole.
/// </summary>
/// <param name="limits">What is taken in at most.</param>
public sealed class ImportPipeline(ImportLimits limits)
{
    private readonly DocumentReader reader = new(limits);
    private readonly ArticleImporter importer = new(limits);

    /// <summary>Reads a document's articles, as many at a time as its consumer takes.</summary>
    /// <param name="content">The document's bytes, from where the stream stands; read twice, so it must seek, and not closed.</param>
    /// <param name="address">The document's own address, for relative links; only a web address is used.</param>
    /// <param name="declaredCharset">The charset the server stated, if any.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Articles and problems in document order.</returns>
    /// <exception cref="UnreadableDocumentException">The document is neither feed nor page, or nothing in it can be read.</exception>
    public async IAsyncEnumerable<ImportItem> ReadAsync(
        Stream content, Uri? address = null, string? declaredCharset = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (ReadItem item in EntryVersions.ReadAsync(reader, content, address, declaredCharset, ct).ConfigureAwait(false))
        {
            yield return item switch
            {
                ReadItem.Article { Document: var document } => await ExtractAsync(document, ct).ConfigureAwait(false),
                ReadItem.Problem problem => new ImportItem.Problem(problem.Position, problem.Message),
                _ => throw new InvalidOperationException($"{item.GetType().Name} is no kind of item."),
            };
        }
    }

    private async Task<ImportItem> ExtractAsync(ArticleDocument document, CancellationToken ct)
    {
        try
        {
            ExtractedArticle article = await importer.ExtractAsync(document, ct).ConfigureAwait(false);
            return new ImportItem.Article(
                document.Position, new ImportedDocument(article, document.Html ?? "", ArticleImporter.Version));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new ImportItem.Problem(document.Position, string.Create(
                CultureInfo.InvariantCulture,
                $"Entry {document.Position} was left out: its markup took longer than {limits.ParseTime.TotalSeconds} s to parse."));
        }
    }
}
