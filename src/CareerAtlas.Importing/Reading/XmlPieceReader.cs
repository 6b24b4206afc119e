using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace CareerAtlas.Importing.Reading;

/// <summary>Reads pieces of one feed as XML, each on its own, and says where in the whole document a mistake stands.</summary>
internal sealed partial class XmlPieceReader
{
    private readonly XmlCleaner cleaner = new();
    private readonly NameTable names = new();
    private readonly XmlReaderSettings settings;

    /// <summary>A reader for the pieces of one feed.</summary>
    public XmlPieceReader() => settings = new XmlReaderSettings
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        NameTable = names,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The namespaces the feed declares around its entries, by prefix.</summary>
    public Dictionary<string, string> Namespaces { get; } = [];

    /// <summary>Reads a piece.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="start">Where it stands in the document.</param>
    /// <param name="read">What to do with it.</param>
    /// <returns>What is wrong with it and where, or <c>null</c>.</returns>
    public string? Read(ReadOnlyMemory<char> piece, TextPlace start, Action<XmlReader> read)
    {
        var clean = cleaner.Clean(piece);
        TextPlace Place(int line, int column) => start.After(piece.Span[..cleaner.Original(Index(clean.Span, line, column))]);

        var context = new XmlParserContext(names, new FeedNames.Manager(names, Namespaces), null, XmlSpace.None);
        using var text = new MemoryReader(clean);
        using var reader = XmlReader.Create(text, settings, context);
        try
        {
            read(reader);
            return null;
        }
        catch (XmlException mistake)
        {
            var message = OwnPlace().Replace(mistake.Message, "");
            message = OtherPlace().Replace(message, match => Place(
                int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
                int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)).ToString());
            return $"{Place(mistake.LineNumber, mistake.LinePosition)}: {message.Trim()}";
        }
        catch (EntryRefusedException refused)
        {
            var place = reader is IXmlLineInfo info ? Place(info.LineNumber, info.LinePosition) : start;
            return $"{place}: {refused.Message}";
        }
    }

    private static int Index(ReadOnlySpan<char> text, int line, int column)
    {
        var at = 0;
        for (var l = 1; l < line && text[at..].IndexOf('\n') is >= 0 and var end; l++)
        {
            at += end + 1;
        }

        return Math.Clamp(at + column - 1, 0, text.Length);
    }

    [GeneratedRegex(@"\s*Line \d+, position \d+\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPlace();

    [GeneratedRegex(@"line (\d+),? position (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPlace();

    private sealed class MemoryReader(ReadOnlyMemory<char> text) : TextReader
    {
        private int position;

        public override int Peek() => position < text.Length ? text.Span[position] : -1;

        public override int Read() => position < text.Length ? text.Span[position++] : -1;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(buffer.Length, text.Length - position);
            text.Span.Slice(position, count).CopyTo(buffer);
            position += count;
            return count;
        }
    }
}

/// <summary>One entry is refused; the message says why.</summary>
internal sealed class EntryRefusedException(string message) : Exception(message);
