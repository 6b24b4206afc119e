using System.Globalization;

namespace CareerAtlas.Importing.Pay;

/// <summary>A number as it stands in a text.</summary>
/// <param name="Value">The value, or <c>null</c> where the digits are no number ("1.2.3", "12,34,5").</param>
/// <param name="Fraction">
/// The value where a single point before three digits marks a fraction: "1.250" is 1250 alone, but 1.25 before "million".
/// </param>
/// <param name="End">The place after the last digit.</param>
internal readonly record struct ScannedNumber(decimal? Value, decimal? Fraction, int End);

/// <summary>
/// Reads numbers grouped the English (57,480.50), Continental (57.480,50), French (57 480), Swiss (57'480) or
/// Indian (18,00,000) way.
/// </summary>
internal static class NumberScanner
{
    private const int MostDigits = 15;

    /// <summary>Reads the number that starts at a digit.</summary>
    public static ScannedNumber Read(ReadOnlySpan<char> text, int start)
    {
        int head = Digits(text, start);
        if (head >= text.Length - 1 || !IsSeparator(text[head]) || !char.IsAsciiDigit(text[head + 1]))
            return new ScannedNumber(Parse(text[start..head], default), null, head);

        char separator = text[head];
        int end = Groups(text, start, head, separator);
        if (end > head)
            return Grouped(text, start, head, end, separator);
        if (separator is ' ')
            return new ScannedNumber(Parse(text[start..head], default), null, head);

        int last = Digits(text, head + 1);
        if (separator is '\'' || Continues(text, last))
            return Malformed(text, last);
        return new ScannedNumber(Parse(text[start..head], text[(head + 1)..last]), null, last);
    }

    private static ScannedNumber Grouped(ReadOnlySpan<char> text, int start, int head, int end, char separator)
    {
        bool hasFraction = end < text.Length - 1 && text[end] is '.' or ',' && text[end] != separator && char.IsAsciiDigit(text[end + 1]);
        if (hasFraction)
        {
            int last = Digits(text, end + 1);
            if (last - end <= 3 && !Continues(text, last))
                return new ScannedNumber(Parse(text[start..end], text[(end + 1)..last]), null, last);
            // "top 10 100,000": the space was no grouping.
            return separator is ' ' ? new ScannedNumber(Parse(text[start..head], default), null, head) : Malformed(text, last);
        }
        if (Continues(text, end))
            return Malformed(text, end);
        bool mayBeFraction = separator is '.' && end - head == 4;
        return new ScannedNumber(
            Parse(text[start..end], default),
            mayBeFraction ? Parse(text[start..head], text[(head + 1)..end]) : null,
            end);
    }

    // The end of the groups of three (or, with commas, of two and a last one of three), or the head's end where there are none.
    private static int Groups(ReadOnlySpan<char> text, int start, int head, char separator)
    {
        if (head - start > 3 || text[start] is '0')
            return head;
        int at = head;
        int groups = 0;
        while (at < text.Length && text[at] == separator && Digits(text, at + 1) == at + 4)
        {
            at += 4;
            groups++;
        }
        if (groups > 0 || separator is not ',' || head - start > 2)
            return at;
        while (at < text.Length && text[at] is ',' && Digits(text, at + 1) == at + 3)
            at += 3;
        return at > head && at < text.Length && text[at] is ',' && Digits(text, at + 1) == at + 4 ? at + 4 : head;
    }

    private static ScannedNumber Malformed(ReadOnlySpan<char> text, int end)
    {
        while (Continues(text, end))
            end = Digits(text, end + 1);
        return new ScannedNumber(null, null, end);
    }

    private static bool Continues(ReadOnlySpan<char> text, int end) =>
        end < text.Length - 1 && text[end] is '.' or ',' or '\'' && char.IsAsciiDigit(text[end + 1]);

    private static bool IsSeparator(char c) => c is ',' or '.' or '\'' or ' ';

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static decimal? Parse(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        Span<char> plain = stackalloc char[(2 * MostDigits) + 1];
        int length = 0;
        foreach (char c in whole)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            if (length == MostDigits)
                return null;
            plain[length++] = c;
        }
        if (fraction.Length > 0)
        {
            plain[length++] = '.';
            foreach (char c in fraction[..Math.Min(fraction.Length, MostDigits)])
                plain[length++] = c;
        }
        return decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
