using System.Buffers;

namespace CareerAtlas.Importing.Reading;

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    /// <summary>Opens an element.</summary>
    Open,

    /// <summary>Is an element without content.</summary>
    Empty,

    /// <summary>Closes an element.</summary>
    Close,
}

/// <summary>Goes from tag to tag of an XML text in a <see cref="TextWindow"/>, however badly the text is formed.</summary>
internal sealed class TagScanner(TextWindow window, int longest)
{
    private const string CharacterData = "<![CDATA[";
    private const int LookAhead = 128;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n/><\"'=");
    private static readonly SearchValues<char> TagMarks = SearchValues.Create("><\"'");
    private static readonly SearchValues<char> DoubleQuoted = SearchValues.Create("\"<");
    private static readonly SearchValues<char> SingleQuoted = SearchValues.Create("'<");

    private string? entryEnd;
    private int nameStart;
    private int nameLength;

    /// <summary>Where the current tag begins in the window.</summary>
    public int Start { get; private set; }

    /// <summary>Where scanning goes on: behind the current tag.</summary>
    public int Position { get; private set; }

    /// <summary>What the current tag does.</summary>
    public TagKind Kind { get; private set; }

    /// <summary>The current tag's name with its prefix.</summary>
    public ReadOnlySpan<char> Name => window.Span.Slice(nameStart, nameLength);

    /// <summary>Whether text was forgotten because more than the longest entry would have had to be kept.</summary>
    public bool Dropped { get; private set; }

    /// <summary>
    /// The name of the entry being read, or <c>null</c> between entries. A comment, CDATA section or instruction that
    /// runs over the entry's end was never closed and is left there.
    /// </summary>
    public string? EntryName
    {
        get;
        set
        {
            field = value;
            entryEnd = value is null ? null : "</" + value;
        }
    }

    /// <summary>Forgets the text before <paramref name="index"/> and starts keeping anew.</summary>
    public void Release(int index)
    {
        window.Release(index);
        Shift(index);
        Dropped = false;
    }

    /// <summary>Goes on at <paramref name="index"/> with the next call.</summary>
    public void Resume(int index) => Position = index;

    /// <summary>Moves to the next tag.</summary>
    /// <returns>False at the end of the document.</returns>
    public async ValueTask<bool> NextAsync(CancellationToken ct)
    {
        while (await SeekAsync("<", ct).ConfigureAwait(false))
        {
            while (window.Span.Length - Position < CharacterData.Length && await window.FillAsync(ct).ConfigureAwait(false))
            {
            }

            var ahead = window.Span[Position..];
            if (ahead.StartsWith(CharacterData))
            {
                await SkipAsync(CharacterData.Length, "]]>", ct).ConfigureAwait(false);
            }
            else if (ahead.StartsWith("<!--"))
            {
                await SkipAsync(4, "-->", ct).ConfigureAwait(false);
            }
            else if (ahead.StartsWith("<?"))
            {
                await SkipAsync(2, "?>", ct).ConfigureAwait(false);
            }
            else if (ahead.Length > 1 && (ahead[1] == '/' || char.IsLetter(ahead[1]) || ahead[1] == '_'))
            {
                return await ReadTagAsync(ahead[1] == '/', ct).ConfigureAwait(false);
            }
            else
            {
                Position++;
            }
        }

        return false;
    }

    private async ValueTask<bool> ReadTagAsync(bool closes, CancellationToken ct)
    {
        Start = Position;
        Position += closes ? 2 : 1;
        nameStart = Position;
        nameLength = 0;
        if (!await SeekAnyAsync(NameEnds, ct).ConfigureAwait(false))
        {
            return false;
        }

        nameLength = Position - nameStart;
        while (await SeekAnyAsync(TagMarks, ct).ConfigureAwait(false))
        {
            var mark = window.Span[Position];
            if (mark is '"' or '\'')
            {
                // A value may not contain '<': one that does was never closed.
                Position++;
                if (await SeekAnyAsync(mark == '"' ? DoubleQuoted : SingleQuoted, ct).ConfigureAwait(false) && window.Span[Position] == mark)
                {
                    Position++;
                }

                continue;
            }

            Kind = closes ? TagKind.Close : mark == '>' && window.Span[Position - 1] == '/' ? TagKind.Empty : TagKind.Open;
            Position += mark == '>' ? 1 : 0;
            return true;
        }

        return false;
    }

    private async ValueTask<bool> SeekAnyAsync(SearchValues<char> marks, CancellationToken ct)
    {
        while (true)
        {
            var found = window.Span[Position..].IndexOfAny(marks);
            if (found >= 0)
            {
                Position += found;
                return true;
            }

            Position = window.Span.Length;
            if (!await MoreAsync(0, ct).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    private async ValueTask<bool> SeekAsync(string mark, CancellationToken ct)
    {
        while (true)
        {
            var found = window.Span[Position..].IndexOf(mark);
            if (found >= 0)
            {
                Position += found;
                return true;
            }

            Position = Math.Max(Position, window.Span.Length - mark.Length + 1);
            if (!await MoreAsync(mark.Length, ct).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    /// <summary>Skips what begins here up to and with its end mark, or up to the end of the entry it was never closed in.</summary>
    private async ValueTask SkipAsync(int beginning, string mark, CancellationToken ct)
    {
        var certain = mark != "]]>";
        Position += beginning;
        while (true)
        {
            var ahead = window.Span[Position..];
            var found = ahead.IndexOf(mark);
            var (breach, undecided) = entryEnd is null ? (-1, -1) : Breach(ahead, found < 0 ? ahead.Length : found, certain);
            if (breach >= 0)
            {
                Position += breach;
                return;
            }

            if (found >= 0)
            {
                Position += found + mark.Length;
                return;
            }

            var overlap = Math.Max(mark.Length, entryEnd?.Length ?? 0) - 1;
            Position = undecided >= 0 ? Position + undecided : Math.Max(Position, window.Span.Length - overlap);
            if (!await MoreAsync(window.Span.Length - Position, ct).ConfigureAwait(false))
            {
                Position = window.Span.Length;
                return;
            }
        }
    }

    /// <summary>
    /// Finds the entry's end tag inside a section. Articles quote such tags in CDATA, so there the tag counts only where
    /// the next entry, or the feed's end, follows at once.
    /// </summary>
    private (int Breach, int Undecided) Breach(ReadOnlySpan<char> ahead, int sectionEnd, bool certain)
    {
        for (var from = 0; ; from += 2)
        {
            var tag = ahead[from..sectionEnd].IndexOf(entryEnd);
            if (tag < 0)
            {
                return (-1, -1);
            }

            from += tag;
            var after = ahead[(from + entryEnd!.Length)..].TrimStart();
            if (after is ['>', ..])
            {
                var next = after[1..].TrimStart();
                if (certain || next is ['<', '/', ..] || next is ['<', ..] && next[1..].StartsWith(EntryName))
                {
                    return (from, -1);
                }
            }

            if (ahead.Length - from < entryEnd.Length + LookAhead)
            {
                return (-1, from);
            }
        }
    }

    private async ValueTask<bool> MoreAsync(int keepBack, CancellationToken ct)
    {
        if (window.Span.Length > longest)
        {
            // The name of the current tag is still needed; an overlong one is no name of anything.
            var forget = Math.Max(0, window.Span.Length - Math.Max(keepBack, 1));
            window.Release(forget);
            Shift(forget);
            Dropped = true;
        }

        return await window.FillAsync(ct).ConfigureAwait(false);
    }

    private void Shift(int by)
    {
        Position = Math.Max(0, Position - by);
        Start = Math.Max(0, Start - by);
        nameLength = nameStart >= by ? nameLength : 0;
        nameStart = Math.Max(0, nameStart - by);
    }
}
