namespace CareerAtlas.Domain.Revisions;

/// <summary>
/// Text as every database can hold it. PostgreSQL refuses NUL and half surrogate pairs, SQLite changes them silently;
/// both get U+FFFD in their place, the mark HTML itself prescribes.
/// </summary>
public static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every NUL and half surrogate pair replaced; the same instance where it has none.</summary>
    /// <param name="text">The text.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = FirstUnstorable(text);
        if (first < 0)
            return text;
        return string.Create(text.Length, (text, first), static (span, state) =>
        {
            state.text.CopyTo(span);
            for (int i = state.first; i < span.Length; i++)
            {
                if (IsPair(span, i))
                    i++;
                else if (span[i] == '\0' || char.IsSurrogate(span[i]))
                    span[i] = Replacement;
            }
        });
    }

    private static int FirstUnstorable(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
