namespace CareerAtlas.Importing.Reading;

/// <summary>How the scan of one entry ended.</summary>
internal enum EntryEnd
{
    /// <summary>With its end tag.</summary>
    Complete,

    /// <summary>With the beginning of the next entry, or the end of the feed's own element.</summary>
    Unclosed,

    /// <summary>With the end of the document.</summary>
    CutOff,

    /// <summary>It is longer than an entry may be; its text was not kept.</summary>
    TooLong,
}

/// <summary>One entry's piece of the document.</summary>
/// <param name="Text">The text from start tag to end tag; valid until the scanner moves on.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Stop">Where it ends, or should have.</param>
/// <param name="End">How it ends.</param>
internal readonly record struct EntryPiece(ReadOnlyMemory<char> Text, TextPlace Start, TextPlace Stop, EntryEnd End);

/// <summary>
/// Cuts a feed into its entries without understanding them, so that what is wrong inside an entry stays there, and only
/// one entry is in memory at a time. Knows comments, CDATA sections, processing instructions and quoted attributes.
/// </summary>
internal sealed class FeedScanner(TextWindow window, FeedRoot root, int depth)
{
    private readonly TagScanner tags = new(window, root.LongestEntry);
    private readonly List<string> open = [];
    private bool atEntry;

    /// <summary>The first mistake in the feed's own markup, outside of entries; or <c>null</c>.</summary>
    public string? Flaw { get; private set; }

    /// <summary>Whether the feed's own element was closed, or was not there to be closed.</summary>
    public bool Closed { get; private set; }

    /// <summary>Moves to the first entry.</summary>
    /// <returns>What the feed says before its first entry, from its root tag on; empty where that is longer than it may be.</returns>
    public async ValueTask<ReadOnlyMemory<char>> ReadHeadAsync(CancellationToken ct)
    {
        if (root.Kind == FeedKind.AtomEntry)
        {
            await tags.NextAsync(ct).ConfigureAwait(false);
            atEntry = true;
            return default;
        }

        atEntry = await SeekEntryAsync(keep: true, ct).ConfigureAwait(false);
        return tags.Dropped ? default : window.Text[..tags.Start];
    }

    /// <summary>Reads the next entry's piece.</summary>
    /// <returns>The piece, or <c>null</c> at the end of the feed.</returns>
    public async ValueTask<EntryPiece?> NextAsync(CancellationToken ct)
    {
        if (!atEntry && !await SeekEntryAsync(keep: false, ct).ConfigureAwait(false))
        {
            return null;
        }

        atEntry = false;
        tags.Release(tags.Start);
        var start = window.Locate(0);
        tags.EntryName = tags.Name.ToString();
        var end = tags.Kind == TagKind.Empty ? EntryEnd.Complete : await SeekEndAsync(ct).ConfigureAwait(false);
        tags.EntryName = null;

        // An entry that was never closed ends where the next thing begins, which is then read again.
        var length = end == EntryEnd.Unclosed ? tags.Start : tags.Position;
        var stop = window.Locate(end == EntryEnd.CutOff ? window.Span.Length : length);
        if (tags.Dropped && end != EntryEnd.CutOff)
        {
            end = EntryEnd.TooLong;
        }

        var text = window.Text[..(tags.Dropped ? 0 : length)];
        tags.Resume(length);
        if (root.Kind == FeedKind.AtomEntry)
        {
            Closed = end != EntryEnd.CutOff;
        }

        return new EntryPiece(text, start, stop, end);
    }

    private async ValueTask<EntryEnd> SeekEndAsync(CancellationToken ct)
    {
        while (await tags.NextAsync(ct).ConfigureAwait(false))
        {
            switch (tags.Kind)
            {
                case TagKind.Close when tags.Name.SequenceEqual(tags.EntryName):
                    return EntryEnd.Complete;
                case TagKind.Close when open.Exists(name => tags.Name.SequenceEqual(name)):
                case TagKind.Open when tags.Name.SequenceEqual(tags.EntryName):
                    return EntryEnd.Unclosed;
            }
        }

        return EntryEnd.CutOff;
    }

    private async ValueTask<bool> SeekEntryAsync(bool keep, CancellationToken ct)
    {
        while (!Closed)
        {
            if (!keep)
            {
                tags.Release(tags.Position);
            }

            if (!await tags.NextAsync(ct).ConfigureAwait(false))
            {
                break;
            }

            switch (tags.Kind)
            {
                case TagKind.Open or TagKind.Empty when root.IsEntry(tags.Name):
                    return true;
                case TagKind.Open:
                    open.Add(tags.Name.ToString());
                    Require(open.Count <= depth);
                    break;
                case TagKind.Close:
                    Close();
                    break;
            }
        }

        return false;
    }

    private void Close()
    {
        var at = open.FindLastIndex(name => tags.Name.SequenceEqual(name));
        if (at != open.Count - 1)
        {
            var expected = open.Count == 0 ? "" : $" where </{open[^1]}> was expected";
            Flaw ??= $"the end tag </{tags.Name}> stands at {window.Locate(tags.Start)}{expected}";
        }

        if (at >= 0)
        {
            open.RemoveRange(at, open.Count - at);
            Closed = open.Count == 0;
        }
    }

    private void Require(bool shallow)
    {
        if (!shallow)
        {
            throw new UnreadableDocumentException(FormattableString.Invariant(
                $"The feed's elements are nested more than {depth} deep at {window.Locate(tags.Start)}. Such documents are refused."));
        }
    }
}
