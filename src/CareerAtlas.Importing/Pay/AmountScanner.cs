using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Importing.Pay;

/// <summary>What a number in a text can be.</summary>
internal enum AmountKind
{
    /// <summary>It has a currency, or a multiplier such as "K".</summary>
    Marked,

    /// <summary>A number without either.</summary>
    Bare,

    /// <summary>A percentage, a date, part of a name, billions: never pay.</summary>
    Other,
}

/// <summary>A number in a text with what belongs to it.</summary>
/// <param name="First">The first token, the currency before the number included.</param>
/// <param name="Last">The last token, multiplier and currency included.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Multiplier">1000 for "K"; 1 where none is written.</param>
/// <param name="Currency">The currency written beside the number.</param>
/// <param name="CurrencyFirst">True where the currency stands before the number.</param>
/// <param name="Yearly">True where the unit itself is a year's ("LPA").</param>
/// <param name="Kind">What the number can be.</param>
internal sealed record Amount(
    int First, int Last, ScannedNumber Number, decimal Multiplier, CurrencyMention? Currency, bool CurrencyFirst, bool Yearly, AmountKind Kind)
{
    /// <summary>The value under a multiplier.</summary>
    public decimal Times(decimal multiplier) =>
        (multiplier > 1 && Number.Fraction is { } fraction ? fraction : Number.Value ?? 0) * multiplier;

    /// <summary>True for a whole number that may well be a year of the calendar.</summary>
    public bool LooksLikeYear =>
        Currency is null && Multiplier == 1 && Number.Fraction is null && Number.Value is >= 1950 and <= 2100 && Number.Value % 1 == 0;
}

/// <summary>Finds the numbers of a text with their currencies and multipliers.</summary>
internal static class AmountScanner
{
    private static readonly Currency Rupee = new("INR");

    public static IReadOnlyList<Amount> Scan(PayText text)
    {
        var amounts = new List<Amount>();
        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind is PayTokenKind.Number)
                amounts.Add(At(text, i));
        }

        return amounts;
    }

    private static Amount At(PayText text, int token)
    {
        ScannedNumber number = text.NumberOf(text.Tokens[token]);
        int first = CurrencyBefore(text, token, out CurrencyMention? currency);
        bool currencyFirst = currency is not null;
        int last = token;
        bool other = number.Value is null or 0 || (!currencyFirst && IsPartOfName(text, token));

        (decimal multiplier, bool indian, bool yearly, bool huge) = MultiplierAt(text, token + 1, currencyFirst);
        if (multiplier > 1 || huge)
            last++;
        else if (text.Touches(token) && text.Tokens[token + 1].Kind is PayTokenKind.Word && !CurrencyNames.TryAt(text, token + 1, out _, out _))
            other = true;
        other |= huge || IsOtherUnit(text, last + 1);

        if (!other && CurrencyAfter(text, last, currency, out CurrencyMention after, out int end))
        {
            currency = after;
            last = end;
        }

        if (indian)
            currency ??= new CurrencyMention(Rupee, true);
        AmountKind kind = other ? AmountKind.Other : currency is not null || multiplier > 1 ? AmountKind.Marked : AmountKind.Bare;
        return new Amount(first, last, number, multiplier, currency, currencyFirst, yearly, kind);
    }

    private static int CurrencyBefore(PayText text, int token, out CurrencyMention? currency)
    {
        currency = null;
        int start = text.Tokens[token].Start;
        bool spaced = start > 0 && text.Text[start - 1] is ' ';
        int end = spaced ? start - 1 : start;
        if (!CurrencyNames.TryBefore(text.Text, end, out CurrencyMention mention, out int from))
            return token;
        if (spaced && end - from == 1 && char.IsAsciiLetter(text.Text[from]))
            return token;
        currency = mention;
        int first = text.TokenAt(from);
        // "CAD $95,000", "US $95,000": the country's code before a shared sign decides.
        if (!mention.Shared || first == 0 || text.Tokens[first - 1].Kind is not PayTokenKind.Word)
            return first;
        string sign = text.Text[from..end];
        string code = text.Span(text.Tokens[first - 1]).ToString();
        if (CurrencyNames.TryBefore(code + sign, code.Length + sign.Length, out CurrencyMention whole, out int at) && at == 0)
            currency = whole;
        else if (CurrencyNames.TryBefore(code, code.Length, out CurrencyMention named, out at) && at == 0 && CurrencyNames.CanMean(mention, named.Currency))
            currency = named;
        else
            return first;
        return first - 1;
    }

    private static bool CurrencyAfter(PayText text, int last, CurrencyMention? before, out CurrencyMention currency, out int end)
    {
        int at = last + 1;
        if (text.IsMark(at, '+'))
            at++;
        bool bracketed = text.IsMark(at, '(');
        if (bracketed)
            at++;
        end = last;
        currency = default;
        if (at >= text.Tokens.Count || text.Tokens[at].Start - text.Tokens[at - 1].End > 1)
            return false;
        if (!CurrencyNames.TryAt(text, at, out currency, out int count))
            return false;
        bool letter = count == 1 && text.Tokens[at].End - text.Tokens[at].Start == 1 && char.IsAsciiLetter(text.Text[text.Tokens[at].Start]);
        bool opensNext = at + count < text.Tokens.Count && text.Tokens[at + count].Kind is PayTokenKind.Number
            && (text.Touches(at + count - 1) || before is not null);
        if (letter || opensNext || (bracketed && !text.IsMark(at + count, ')')))
            return false;
        if (before is { } known && (!known.Shared || !CurrencyNames.CanMean(known, currency.Currency)))
            return false;
        // A plus sign between stays outside, so that it still reads as "or more".
        end = text.IsMark(last + 1, '+') ? last : bracketed ? at + count : at + count - 1;
        return true;
    }

    private static (decimal Multiplier, bool Indian, bool Yearly, bool Huge) MultiplierAt(PayText text, int token, bool afterCurrency)
    {
        if (token >= text.Tokens.Count || text.Tokens[token].Kind is not PayTokenKind.Word)
            return (1, false, false, false);
        int gap = text.Tokens[token].Start - text.Tokens[token - 1].End;
        if (gap > 1)
            return (1, false, false, false);
        string word = text.Span(text.Tokens[token]).ToString().ToLowerInvariant();
        // A single letter apart from its number is a multiplier only in the company of a currency, except for "k".
        bool joined = gap == 0 || afterCurrency;
        return word switch
        {
            "k" or "thousand" or "thousands" or "grand" => (1_000, false, false, false),
            "lpa" => (100_000, true, true, false),
            "lakh" or "lakhs" or "lac" or "lacs" => (100_000, true, false, false),
            "cr" or "crore" or "crores" => (10_000_000, true, false, false),
            "l" when joined => (100_000, true, false, false),
            "million" or "millions" or "mn" or "mio" => (1_000_000, false, false, false),
            "m" or "mm" or "mil" when joined => (1_000_000, false, false, false),
            "billion" or "billions" or "bn" or "trillion" or "trillions" or "tn" => (1, false, false, true),
            "b" or "t" when joined => (1, false, false, true),
            _ => (1, false, false, false),
        };
    }

    // "B2B", "GPT-4", "24/7", "12:30", "#5": digits that belong to a name, a date or a time.
    private static bool IsPartOfName(PayText text, int token)
    {
        if (!text.Touches(token - 1))
            return false;
        if (text.Tokens[token - 1].Kind is PayTokenKind.Word)
            return true;
        char mark = text.Text[text.Tokens[token - 1].Start];
        if (mark is '-')
            return text.Touches(token - 2) && text.Tokens[token - 2].Kind is PayTokenKind.Word && !IsAfterNumber(text, token - 2);
        return mark is '/' or ':' or '#' or '@' or '_' or '.' or '&' or '=';
    }

    private static bool IsAfterNumber(PayText text, int token) =>
        token > 0 && text.Tokens[token - 1].Kind is PayTokenKind.Number;

    private static bool IsOtherUnit(PayText text, int token)
    {
        if (token >= text.Tokens.Count)
            return false;
        bool touches = text.Touches(token - 1);
        if (text.IsMark(token, '+'))
            token++;
        if (text.IsMark(token, '%') || text.IsWord(token, "percent") || text.IsWord(token, "percentage"))
            return true;
        if (touches && (text.IsMark(token, '/') || text.IsMark(token, ':')) && text.Touches(token))
            return text.Tokens[token + 1].Kind is PayTokenKind.Number;
        return touches && text.IsMark(token, '(') && text.IsWord(token + 1, "k");
    }
}
