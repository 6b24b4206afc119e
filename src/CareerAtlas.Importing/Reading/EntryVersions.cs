using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Keeps of entries that share a guid the newest: they are versions of one article. The newest is the one updated, else
/// published, last; of two that say the same, or nothing, the first, since feeds put the newest first.
/// </summary>
public sealed class EntryVersions
{
    private readonly Dictionary<string, (DateTimeOffset Date, int Position)> newest = new(StringComparer.Ordinal);

    /// <summary>Takes an entry that can be read into account.</summary>
    public void Add(ArticleDocument entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var date = entry.UpdatedAt ?? entry.PublishedAt ?? DateTimeOffset.MinValue;
        if (entry.Guid is { } guid && (!newest.TryGetValue(guid, out var known) || date > known.Date))
        {
            newest[guid] = (date, entry.Position);
        }
    }

    /// <summary>Whether an entry is the newest of those that share its guid; one without a guid stands for itself.</summary>
    public bool IsNewest(ArticleDocument entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Guid is not { } guid || !newest.TryGetValue(guid, out var known) || known.Position == entry.Position;
    }

    /// <summary>Reads a document and yields the newest version of each article, in feed order.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="content">The document's bytes. Of a long feed only guids and dates are held, and it is read a second time.</param>
    /// <param name="address">The document's own address, for relative links.</param>
    /// <param name="declaredCharset">The charset the server stated, if any.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Articles and problems; what was left out as an older version is no problem.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read twice.</exception>
    /// <exception cref="UnreadableDocumentException">The document cannot be read.</exception>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        DocumentReader reader, Stream content, Uri? address = null, string? declaredCharset = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanSeek)
        {
            throw new ArgumentException("The stream must be seekable, since a long feed is read twice.", nameof(content));
        }

        var start = content.Position;
        var survey = new Survey();
        await survey.ReadAsync(reader.ReadAsync(content, address, declaredCharset, ct)).ConfigureAwait(false);
        foreach (var item in survey.Held ?? [])
        {
            if (survey.Keeps(item))
            {
                yield return item;
            }
        }

        if (survey.Held is not null)
        {
            survey.Rethrow();
            yield break;
        }

        content.Position = start;
        await foreach (var item in reader.ReadAsync(content, address, declaredCharset, ct).ConfigureAwait(false))
        {
            if (survey.Keeps(item))
            {
                yield return item;
            }
        }
    }

    /// <summary>The first reading, which holds what it read as long as that is little.</summary>
    private sealed class Survey
    {
        private const int MostHeld = 4_000_000;

        private readonly EntryVersions versions = new();
        private ExceptionDispatchInfo? end;
        private long length;

        public List<ReadItem>? Held { get; private set; } = [];

        public bool Keeps(ReadItem item) => item is not ReadItem.Article article || versions.IsNewest(article.Document);

        public void Rethrow() => end?.Throw();

        public async Task ReadAsync(IAsyncEnumerable<ReadItem> items)
        {
            try
            {
                await foreach (var item in items.ConfigureAwait(false))
                {
                    if (item is ReadItem.Article { Document: var document })
                    {
                        versions.Add(document);
                        length += document.Html?.Length ?? 0;
                    }

                    Held = length > MostHeld ? null : Held;
                    Held?.Add(item);
                }
            }
            catch (UnreadableDocumentException unreadable)
            {
                end = ExceptionDispatchInfo.Capture(unreadable);
            }
        }
    }
}
