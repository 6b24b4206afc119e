using System.Text;
using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>Plain text of one line, as titles, names and categories are.</summary>
internal static partial class PlainText
{
    /// <summary>Text from text that may carry HTML: known tags are removed, references decoded.</summary>
    public static string? FromMarkup(string? markup)
    {
        if (markup is null)
        {
            return null;
        }

        var text = markup.Contains('<', StringComparison.Ordinal) ? Tag().Replace(Hidden().Replace(markup, " "), Gap) : markup;
        return FromText(text.Contains('&', StringComparison.Ordinal) ? Decode(text) : text);
    }

    /// <summary>Text from text: white space collapsed, soft hyphens and characters without width removed.</summary>
    /// <returns>The text, or <c>null</c> where nothing is left.</returns>
    public static string? FromText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!IsInvisible(text, i))
            {
                result.Append(char.IsSurrogate(c) && !IsPaired(text, i) ? '\uFFFD' : c);
            }
        }

        return result.ToString().TrimEnd() is { Length: > 0 } line ? line : null;
    }

    /// <summary>Cuts a text to a length without splitting a character in two.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd();
    }

    private static bool IsInvisible(string text, int index) => text[index] switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => true,
        // Joiners shape emoji and the letters of some scripts; between Latin letters they are litter.
        '\u200C' or '\u200D' => index == 0 || index + 1 == text.Length || text[index - 1] < '\u0590' && text[index + 1] < '\u0590',
        _ => false,
    };

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string Decode(string text) => Reference().Replace(text, match =>
    {
        if (match.Groups["name"].Success)
        {
            return XmlCleaner.Named(match.Groups["name"].Value) ?? match.Value;
        }

        var hex = match.Groups["hex"].Success;
        var number = Convert.ToInt64(hex ? match.Groups["hex"].Value : match.Groups["number"].Value, hex ? 16 : 10);
        return number switch
        {
            >= 0x80 and <= 0x9F => DocumentEncoding.Western((byte)number),
            0 or >= 0xD800 and <= 0xDFFF or > 0x10FFFF => "\uFFFD",
            _ => char.ConvertFromUtf32((int)number),
        };
    });

    private static string Gap(Match tag) => tag.Groups["block"].Success ? " " : "";

    [GeneratedRegex(@"<!--.*?-->|<(script|style)\b[^<>]*>.*?</\1\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    // Only tags of HTML: "<vector> in C++" keeps its brackets.
    [GeneratedRegex(
        @"</?(?:(?<block>p|div|br|hr|li|ul|ol|h[1-6]|t[rdh]|table|blockquote|section|article)|a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|iframe|img|ins|kbd|mark|noscript|object|embed|picture|q|s|samp|script|small|source|span|strike|strong|style|sub|sup|svg|time|tt|u|var|video|audio|wbr)(?:[\s/][^<>]*)?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&(?:#[xX](?<hex>[0-9a-fA-F]{1,8})|#(?<number>[0-9]{1,9})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
