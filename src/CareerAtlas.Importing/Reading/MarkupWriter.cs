using System.Text;
using System.Xml;

namespace CareerAtlas.Importing.Reading;

/// <summary>Takes the content of an XML element as text or as HTML.</summary>
internal static class MarkupWriter
{
    private static readonly HashSet<string> Voids = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>The element's text, without the tags of what it may contain. Leaves the reader behind the element.</summary>
    public static string Text(XmlReader reader, int depth) => Read(reader, depth, markup: false).Text;

    /// <summary>
    /// The element's content as HTML. Text that was escaped into it is markup already; where elements stand in it unescaped,
    /// they are the markup and text is text. Leaves the reader behind the element.
    /// </summary>
    public static string Html(XmlReader reader, int depth)
    {
        var (text, written) = Read(reader, depth, markup: true);
        return written ?? text;
    }

    /// <summary>Text as HTML.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static (string Text, string? Markup) Read(XmlReader reader, int depth, bool markup)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return ("", null);
        }

        var outer = reader.Depth;
        string? single = null;
        StringBuilder? text = null;
        StringBuilder? written = null;
        while (reader.Read() && reader.Depth > outer)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    var value = reader.Value;
                    var literal = reader.NodeType != XmlNodeType.CDATA;
                    written?.Append(literal ? Escape(value) : value);
                    if (single is null)
                    {
                        single = value;
                    }
                    else if (written is null)
                    {
                        (text ??= new StringBuilder(single)).Append(value);
                    }

                    break;
                case XmlNodeType.Element:
                    RequireDepth(reader, depth);
                    if (markup)
                    {
                        written ??= new StringBuilder(Escape(text?.ToString() ?? single ?? ""));
                        Open(reader, written);
                    }

                    break;
                case XmlNodeType.EndElement when written is not null && !Voids.Contains(reader.LocalName):
                    written.Append("</").Append(reader.LocalName).Append('>');
                    break;
            }
        }

        // Behind the end tag, as the reader's own methods leave it.
        reader.Read();
        return (text?.ToString() ?? single ?? "", written?.ToString());
    }

    /// <summary>Refuses an entry whose elements nest too deep.</summary>
    public static void RequireDepth(XmlReader reader, int depth)
    {
        if (reader.Depth > depth)
        {
            throw new EntryRefusedException(FormattableString.Invariant($"Its elements are nested more than {depth} deep."));
        }
    }

    private static void Open(XmlReader reader, StringBuilder written)
    {
        var (name, empty) = (reader.LocalName, reader.IsEmptyElement);
        written.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && reader.Name != "xmlns")
            {
                written.Append(' ').Append(reader.LocalName).Append("=\"")
                    .Append(Escape(reader.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
            }
        }

        reader.MoveToElement();
        written.Append('>');
        if (empty && !Voids.Contains(name))
        {
            written.Append("</").Append(name).Append('>');
        }
    }
}
