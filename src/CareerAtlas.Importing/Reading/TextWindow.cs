using System.Buffers;
using System.Text;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// A view that moves over a document's text: what is still needed is kept, the rest is forgotten, so that a document of
/// any size is read in the memory of its largest entry. Line ends become <c>\n</c>; characters XML does not know are dropped.
/// </summary>
internal sealed class TextWindow(Stream rest, ReadOnlyMemory<byte> prefix, Encoding encoding, long maximumBytes) : IDisposable
{
    private const int BlockBytes = 32 * 1024;

    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '\u007F', '\uFEFF', '\uFFFE', '\uFFFF']);

    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly byte[] block = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private ReadOnlyMemory<byte> unread = prefix;
    private char[] characters = ArrayPool<char>.Shared.Rent(2 * BlockBytes);
    private int start;
    private int end;
    private long bytes;
    private long allowed = maximumBytes;
    private bool afterCarriageReturn;
    private int line = 1;
    private int column = 1;

    /// <summary>The kept text. Valid until the next call of <see cref="FillAsync"/>.</summary>
    public ReadOnlyMemory<char> Text => characters.AsMemory(start, end - start);

    /// <summary>The kept text as a span.</summary>
    public ReadOnlySpan<char> Span => characters.AsSpan(start, end - start);

    /// <summary>Whether everything has been read, or as much as is allowed.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether reading stopped because the document is larger than allowed.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Changes how large the document may be, once it is known what it is.</summary>
    public void Allow(long most)
    {
        allowed = most;
        Exceeded |= bytes > most;
    }

    /// <summary>Where a kept character stands in the document, both from 1.</summary>
    public TextPlace Locate(int index) => new TextPlace(line, column).After(Span[..index]);

    /// <summary>Forgets the text before <paramref name="index"/>.</summary>
    public void Release(int index)
    {
        (line, column) = Locate(index);
        start += index;
    }

    /// <summary>Reads some more text behind what is kept.</summary>
    /// <returns>False at the end of the document.</returns>
    public async ValueTask<bool> FillAsync(CancellationToken ct)
    {
        var before = end - start;
        while (!AtEnd && end - start == before)
        {
            if (unread.IsEmpty)
            {
                var read = await rest.ReadAsync(block.AsMemory(0, BlockBytes), ct).ConfigureAwait(false);
                unread = block.AsMemory(0, read);
                AtEnd = read == 0;
            }

            // The sniffed prefix can be larger than a block; it is decoded in pieces like the rest.
            var piece = unread[..Math.Min(unread.Length, BlockBytes)];
            unread = unread[piece.Length..];
            bytes += piece.Length;
            if (bytes > allowed)
            {
                Exceeded = AtEnd = true;
                break;
            }

            Append(piece.Span);
        }

        return end - start > before;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(block);
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
    }

    private void Append(ReadOnlySpan<byte> piece)
    {
        MakeRoom(encoding.GetMaxCharCount(piece.Length));
        var count = decoder.GetChars(piece, characters.AsSpan(end), flush: AtEnd);
        var fresh = characters.AsSpan(end, count);
        if (fresh.IndexOfAny(Unwanted) >= 0 || afterCarriageReturn)
        {
            count = Clean(fresh);
        }

        end += count;
    }

    private void MakeRoom(int needed)
    {
        if (characters.Length - end >= needed)
        {
            return;
        }

        var kept = end - start;
        var target = characters;
        if (kept + needed > characters.Length || start < characters.Length / 2)
        {
            target = ArrayPool<char>.Shared.Rent(Math.Max(2 * characters.Length, kept + needed));
        }

        characters.AsSpan(start, kept).CopyTo(target);
        if (target != characters)
        {
            ArrayPool<char>.Shared.Return(characters);
            characters = target;
        }

        (start, end) = (0, kept);
    }

    private int Clean(Span<char> fresh)
    {
        var to = 0;
        foreach (var c in fresh)
        {
            var followsReturn = afterCarriageReturn;
            afterCarriageReturn = c == '\r';
            if (c == '\r')
            {
                fresh[to++] = '\n';
            }
            else if (!(c == '\n' && followsReturn) && !Unwanted.Contains(c))
            {
                fresh[to++] = c;
            }
        }

        return to;
    }
}

/// <summary>A place in a document, both parts from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    /// <summary>The place behind a text that starts here.</summary>
    public TextPlace After(ReadOnlySpan<char> text)
    {
        var lines = text.Count('\n');
        return lines == 0 ? new(Line, Column + text.Length) : new(Line + lines, text.Length - text.LastIndexOf('\n'));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
