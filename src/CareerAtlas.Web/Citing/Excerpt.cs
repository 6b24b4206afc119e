namespace CareerAtlas.Web.Citing;

/// <summary>Quotes cut to the length that may be shown in public.</summary>
public static class Excerpt
{
    /// <summary>The most characters of a source shown as one quote.</summary>
    public const int Limit = 300;

    /// <summary>The quote, cut at a word with an ellipsis where it is longer than the limit.</summary>
    public static string Of(string quote, int limit = Limit)
    {
        if (quote.Length <= limit)
            return quote;
        var end = limit - 1;
        var space = quote.LastIndexOf(' ', end);
        if (space > limit / 2)
            end = space;
        else if (char.IsLowSurrogate(quote[end]))
            end--;
        return string.Concat(quote.AsSpan(0, end), "…");
    }
}
