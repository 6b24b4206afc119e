using System.Security.Cryptography;
using System.Text;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Revisions;

/// <summary>By what a document is known to be an article that came before.</summary>
public static class ArticleIdentity
{
    private const int MaxKeyLength = 400;

    /// <summary>
    /// The article's keys, the strongest first: the guid, the address, and only where it has neither the title with the
    /// author. Any key that is known makes the document a revision of that article. Empty where the document says nothing.
    /// </summary>
    /// <param name="metadata">What the document says of itself.</param>
    /// <param name="sourceName">Where it came from; tells apart guids that mean something only within their feed.</param>
    public static IReadOnlyList<string> KeysOf(ArticleMetadata metadata, string sourceName)
    {
        var keys = new List<string>(2);
        Uri? address = Uri.TryCreate(metadata.Url, UriKind.Absolute, out Uri? parsed) && parsed.Host.Length > 0 ? parsed : null;
        if (!string.IsNullOrWhiteSpace(metadata.Guid))
            keys.Add(GuidKey(metadata.Guid.Trim(), address, sourceName));
        if (address is not null)
            keys.Add("url:" + Fold(address));
        if (keys.Count == 0 && !string.IsNullOrWhiteSpace(metadata.Title))
            keys.Add("title:" + Words(metadata.Title) + " by " + Words(metadata.Author ?? ""));
        return [.. keys.Select(Shorten)];
    }

    /// <summary>The host name without "www.", or <c>null</c> where the document has no address.</summary>
    /// <param name="url">The address.</param>
    public static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? HostOf(address) : null;

    private static string GuidKey(string guid, Uri? address, string sourceName)
    {
        bool isGlobal = guid.Contains("://", StringComparison.Ordinal)
            || guid.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
            || guid.StartsWith("tag:", StringComparison.OrdinalIgnoreCase)
            || Guid.TryParse(guid, out _);
        return isGlobal ? "guid:" + guid : $"guid:{(address is null ? sourceName : HostOf(address))} {guid}";
    }

    private static string Fold(Uri address)
    {
        string query = string.Join('&', address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)));
        string port = address.IsDefaultPort ? "" : $":{address.Port}";
        return HostOf(address) + port + address.AbsolutePath.TrimEnd('/') + (query.Length > 0 ? "?" + query : "");
    }

    private static string HostOf(Uri address)
    {
        string host = address.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToLowerInvariant();

    private static string Shorten(string key)
    {
        if (key.Length <= MaxKeyLength)
            return key;
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return StorableText.Clean(key[..(MaxKeyLength - hash.Length - 1)]) + " " + hash;
    }
}
