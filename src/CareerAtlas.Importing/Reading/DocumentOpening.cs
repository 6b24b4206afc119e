using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>Tells from a document's beginning what it is: a feed, a page, or something that cannot be read.</summary>
internal static partial class DocumentOpening
{
    /// <summary>The root element must begin within this many characters.</summary>
    private const int Longest = 256 * 1024;

    private static readonly HashSet<string> PageElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "title", "meta", "link", "base", "script", "style", "noscript", "header", "nav", "main",
        "article", "section", "aside", "footer", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table",
        "span", "a", "b", "strong", "em", "i", "img", "br", "hr", "figure", "blockquote", "pre", "center", "form",
        "details", "iframe", "font",
    };

    private static readonly (byte[] Magic, string Name)[] Formats =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("RIFF"u8.ToArray(), "a media file"),
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ("7z\u00BC"u8.ToArray(), "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("SQLite format"u8.ToArray(), "a SQLite database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ];

    /// <summary>Refuses bytes that are no text.</summary>
    public static void RequireText(ReadOnlySpan<byte> prefix)
    {
        if (prefix.IsEmpty)
        {
            throw new UnreadableDocumentException("The document is empty. A feed (RSS or Atom) or an HTML page is needed.");
        }

        foreach (var (magic, name) in Formats)
        {
            if (prefix.StartsWith(magic))
            {
                throw new UnreadableDocumentException($"The document is {name}, not text. A feed (RSS or Atom) or an HTML page is needed.");
            }
        }
    }

    /// <summary>Finds the root element and moves the window to it.</summary>
    /// <returns>The feed's root, or <c>null</c> where the document is a page.</returns>
    /// <exception cref="UnreadableDocumentException">It is neither.</exception>
    public static async ValueTask<FeedRoot?> ReadAsync(TextWindow window, ImportLimits limits, CancellationToken ct)
    {
        while (window.Span.Length < Longest && await window.FillAsync(ct).ConfigureAwait(false))
        {
        }

        var text = window.Span;
        RequireCharacters(text);
        var at = 0;
        while (true)
        {
            var tag = text[at..].IndexOf('<');
            if (tag < 0)
            {
                throw new UnreadableDocumentException(
                    "The document is plain text without any markup. A feed (RSS or Atom) or an HTML page is needed.");
            }

            at += tag;
            var ahead = text[at..];
            if (ahead.StartsWith("<!--"))
            {
                at += Length(ahead, "-->");
            }
            else if (ahead.StartsWith("<?"))
            {
                at += Length(ahead, "?>");
            }
            else if (ahead.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            {
                var length = DoctypeLength(ahead, window, at);
                var declaration = ahead[..length];
                if (declaration["<!DOCTYPE".Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase))
                {
                    RefuseEntities(declaration, window, at);
                    return null;
                }

                RefuseEntities(declaration, window, at);
                at += length;
            }
            else if (TagName().Match(ahead[..Math.Min(ahead.Length, 100)].ToString()) is { Success: true } match)
            {
                return Root(match.Groups[1].Value, window, at, limits);
            }
            else
            {
                at++;
            }
        }
    }

    private static FeedRoot? Root(string name, TextWindow window, int at, ImportLimits limits)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var kind = name[(colon + 1)..].ToLowerInvariant() switch
        {
            "rss" => FeedKind.Rss,
            "rdf" => FeedKind.Rdf,
            "feed" => FeedKind.Atom,
            "entry" => FeedKind.AtomEntry,
            _ => (FeedKind?)null,
        };
        if (kind is { } feed)
        {
            window.Release(at);
            return new FeedRoot(feed, name[..(colon + 1)], LongestEntry(limits));
        }

        return PageElements.Contains(name)
            ? null
            : throw new UnreadableDocumentException(
                $"The document's root element is <{name}> ({window.Locate(at)}): neither a feed (RSS or Atom) nor an HTML page.");
    }

    /// <summary>Escaped markup is several times as long as the article it stands for, and an entry can hold it twice.</summary>
    private static int LongestEntry(ImportLimits limits) => (int)Math.Min(8L * limits.ArticleLength + Longest, int.MaxValue / 4);

    private static void RequireCharacters(ReadOnlySpan<char> text)
    {
        var visible = text.TrimStart();
        if (visible.IsEmpty)
        {
            throw new UnreadableDocumentException("The document is empty. A feed (RSS or Atom) or an HTML page is needed.");
        }

        if (visible[0] is '{' or '[')
        {
            throw new UnreadableDocumentException("The document looks like JSON. A feed (RSS or Atom) or an HTML page is needed.");
        }

        var replaced = text.Count('\uFFFD');
        foreach (var c in text)
        {
            replaced += c is >= '\u0080' and < '\u00A0' ? 1 : 0;
        }

        if (replaced > text.Length / 10)
        {
            throw new UnreadableDocumentException("The document is binary data, not text. A feed (RSS or Atom) or an HTML page is needed.");
        }
    }

    private static int Length(ReadOnlySpan<char> ahead, string mark)
    {
        var end = ahead.IndexOf(mark);
        return end < 0 ? ahead.Length : end + mark.Length;
    }

    private static int DoctypeLength(ReadOnlySpan<char> text, TextWindow window, int at)
    {
        var subset = false;
        for (var i = 9; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'':
                    var close = text[(i + 1)..].IndexOf(text[i]);
                    i = close < 0 ? text.Length : i + 1 + close;
                    break;
                case '<' when text[i..].StartsWith("<!--"):
                    i += Length(text[i..], "-->") - 1;
                    break;
                case '[':
                    subset = true;
                    break;
                case ']':
                    subset = false;
                    break;
                case '>' when !subset:
                    return i + 1;
            }
        }

        throw new UnreadableDocumentException($"The document type declaration at {window.Locate(at)} does not end.");
    }

    /// <summary>
    /// Entities of a document's own can expand without bound or pull in files, and no feed needs them. Old feeds do declare
    /// HTML's entities, which are known here anyway.
    /// </summary>
    private static void RefuseEntities(ReadOnlySpan<char> declaration, TextWindow window, int at)
    {
        if (!declaration.Contains('['))
        {
            return;
        }

        foreach (var match in EntityDeclaration().EnumerateMatches(declaration))
        {
            var parts = EntityDeclaration().Match(declaration.Slice(match.Index, match.Length).ToString());
            var name = parts.Groups["name"].Value;
            var known = parts.Groups["html"].Success || !parts.Groups["percent"].Success && XmlCleaner.Named(name) is not null;
            if (!known)
            {
                throw new UnreadableDocumentException(
                    $"The document declares an entity of its own, \"{name}\", at {window.Locate(at + match.Index)}. " +
                    "Such documents are refused: entities can expand without bound or read other files. Remove the DOCTYPE.");
            }
        }
    }

    [GeneratedRegex(@"^<([\p{L}_][\w.-]*(?::[\p{L}_][\w.-]*)?)(?=[\s/>])", RegexOptions.CultureInvariant)]
    private static partial Regex TagName();

    [GeneratedRegex("""<!ENTITY\s+(?<percent>%\s*)?(?<name>[^\s"'>]{1,80})(?<html>\s+PUBLIC\s+["']-//W3C//ENTITIES [^"'>]*["'])?""", RegexOptions.CultureInvariant)]
    private static partial Regex EntityDeclaration();
}

/// <summary>The kinds of feed.</summary>
internal enum FeedKind
{
    /// <summary>RSS 0.9x and 2.0.</summary>
    Rss,

    /// <summary>RSS 0.9 and 1.0, built on RDF.</summary>
    Rdf,

    /// <summary>Atom.</summary>
    Atom,

    /// <summary>A document that is a single Atom entry.</summary>
    AtomEntry,
}

/// <summary>What the root element says about how to cut the feed.</summary>
/// <param name="Kind">The kind of feed.</param>
/// <param name="Prefix">The root's prefix with its colon, or empty.</param>
/// <param name="LongestEntry">The most characters of one entry that are kept.</param>
internal sealed record FeedRoot(FeedKind Kind, string Prefix, int LongestEntry)
{
    /// <summary>Whether an element of this name, prefix included, is an entry.</summary>
    public bool IsEntry(ReadOnlySpan<char> name) => Kind switch
    {
        FeedKind.Rss => name is "item",
        FeedKind.Rdf => name is "item" or "rss:item",
        _ => name.StartsWith(Prefix) && name[Prefix.Length..] is "entry",
    };
}
