using System.Globalization;
using System.Runtime.CompilerServices;

namespace CareerAtlas.Importing.Reading;

/// <summary>One reading of one feed.</summary>
internal sealed class FeedReading(TextWindow window, FeedRoot root, ImportLimits limits, Uri? address)
{
    private readonly FeedScanner scanner = new(window, root, limits.Depth);
    private readonly FeedContext feed = new(root.Kind, address, limits);
    private readonly XmlPieceReader pieces = new();
    private readonly List<ReadItem> items = [];
    private int position;
    private int articles;
    private string? firstProblem;

    /// <summary>Reads the feed to its end, or to the most entries allowed.</summary>
    public async IAsyncEnumerable<ReadItem> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await ReadHeadAsync(ct).ConfigureAwait(false);
        while (position < limits.FeedEntries && await scanner.NextAsync(ct).ConfigureAwait(false) is { } piece)
        {
            position++;
            Read(piece);
            foreach (var item in items)
            {
                yield return item;
            }

            items.Clear();
        }

        if (await EndAsync(ct).ConfigureAwait(false) is { } end)
        {
            yield return end;
        }
    }

    private async ValueTask ReadHeadAsync(CancellationToken ct)
    {
        var start = window.Locate(0);
        var head = await scanner.ReadHeadAsync(ct).ConfigureAwait(false);
        if (!head.IsEmpty)
        {
            // The head is a beginning without an end. A last empty element lets the reader come to the end of the one before
            // it; what is wrong with the head itself costs no entry.
            pieces.Read(string.Concat(head.Span, "<end/>").AsMemory(), start, reader => feed.Read(reader, pieces.Namespaces));
        }
    }

    private void Read(EntryPiece piece)
    {
        if (piece.End != EntryEnd.Complete)
        {
            Refuse(piece.End switch
            {
                EntryEnd.Unclosed => $"it begins at {piece.Start} and is not closed before {piece.Stop}.",
                EntryEnd.TooLong => $"it begins at {piece.Start} and has more than {root.LongestEntry.ToString(CultureInfo.InvariantCulture)} characters.",
                _ when window.Exceeded => $"it begins at {piece.Start} and goes beyond the {Megabytes} allowed.",
                _ => $"it begins at {piece.Start}, and the document ends in the middle of it, at {piece.Stop}.",
            });
            return;
        }

        var entry = new EntryReader(feed);
        if (pieces.Read(piece.Text, piece.Start, entry.Read) is { } mistake)
        {
            Refuse(mistake);
            return;
        }

        var article = entry.Build(position);
        if (Complaint(article.Html) is { } complaint)
        {
            Refuse($"{piece.Start}: {complaint}");
            return;
        }

        articles++;
        items.Add(new ReadItem.Article(article));
        foreach (var remark in entry.Remarks)
        {
            items.Add(new ReadItem.Problem(position, string.Create(CultureInfo.InvariantCulture, $"Entry {position} ({piece.Start}): {remark}")));
        }
    }

    private string? Complaint(string? html) => html is null ? null
        : html.Length > limits.ArticleLength
            ? string.Create(CultureInfo.InvariantCulture, $"its content has {html.Length} characters, more than the {limits.ArticleLength} allowed.")
        : MarkupCheck.Complaint(html, limits) is { } complaint ? complaint + "."
        : null;

    private void Refuse(string reason)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"Entry {position} was left out: {reason}");
        firstProblem ??= message;
        items.Add(new ReadItem.Problem(position, message));
    }

    private async ValueTask<ReadItem.Problem?> EndAsync(CancellationToken ct)
    {
        var full = position == limits.FeedEntries;
        var more = full && await scanner.NextAsync(ct).ConfigureAwait(false) is not null;
        var place = window.Locate(window.Span.Length);
        var flaw = window.Exceeded ? $"the document is larger than the {Megabytes} allowed"
            : scanner.Flaw ?? (!full && !scanner.Closed ? $"the document ends at {place} before the feed is closed: it was probably cut off" : null);
        if (articles == 0)
        {
            RequireEntries(flaw);
        }

        if (more)
        {
            return new ReadItem.Problem(null, string.Create(CultureInfo.InvariantCulture,
                $"The feed has more than {limits.FeedEntries} entries; those from {window.Locate(0)} on were left out."));
        }

        return flaw is null ? null : new ReadItem.Problem(null, $"The feed is broken: {flaw}. What could be read was read.");
    }

    private void RequireEntries(string? flaw)
    {
        if (firstProblem is not null)
        {
            throw new UnreadableDocumentException(position == 1
                ? $"The feed's only entry cannot be read. {firstProblem}"
                : string.Create(CultureInfo.InvariantCulture, $"None of the feed's {position} entries can be read. {firstProblem}"));
        }

        if (flaw is not null)
        {
            throw new UnreadableDocumentException($"The feed cannot be read: {flaw}.");
        }
    }

    private string Megabytes => string.Create(CultureInfo.InvariantCulture, $"{limits.FeedBytes / 1048576.0:0.##} MiB");
}
