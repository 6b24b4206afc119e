using System.Globalization;

namespace CareerAtlas.Cli.Terminals;

/// <summary>Text as a terminal may show it.</summary>
internal static class Printable
{
    /// <summary>The text on one line, with everything that steers a terminal or turns the reading direction made visible.</summary>
    public static string Text(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            char c = source[i];
            span[i] = c is '\r' or '\n' or '\t' ? ' ' : Steers(c) ? '\uFFFD' : c;
        }
    });

    private static bool Steers(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
