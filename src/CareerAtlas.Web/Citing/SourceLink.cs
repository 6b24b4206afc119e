using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Web.Citing;

/// <summary>Addresses that lead to the very words in the source, by text fragment (<c>#:~:text=</c>).</summary>
public static class SourceLink
{
    private const int WholeQuoteUpTo = 60;
    private const int WordsAtEachEnd = 5;
    private const string CellSeparator = " | ";

    /// <summary>
    /// The article's address with the quote as its text fragment, or <c>null</c> where the address is not a web
    /// address that may be followed.
    /// </summary>
    public static string? To(string? url, Evidence evidence)
    {
        if (Web(url) is not { } address)
            return null;
        var fragment = TextDirective(evidence.Quote);
        return address.Contains('#', StringComparison.Ordinal) ? $"{address}:~:{fragment}" : $"{address}#:~:{fragment}";
    }

    /// <summary>The address itself where it is a web address without credentials, otherwise <c>null</c>.</summary>
    public static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;

    // A browser matches a short text whole, but a text that runs over several elements (cells of a row, a list item with
    // a bold lead) only by its first and last words.
    private static string TextDirective(string quote)
    {
        var cells = quote.Split(CellSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length > 1)
            return $"text={Escape(cells[0])},{Escape(cells[^1])}";
        if (quote.Length <= WholeQuoteUpTo)
            return $"text={Escape(quote)}";
        var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 * WordsAtEachEnd
            ? $"text={Escape(quote)}"
            : $"text={Escape(string.Join(' ', words[..WordsAtEachEnd]))},{Escape(string.Join(' ', words[^WordsAtEachEnd..]))}";
    }

    // The hyphen is an unreserved character of URLs but a separator of text directives.
    private static string Escape(string text) =>
        Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
