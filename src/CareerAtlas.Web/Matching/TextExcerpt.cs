namespace CareerAtlas.Web.Matching;

/// <summary>A few words of a text, to show how a name stands in it.</summary>
public static class TextExcerpt
{
    private const int CharactersAround = 24;

    /// <summary>The words around a place, on one line, with an ellipsis where the text goes on.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = Math.Max(0, start - CharactersAround);
        var to = Math.Min(text.Length, start + length + CharactersAround);
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsHighSurrogate(text[to - 1]))
            to--;
        var words = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{(from > 0 ? "…" : "")}{words}{(to < text.Length ? "…" : "")}";
    }
}
