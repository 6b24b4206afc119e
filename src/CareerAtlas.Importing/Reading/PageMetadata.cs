using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerAtlas.Importing.Reading;

/// <summary>What a web page says of its article: in its head, in linked data, in the text around it.</summary>
internal sealed partial class PageMetadata
{
    private readonly IDocument page;
    private readonly ImportLimits limits;
    private readonly Uri? address;
    private readonly Dictionary<string, List<string>> linked = [];
    private readonly List<IElement> metas;

    /// <summary>Takes a page before anything is taken out of it.</summary>
    public PageMetadata(IDocument page, Uri? address, ImportLimits limits)
    {
        this.page = page;
        this.limits = limits;
        metas = [.. page.QuerySelectorAll("meta[content]")];
        this.address = WebAddress.Clean(page.QuerySelector("base[href]")?.GetAttribute("href"), address, limits.UrlLength) is { } basis
            ? new Uri(basis)
            : WebAddress.IsWeb(address) ? address : null;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(20))
        {
            ReadLinkedData(script.TextContent);
        }
    }

    /// <summary>The title without the site's name.</summary>
    public string? Title()
    {
        var inHead = PlainText.FromText(page.QuerySelector("title")?.TextContent);
        var stated = PlainText.FromMarkup(Meta("og:title")) ?? Linked("headline");
        var headings = page.QuerySelectorAll("h1").Select(PageText.Line).Where(line => line.Length > 0).ToList();
        var heading = headings.Find(line => Begins(inHead, line) || Begins(stated, line)) ?? (headings.Count == 1 ? headings[0] : null);
        return heading ?? WithoutSite(stated) ?? WithoutSite(inHead) ?? headings.FirstOrDefault();
    }

    /// <summary>The canonical address, else the page's own.</summary>
    public string? Link() =>
        Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"))
        ?? Address(Meta("og:url"))
        ?? Address(Linked("url") ?? Linked("mainEntityOfPage"))
        ?? (address is null ? null : WebAddress.Clean(address.AbsoluteUri, null, limits.UrlLength));

    /// <summary>The identifier blog software gives the article in its feeds, where the page has it as its short link.</summary>
    public string? Guid() => Address(page.QuerySelector("link[rel~=shortlink]")?.GetAttribute("href")) is { } link && ShortLink().IsMatch(link) ? link : null;

    /// <summary>Who wrote it.</summary>
    public string? Author()
    {
        var stated = linked.TryGetValue("author", out var names) ? string.Join(", ", names.Distinct(StringComparer.OrdinalIgnoreCase)) : null;
        return Name(stated) ?? Name(Meta("author")) ?? Name(Meta("article:author"))
            ?? Name(page.QuerySelector("[rel~=author],[itemprop~=author] [itemprop~=name],.author .fn,.author-name,.byline a,.entry-author-name,.post-author a,[itemprop~=author]")?.TextContent)
            ?? ShortLines().Select(line => Byline().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
    }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt() => FirstDate(
        [Meta("article:published_time"), Linked("datePublished"), Meta("datePublished"), Meta("dc.date"), Meta("date"), Meta("pubdate"),
        .. page.QuerySelectorAll("[itemprop~=datePublished],time[datetime]:not(.updated),time[datetime]").Select(time => time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent),
        .. ShortLines().Select(line => DateLine().Match(line).Groups[1].Value).Where(date => date.Length > 0)]);

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt() => FirstDate(
        [Meta("article:modified_time"), Meta("og:updated_time"), Linked("dateModified"),
        .. page.QuerySelectorAll("[itemprop~=dateModified],time.updated").Select(time => time.GetAttribute("datetime") ?? time.GetAttribute("content"))]);

    /// <summary>Its section and tags.</summary>
    public IReadOnlyList<string> Categories()
    {
        var stated = Metas("article:section").Concat(Texts("a[rel~=category]")).Concat(Metas("article:tag")).Concat(Texts("a[rel~=tag]:not([rel~=category])")).ToList();
        if (stated.Count == 0)
        {
            stated = [.. linked.GetValueOrDefault("articleSection") ?? [], .. linked.GetValueOrDefault("keywords") ?? []];
        }

        if (stated.Count == 0)
        {
            stated = [.. Meta("keywords")?.Split(',') ?? []];
        }

        return [.. stated.Select(PlainText.FromMarkup).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(200).Select(name => PlainText.Cut(name, limits.TitleLength))];
    }

    /// <summary>Its language.</summary>
    public string? Language() => LanguageTag.Clean(page.DocumentElement.GetAttribute("lang"))
        ?? LanguageTag.Clean(page.DocumentElement.GetAttribute("xml:lang"))
        ?? LanguageTag.Clean(Meta("content-language") ?? Meta("og:locale"))
        ?? LanguageTag.Clean(Linked("inLanguage"));

    /// <summary>The short lines near the title, where a byline stands.</summary>
    private IEnumerable<string> ShortLines()
    {
        var blocks = page.QuerySelectorAll("h1,p,div,span,td,li,address,font").ToList();
        var title = blocks.FindIndex(block => block.LocalName == "h1");
        return blocks.Skip(Math.Max(0, title - 10)).Take(60).Select(block => PageText.ShortLine(block, 160)).OfType<string>();
    }

    private IEnumerable<string> Texts(string selector) => page.QuerySelectorAll(selector).Select(element => element.TextContent);

    private string? Meta(string name) => Metas(name).FirstOrDefault();

    private IEnumerable<string> Metas(string name) => metas
        .Where(meta => name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
        .Select(meta => meta.GetAttribute("content")!)
        .Where(content => !string.IsNullOrWhiteSpace(content));

    private string? Address(string? stated) => WebAddress.Clean(stated, address, limits.UrlLength);

    private string? Name(string? stated) => stated is null || stated.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        ? null
        : Person.Clean(ByWord().Replace(stated.Trim(), ""), limits);

    private static DateTimeOffset? FirstDate(IEnumerable<string?> stated)
    {
        foreach (var text in stated)
        {
            if (FeedDate.TryParse(text, out var date))
            {
                return date;
            }
        }

        return null;
    }

    private static bool Begins(string? whole, string line) => whole?.StartsWith(line, StringComparison.OrdinalIgnoreCase) == true;

    private string? WithoutSite(string? title)
    {
        if (title is null)
        {
            return null;
        }

        var site = PlainText.FromMarkup(Meta("og:site_name"));
        var parts = SiteSeparator().Split(title);
        return parts.Length > 1 && (site is null ? parts[^1].Length <= 30 : parts[^1].Equals(site, StringComparison.OrdinalIgnoreCase))
            ? title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '-', '–', '—', '·', '»', '«')
            : title;
    }

    private string? Linked(string name) => linked.GetValueOrDefault(name)?.FirstOrDefault();

    private void ReadLinkedData(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json.Trim(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            var people = new Dictionary<string, string>();
            foreach (var item in Items(data.RootElement))
            {
                if (item.TryGetProperty("@id", out var id) && item.TryGetProperty("name", out var name) && id.ValueKind == JsonValueKind.String && name.ValueKind == JsonValueKind.String)
                {
                    people[id.GetString()!] = name.GetString()!;
                }
            }

            foreach (var item in Items(data.RootElement).Where(IsArticle))
            {
                foreach (var property in item.EnumerateObject())
                {
                    Take(property.Name, property.Value, people);
                }
            }
        }
        catch (JsonException)
        {
            // Linked data is written by plugins and often broken; the page says the same elsewhere.
        }
    }

    private void Take(string name, JsonElement value, Dictionary<string, string> people)
    {
        var values = linked.TryGetValue(name, out var known) ? known : linked[name] = [];
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                values.Add(value.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                {
                    Take(name, element, people);
                }

                break;
            case JsonValueKind.Object when value.TryGetProperty("name", out var inner) && inner.ValueKind == JsonValueKind.String:
                values.Add(inner.GetString()!);
                break;
            case JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String:
                values.Add(people.GetValueOrDefault(id.GetString()!, id.GetString()!));
                break;
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return root.EnumerateArray().SelectMany(Items);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return root.TryGetProperty("@graph", out var graph) ? Items(graph).Append(root) : [root];
    }

    private static bool IsArticle(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.ToString()) : [type.ToString()];
        return names.Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[?&]p=\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortLink();

    [GeneratedRegex(@"\s+[|\-–—·»«]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SiteSeparator();

    [GeneratedRegex(@"^(?:by|written by|posted by|author)\s*:?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByWord();

    [GeneratedRegex(@"^(?:By|Written by|Posted by|Author:?|By:)\s+((?:\p{Lu}|\d)[\p{L}\p{M}0-9.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})\s*(?:$|[|·•,–—-]|on |in )", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b((?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|\d{4}-\d{2}-\d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
