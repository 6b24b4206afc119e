using System.Xml;

namespace CareerAtlas.Importing.Reading;

/// <summary>What a feed says around its entries, and they inherit.</summary>
internal sealed class FeedContext
{
    private readonly Uri? document;
    private Uri? stated;
    private Uri? site;

    /// <summary>Starts with the document's own address, if that is a web address.</summary>
    public FeedContext(FeedKind kind, Uri? address, ImportLimits limits)
    {
        Kind = kind;
        Limits = limits;
        document = WebAddress.IsWeb(address) ? address : null;
    }

    /// <summary>The kind of feed.</summary>
    public FeedKind Kind { get; }

    /// <summary>The limits that hold.</summary>
    public ImportLimits Limits { get; }

    /// <summary>What relative addresses are relative to: the feed's xml:base, else its address, else the site it names.</summary>
    public Uri? Base => stated ?? document ?? site;

    /// <summary>The feed's language.</summary>
    public string? Language { get; private set; }

    /// <summary>The author of entries that name none.</summary>
    public string? Author { get; private set; }

    /// <summary>Reads what stands before the first entry. It ends in the middle, which is no mistake.</summary>
    public void Read(XmlReader reader, Dictionary<string, string> namespaces)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && (reader.Depth == 0 || reader is { Depth: 1, LocalName: "channel" }))
            {
                ReadFrame(reader, namespaces);
            }

            // Namespaces of the frame hold for what follows; a child is left behind its end tag, maybe on the next one.
            while (reader.NodeType == XmlNodeType.Element && reader.Depth > 0 && reader is not { Depth: 1, LocalName: "channel" })
            {
                MarkupWriter.RequireDepth(reader, Limits.Depth);
                ReadChild(reader);
            }
        }
    }

    private void ReadFrame(XmlReader reader, Dictionary<string, string> namespaces)
    {
        Language = LanguageTag.Clean(reader.GetAttribute("xml:lang")) ?? Language;
        if (reader.GetAttribute("xml:base") is { } basis && WebAddress.Clean(basis, stated ?? document, Limits.UrlLength) is { } clean)
        {
            stated = new Uri(clean);
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
            {
                namespaces[reader.Prefix.Length == 0 ? "" : reader.LocalName] = reader.Value;
            }
        }

        reader.MoveToElement();
    }

    private void ReadChild(XmlReader reader)
    {
        var vocabulary = FeedNames.Short(reader.NamespaceURI) ?? (reader.Prefix.Length == 0 ? "" : "?");
        switch (vocabulary, reader.LocalName)
        {
            case ("" or "dc", "language"):
                Language = LanguageTag.Clean(MarkupWriter.Text(reader, Limits.Depth)) ?? Language;
                break;
            case ("atom", "author"):
                Author ??= Person.Read(reader, Limits);
                break;
            case ("atom" or "", "link"):
                var (target, relation) = (reader.GetAttribute("href"), reader.GetAttribute("rel"));
                var text = MarkupWriter.Text(reader, Limits.Depth);
                if (relation is null or "alternate" && WebAddress.Clean(target ?? text, Base, Limits.UrlLength) is { } link)
                {
                    site ??= new Uri(link);
                }

                break;
            default:
                MarkupWriter.Text(reader, Limits.Depth);
                break;
        }
    }
}

/// <summary>People as feeds name them.</summary>
internal static class Person
{
    /// <summary>The name of an Atom person, or its address where it has no name. Leaves the reader behind the element.</summary>
    public static string? Read(XmlReader reader, ImportLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return null;
        }

        string? name = null;
        var text = "";
        var outer = reader.Depth;
        reader.Read();
        while (reader.Depth > outer)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var isName = reader.LocalName == "name";
                var value = MarkupWriter.Text(reader, limits.Depth);
                name ??= isName ? Clean(value, limits) : null;
            }
            else
            {
                text += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : "";
                reader.Read();
            }
        }

        reader.Read();
        return name ?? Clean(text, limits);
    }

    /// <summary>The name in "jane@example.org (Jane Doe)" and "Jane Doe &lt;jane@example.org&gt;".</summary>
    public static string? Clean(string? stated, ImportLimits limits)
    {
        if (PlainText.FromMarkup(stated) is not { } text)
        {
            return null;
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (bracket, angle) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf('<', StringComparison.Ordinal));
        if (at > 0 && bracket > at && text.EndsWith(')'))
        {
            text = text[(bracket + 1)..^1].Trim();
        }
        else if (at > angle && angle > 0)
        {
            text = text[..angle].Trim(' ', '"');
        }

        return text.Length == 0 ? null : PlainText.Cut(text, limits.TitleLength);
    }
}
