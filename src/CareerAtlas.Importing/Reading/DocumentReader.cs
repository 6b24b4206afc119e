using System.Globalization;
using System.Runtime.CompilerServices;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Reads articles from a document: RSS 0.9x, 1.0 or 2.0, Atom, or an HTML page. Thread-safe; a feed of any length is read
/// entry by entry and never held whole.
/// </summary>
/// <param name="limits">What is read at most.</param>
public sealed class DocumentReader(ImportLimits limits)
{
    private const int SampleBytes = 64 * 1024;

    private readonly ArticleFinder pages = new(limits);

    /// <summary>Reads a document, as much of it at a time as its consumer takes.</summary>
    /// <param name="content">The document's bytes; read once, from where the stream stands, and not closed.</param>
    /// <param name="address">The document's own address, for relative links; only a web address is used.</param>
    /// <param name="declaredCharset">The charset the server stated, if any.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Articles and problems in document order; what happened to an article that was read follows it.</returns>
    /// <exception cref="UnreadableDocumentException">The document is none of these kinds, or nothing in it can be read.</exception>
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream content, Uri? address = null, string? declaredCharset = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var sample = new byte[SampleBytes];
        var length = await content.ReadAtLeastAsync(sample, SampleBytes, throwOnEndOfStream: false, ct).ConfigureAwait(false);
        var prefix = sample.AsMemory(0, length);
        DocumentOpening.RequireText(prefix.Span);
        using var window = new TextWindow(content, prefix, DocumentEncoding.Detect(prefix.Span, declaredCharset), limits.FeedBytes);
        if (await DocumentOpening.ReadAsync(window, limits, ct).ConfigureAwait(false) is { } root)
        {
            await foreach (var item in new FeedReading(window, root, limits, address).ReadAsync(ct).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        else
        {
            yield return await ReadPageAsync(window, address, ct).ConfigureAwait(false);
        }
    }

    private async Task<ReadItem> ReadPageAsync(TextWindow window, Uri? address, CancellationToken ct)
    {
        window.Allow(limits.PageBytes);
        while (!window.Exceeded && await window.FillAsync(ct).ConfigureAwait(false))
        {
        }

        return window.Exceeded
            ? throw new UnreadableDocumentException(string.Create(CultureInfo.InvariantCulture,
                $"The web page is larger than the {limits.PageBytes / 1048576.0:0.##} MiB allowed."))
            : new ReadItem.Article(await pages.FindAsync(window.Text.ToString(), address, ct).ConfigureAwait(false));
    }
}
