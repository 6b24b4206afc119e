using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace CareerAtlas.Importing.Reading;

/// <summary>
/// Makes XML of what feeds take for XML: HTML's named entities become characters, bare ampersands and angle brackets
/// become text, references to characters that XML does not know are dropped. Lines stay where they are.
/// </summary>
internal sealed class XmlCleaner
{
    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly StringBuilder output = new();

    /// <summary>Where input and output part ways: behind <c>Output</c>, the input is at <c>Input</c>.</summary>
    private readonly List<(int Output, int Input)> edits = [];

    /// <summary>Cleans a piece of a document.</summary>
    /// <returns>The same text where nothing had to be done.</returns>
    public ReadOnlyMemory<char> Clean(ReadOnlyMemory<char> piece)
    {
        output.Clear();
        edits.Clear();
        var text = piece.Span;
        var copied = 0;
        for (var at = 0; ;)
        {
            var mark = text[at..].IndexOfAny('<', '&');
            if (mark < 0)
            {
                break;
            }

            at += mark;
            var (length, replacement) = text[at] == '&' ? Reference(text[at..]) : Markup(text[at..]);
            if (replacement is not null)
            {
                output.Append(text[copied..at]).Append(replacement);
                copied = at + length;
                edits.Add((output.Length, copied));
            }

            at += length;
        }

        if (edits.Count == 0)
        {
            return piece;
        }

        return output.Append(text[copied..]).ToString().AsMemory();
    }

    /// <summary>Where a character of the last cleaned text stood before cleaning.</summary>
    public int Original(int index)
    {
        var last = edits.FindLastIndex(edit => edit.Output <= index);
        return last < 0 ? index : edits[last].Input + index - edits[last].Output;
    }

    /// <summary>The characters HTML's entity of this name stands for, or <c>null</c>.</summary>
    public static string? Named(string name) => HtmlEntityProvider.Resolver.GetSymbol(name + ";") is { Length: > 0 } symbol ? symbol : null;

    private static (int Length, string? Replacement) Markup(ReadOnlySpan<char> ahead)
    {
        if (ahead.StartsWith("<![CDATA["))
        {
            return (Length(ahead, "]]>"), null);
        }

        if (ahead.StartsWith("<!--"))
        {
            // Comments hold what XML does not allow in them; one that never ends stays for the parser to complain about.
            var length = Length(ahead, "-->");
            return (length, ahead[..length].EndsWith("-->") ? new string('\n', ahead[..length].Count('\n')) : null);
        }

        return ahead.Length > 1 && (char.IsLetter(ahead[1]) || ahead[1] is '/' or '_' or '!' or '?') ? (1, null) : (1, "&lt;");
    }

    private static int Length(ReadOnlySpan<char> ahead, string mark)
    {
        var end = ahead.IndexOf(mark);
        return end < 0 ? ahead.Length : end + mark.Length;
    }

    private static (int Length, string? Replacement) Reference(ReadOnlySpan<char> ahead)
    {
        // The longest name of HTML has 31 letters; numbers can have leading zeros.
        var end = ahead[..Math.Min(ahead.Length, 48)].IndexOf(';');
        if (end < 2)
        {
            return (1, "&amp;");
        }

        var name = ahead[1..end];
        if (name[0] == '#')
        {
            return Number(name[1..]) is { } number ? (end + 1, Character(number)) : (1, "&amp;");
        }

        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            return (end + 1, null);
        }

        return name.ContainsAnyExcept(Alphanumeric) || Named(name.ToString()) is not { } symbol
            ? (1, "&amp;")
            : (end + 1, symbol.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
    }

    private static long? Number(ReadOnlySpan<char> digits)
    {
        var hex = digits is ['x' or 'X', ..];
        return long.TryParse(hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>What to write for a numeric reference, or <c>null</c> to leave it as it is.</summary>
    private static string? Character(long number) => number switch
    {
        // Browsers read these as windows-1252, which is what they are meant as.
        >= 0x80 and <= 0x9F => DocumentEncoding.Western((byte)number),
        0x09 or 0x0A or 0x0D => null,
        < 0x20 or 0x7F or 0xFFFE or 0xFFFF => "",
        >= 0xD800 and <= 0xDFFF or > 0x10FFFF => "\uFFFD",
        _ => null,
    };
}
