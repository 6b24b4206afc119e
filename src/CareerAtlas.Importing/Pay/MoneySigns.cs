using System.Collections.Frozen;
using System.Globalization;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Tells at a glance whether a text can hold a figure of pay, so that the many that cannot are never cut into tokens.
/// </summary>
internal static class MoneySigns
{
    private static readonly FrozenSet<string> Multipliers = FrozenSet.ToFrozenSet(
        ["k", "m", "l", "lpa", "lakh", "lakhs", "lac", "lacs", "cr", "crore", "crores", "mn", "mio", "million", "thousand", "grand"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MultiplierLookup = Multipliers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where a text has digits and a currency sign, a multiplier after a number, or a number of four digits that is no year.</summary>
    public static bool In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c is '$' || (c >= '\u00A2' && char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol))
                return true;
            if (!char.IsAsciiDigit(c))
                continue;
            int end = NumberEnd(text, at, out int digits);
            bool year = digits == 4 && end - at == 4 && text[at] is '1' or '2';
            if ((digits >= 4 && !year) || IsMultiplied(text, end) || IsCoded(text, at, end))
                return true;
            at = end - 1;
        }

        return false;
    }

    /// <summary>True where a block can hold a figure of pay.</summary>
    public static bool In(Block block) => block switch
    {
        Paragraph paragraph => In(paragraph.Text.Clean),
        ItemList list => list.Items.Any(In),
        // Under a column headed "Salary (in thousands)" two digits are pay.
        Table table => table.Rows.Any(row => row.Cells.Any(cell => In(cell.Clean))) || table.Header.Any(HeadsFigures),
        _ => false,
    };

    /// <summary>True where an item or one nested in it can hold a figure of pay.</summary>
    public static bool In(Item item) => In(item.Text.Clean) || item.Children.Any(In);

    private static bool HeadsFigures(string header) =>
        header.Length > 0 && PayCues.PayWords.Mentions(PayText.Of(header)).Count > 0;

    private static int NumberEnd(string text, int start, out int digits)
    {
        digits = 0;
        int at = start;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsInside(text, at)))
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        return at;
    }

    private static bool IsInside(string text, int at) =>
        text[at] is ',' or '.' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' or '\u2009' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsMultiplied(string text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        int end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end > at && end - at <= 8 && MultiplierLookup.Contains(text.AsSpan(at, end - at));
    }

    // "CHF 85 an hour", "85 euros": a currency's name beside a small number.
    private static bool IsCoded(string text, int start, int end)
    {
        int before = start > 0 && text[start - 1] is ' ' or '\u00A0' ? start - 1 : start;
        if (before > 0 && char.IsLetter(text[before - 1]) && CurrencyNames.TryBefore(text, before, out _, out _))
            return true;
        int next = end < text.Length && text[end] is ' ' or '\u00A0' ? end + 1 : end;
        int last = next;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        return last > next && CurrencyNames.IsName(text.AsSpan(next, last - next));
    }
}
