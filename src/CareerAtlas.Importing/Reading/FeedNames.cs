using System.Xml;

namespace CareerAtlas.Importing.Reading;

/// <summary>The vocabularies feeds are written in, each under one short name.</summary>
internal static class FeedNames
{
    private const string Undeclared = "undeclared:";

    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "",
        ["http://purl.org/rss/1.0"] = "",
        ["http://my.netscape.com/rdf/simple/0.9"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9"] = "",
        ["http://backend.userland.com/rss"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://www.w3.org/2005/atom"] = "atom",
        ["http://purl.org/atom/ns#"] = "atom",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
    };

    /// <summary>The short name of a namespace: empty for RSS itself, <c>null</c> for one that is of no use here.</summary>
    public static string? Short(string address)
    {
        // A prefix that nobody declared means what it nearly always means.
        var key = address.StartsWith(Undeclared, StringComparison.Ordinal) ? address[Undeclared.Length..] : address.TrimEnd('/');
        return ShortNames.TryGetValue(key, out var name) ? name
            : key is "atom" or "dc" or "dcterms" or "content" or "xhtml" or "itunes" or "feedburner" or "rdf" ? key
            : null;
    }

    /// <summary>Namespaces of one piece; a prefix without a declaration is no mistake.</summary>
    internal sealed class Manager : XmlNamespaceManager
    {
        /// <summary>Starts with what the feed declares around its entries.</summary>
        public Manager(XmlNameTable names, Dictionary<string, string> declared)
            : base(names)
        {
            foreach (var (prefix, address) in declared)
            {
                AddNamespace(prefix, address);
            }
        }

        /// <inheritdoc/>
        public override string? LookupNamespace(string prefix) =>
            base.LookupNamespace(prefix) ?? (prefix.Length == 0 ? null : NameTable!.Add(Undeclared + prefix));
    }
}
