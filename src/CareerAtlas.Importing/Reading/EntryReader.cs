using System.Globalization;
using System.Xml;

namespace CareerAtlas.Importing.Reading;

/// <summary>Reads one entry of a feed: RSS, RDF or Atom, and the mixtures of them that feeds are.</summary>
internal sealed class EntryReader(FeedContext feed)
{
    private const int MostCategories = 200;

    private readonly ImportLimits limits = feed.Limits;
    private readonly List<string> categories = [];
    private readonly List<string> authors = [];
    private readonly List<string> remarks = [];
    private string? title;
    private string? secondTitle;
    private string? link;
    private string? secondLink;
    private string? guid;
    private bool guidIsLink;
    private string? language;
    private DateTimeOffset? published;
    private DateTimeOffset? secondPublished;
    private DateTimeOffset? updated;
    private readonly string?[] contents = new string?[4];
    private string? authorsVocabulary;
    private Uri? basis;

    /// <summary>What was cut or not understood, in words.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Reads the entry the reader stands before.</summary>
    public void Read(XmlReader reader)
    {
        reader.MoveToContent();
        basis = BaseOf(reader, feed.Base);
        language = LanguageTag.Clean(reader.GetAttribute("xml:lang"));
        guid = PlainText.FromText(reader.GetAttribute("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#") ?? reader.GetAttribute("rdf:about"));
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                ReadChild(reader);
            }
            else
            {
                reader.Read();
            }
        }

        // What follows the entry's end tag is a mistake only in the feed's own frame.
        reader.Read();
    }

    /// <summary>The entry that was read.</summary>
    /// <param name="position">Its place in the feed, from 1.</param>
    public ArticleDocument Build(int position)
    {
        var linked = link ?? secondLink ?? (guidIsLink ? WebAddress.Clean(guid, null, limits.UrlLength) : null);
        return new ArticleDocument
        {
            Position = position,
            Title = Title(),
            Link = linked,
            Guid = Guid(),
            Author = authors.Count > 0 ? string.Join(", ", authors) : feed.Author,
            PublishedAt = published ?? secondPublished ?? updated,
            UpdatedAt = updated,
            Categories = categories,
            Language = language ?? feed.Language,
            Html = Array.Find(contents, content => content is not null),
        };
    }

    private string? Title()
    {
        var text = title ?? secondTitle;
        if (text is null || text.Length <= limits.TitleLength)
        {
            return text;
        }

        remarks.Add(string.Create(CultureInfo.InvariantCulture, $"The title has {text.Length} characters and was cut after {limits.TitleLength}."));
        return PlainText.Cut(text, limits.TitleLength);
    }

    private string? Guid()
    {
        if (guid is null || guid.Length <= limits.UrlLength)
        {
            return guid;
        }

        remarks.Add(string.Create(CultureInfo.InvariantCulture, $"The guid is longer than {limits.UrlLength} characters and was left out."));
        return null;
    }

    private void ReadChild(XmlReader reader)
    {
        MarkupWriter.RequireDepth(reader, limits.Depth);
        var vocabulary = FeedNames.Short(reader.NamespaceURI);
        if (reader.Prefix.Length == 0 && vocabulary is null or "")
        {
            // Without a prefix it is the feed's own language, whatever namespace was or was not declared for it.
            vocabulary = feed.Kind is FeedKind.Atom or FeedKind.AtomEntry ? "atom" : "";
        }

        switch (vocabulary, reader.LocalName)
        {
            case ("", "title"):
                title ??= PlainText.FromMarkup(Text(reader));
                break;
            case ("atom", "title"):
                title ??= AtomText(reader) is { } markup ? PlainText.FromMarkup(markup) : null;
                break;
            case ("dc", "title"):
                secondTitle ??= PlainText.FromMarkup(Text(reader));
                break;
            case ("" or "atom", "link"):
                ReadLink(reader);
                break;
            case ("feedburner", "origLink"):
                link = Address(Text(reader)) ?? link;
                break;
            case ("", "guid"):
                guidIsLink = !string.Equals(reader.GetAttribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
                guid = PlainText.FromText(Text(reader)) ?? guid;
                break;
            case ("atom", "id"):
                guid ??= PlainText.FromText(Text(reader));
                break;
            case ("dc" or "", "creator" or "author") or ("itunes", "author"):
                AddAuthor(Person.Clean(Text(reader), limits), vocabulary);
                break;
            case ("atom", "author"):
                AddAuthor(Person.Read(reader, limits), vocabulary);
                break;
            case ("", "category") or ("dc", "subject"):
                AddCategory(Text(reader));
                break;
            case ("atom", "category"):
                AddCategory(reader.GetAttribute("label") is { Length: > 0 } label ? label : reader.GetAttribute("term"));
                Skip(reader);
                break;
            case ("dc", "language"):
                language ??= LanguageTag.Clean(Text(reader));
                break;
            case ("", "pubDate") or ("atom", "published" or "issued"):
                published = Date(reader) ?? published;
                break;
            case ("dc", "date") or ("dcterms", "issued" or "created" or "date") or ("atom", "created"):
                secondPublished = Date(reader) ?? secondPublished;
                break;
            case ("atom", "updated" or "modified") or ("dcterms", "modified"):
                updated = Date(reader) ?? updated;
                break;
            default:
                ReadContent(reader, vocabulary);
                break;
        }
    }

    private void ReadContent(XmlReader reader, string? vocabulary)
    {
        int? rank = (vocabulary, reader.LocalName) switch
        {
            ("content", "encoded") => 0,
            ("atom", "content") => 1,
            ("xhtml", "body" or "div") => 2,
            ("", "description") or ("atom", "summary") => 3,
            _ => null,
        };
        if (rank is not { } place || contents[place] is not null)
        {
            Skip(reader);
            return;
        }

        var html = vocabulary == "atom" ? AtomText(reader) : MarkupWriter.Html(reader, limits.Depth);
        contents[place] = string.IsNullOrWhiteSpace(html) ? null : html;
    }

    private void ReadLink(XmlReader reader)
    {
        var (target, relation) = (reader.GetAttribute("href"), reader.GetAttribute("rel")?.Trim());
        var within = BaseOf(reader, basis);
        var text = Text(reader);
        if (target is null)
        {
            link ??= WebAddress.Clean(text, within, limits.UrlLength);
        }
        else if (relation is null or "" or "alternate")
        {
            secondLink ??= WebAddress.Clean(target, within, limits.UrlLength);
        }
    }

    /// <summary>An Atom text as HTML: plain text is escaped, XHTML written out, anything that is no text left out.</summary>
    private string? AtomText(XmlReader reader)
    {
        var type = reader.GetAttribute("type")?.Trim().ToLowerInvariant();
        var mode = reader.GetAttribute("mode")?.Trim().ToLowerInvariant();
        if (reader.GetAttribute("src") is not null)
        {
            Skip(reader);
            return null;
        }

        if (type is "xhtml" or "application/xhtml+xml" || mode == "xml" && type == "text/html")
        {
            return MarkupWriter.Html(reader, limits.Depth);
        }

        if (mode != "base64" && (type is "html" or "text/html" || mode == "escaped" && type is null))
        {
            return MarkupWriter.Html(reader, limits.Depth);
        }

        if (mode != "base64" && (type is null or "text" or "text/plain"))
        {
            return MarkupWriter.Escape(Text(reader));
        }

        Skip(reader);
        return null;
    }

    private DateTimeOffset? Date(XmlReader reader)
    {
        var text = Text(reader).Trim();
        if (FeedDate.TryParse(text, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            remarks.Add($"The date \"{PlainText.Cut(text, 40)}\" was not understood and was left out.");
        }

        return null;
    }

    private void AddAuthor(string? name, string? vocabulary)
    {
        // A feed that names the author in more than one vocabulary means the same person.
        if (name is not null && (authors.Count == 0 || vocabulary == authorsVocabulary) && authors.Count < 20
            && !authors.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            authorsVocabulary = vocabulary;
            authors.Add(name);
        }
    }

    private void AddCategory(string? stated)
    {
        if (PlainText.FromMarkup(stated) is { } name && categories.Count < MostCategories
            && !categories.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            categories.Add(PlainText.Cut(name, limits.TitleLength));
        }
    }

    private string? Address(string text) => WebAddress.Clean(text, basis, limits.UrlLength);

    private Uri? BaseOf(XmlReader reader, Uri? outer) =>
        reader.GetAttribute("xml:base") is { } stated && WebAddress.Clean(stated, outer, limits.UrlLength) is { } clean ? new Uri(clean) : outer;

    private string Text(XmlReader reader) => MarkupWriter.Text(reader, limits.Depth);

    /// <summary>Goes behind the element, minding how deep it nests.</summary>
    private void Skip(XmlReader reader)
    {
        var outer = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > outer)
            {
                MarkupWriter.RequireDepth(reader, limits.Depth);
            }
        }

        reader.Read();
    }
}
