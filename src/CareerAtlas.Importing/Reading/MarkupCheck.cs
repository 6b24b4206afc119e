using System.Buffers;
using System.Globalization;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Looks over HTML before it is parsed, in one pass over the characters: the parser's time grows with the square of the
/// nesting, so markup that nests too deep or holds too much must not reach it. The estimate errs on the high side; for the
/// rare soup of tags that deceives it, the parser's own limit of depth stands behind it.
/// </summary>
internal static class MarkupCheck
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\f\r/>");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\n\f\r/>=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\n\f\r>");

    /// <summary>What is too much about the markup, or <c>null</c>.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="limits">The limits of one article.</param>
    /// <param name="wholePage">Whether this is a page around an article, which has far more attributes.</param>
    public static string? Complaint(ReadOnlySpan<char> markup, ImportLimits limits, bool wholePage = false)
    {
        var attributesAllowed = (wholePage ? 20L : 1L) * limits.Attributes;
        var attributes = 0L;
        var nesting = new MarkupNesting(limits.Depth);
        for (var at = 0; at < markup.Length && markup[at..].IndexOf('<') is >= 0 and var next;)
        {
            at += next;
            at += Take(markup[at..], ref nesting, ref attributes);
            if (nesting.Deepest > limits.Depth)
            {
                return string.Create(CultureInfo.InvariantCulture, $"its elements are nested more than {limits.Depth} deep");
            }

            if (nesting.Nodes > limits.Nodes)
            {
                return string.Create(CultureInfo.InvariantCulture, $"it has more than {limits.Nodes} elements and texts");
            }

            if (attributes > attributesAllowed)
            {
                return string.Create(CultureInfo.InvariantCulture, $"it has more than {attributesAllowed} attributes");
            }
        }

        return null;
    }

    /// <summary>Takes in the tag or comment the text begins with, and returns how many characters it has.</summary>
    private static int Take(ReadOnlySpan<char> text, ref MarkupNesting nesting, ref long attributes)
    {
        if (text.Length < 3)
        {
            return text.Length;
        }

        var closes = text[1] == '/';
        if (char.IsAsciiLetter(text[closes ? 2 : 1]))
        {
            var name = text[(closes ? 2 : 1)..];
            var end = name.IndexOfAny(NameEnds);
            name = end < 0 ? name : name[..end];
            var ignored = 0L;
            var length = TagLength(text, name.Length + (closes ? 2 : 1), ref closes ? ref ignored : ref attributes);
            if (closes)
            {
                nesting.Close(name);
                return length;
            }

            return nesting.Open(name, selfClosing: text[length - 2] == '/') ? length : length + RawLength(text[length..], name);
        }

        if (text[1] is not ('!' or '?' or '/'))
        {
            return 1;
        }

        nesting.Count(1);
        return CommentLength(text);
    }

    private static int TagLength(ReadOnlySpan<char> text, int nameEnd, ref long attributes)
    {
        for (var at = nameEnd; at < text.Length;)
        {
            if (text[at] == '>')
            {
                return at + 1;
            }

            if (NameEnds.Contains(text[at]))
            {
                at++;
                continue;
            }

            attributes++;
            var length = text[(at + 1)..].IndexOfAny(AttributeNameEnds);
            at = length < 0 ? text.Length : at + 1 + length;
            var value = at + SpaceLength(text[at..]);
            if (value < text.Length && text[value] == '=')
            {
                at = value + 1;
                at += SpaceLength(text[at..]);
                at += at < text.Length ? ValueLength(text[at..]) : 0;
            }
        }

        return text.Length;
    }

    private static int SpaceLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(" \t\n\f\r");
        return end < 0 ? text.Length : end;
    }

    private static int ValueLength(ReadOnlySpan<char> text)
    {
        var quoted = text[0] is '"' or '\'';
        var end = quoted ? text[1..].IndexOf(text[0]) : text.IndexOfAny(ValueEnds);
        return end < 0 ? text.Length : quoted ? end + 2 : end;
    }

    private static int CommentLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<!--"))
        {
            var end = text.IndexOf('>');
            return end < 0 ? text.Length : end + 1;
        }

        if (text[4..] is ['>', ..] or ['-', '>', ..])
        {
            return text[4] == '>' ? 5 : 6;
        }

        var (plain, banged) = (text[4..].IndexOf("-->"), text[4..].IndexOf("--!>"));
        return plain < 0 && banged < 0 ? text.Length
            : banged >= 0 && (plain < 0 || banged < plain) ? banged + 8
            : plain + 7;
    }

    /// <summary>How long the text of an element is that holds no markup: up to its end tag.</summary>
    private static int RawLength(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var script = name.Equals("script", StringComparison.OrdinalIgnoreCase);
        // In a script, "<!--" hides a "<script>" within, whose end tag is then not the end.
        var (commented, nested) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var mark = script ? text[at..].IndexOfAny('<', '-') : text[at..].IndexOf('<');
            if (mark < 0)
            {
                return text.Length;
            }

            at += mark;
            var ahead = text[at..];
            if (ahead.StartsWith("</") && StartsWithName(ahead[2..], name))
            {
                if (!nested)
                {
                    return at;
                }

                nested = false;
            }
            else if (script && ahead.StartsWith("<!--"))
            {
                commented = true;
                at++;
            }
            else if (commented && ahead.StartsWith("-->"))
            {
                (commented, nested) = (false, false);
            }
            else if (commented && ahead[0] == '<' && StartsWithName(ahead[1..], name))
            {
                nested = true;
            }
        }

        return text.Length;
    }

    private static bool StartsWithName(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || NameEnds.Contains(text[name.Length]));
}
