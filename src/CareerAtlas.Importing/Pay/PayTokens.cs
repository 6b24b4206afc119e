namespace CareerAtlas.Importing.Pay;

/// <summary>What a token is.</summary>
internal enum PayTokenKind
{
    /// <summary>Letters, with inner apostrophes; initials with their dots ("p.a.", "U.S.") are one word.</summary>
    Word,

    /// <summary>Digits with their grouping.</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Mark,
}

/// <summary>A token of a <see cref="PayText"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first place.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct PayToken(PayTokenKind Kind, int Start, int End);

/// <summary>Cuts folded text into tokens.</summary>
internal static class PayTokens
{
    public static List<PayToken> Cut(ReadOnlySpan<char> text)
    {
        var tokens = new List<PayToken>(text.Length / 5);
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            PayToken token;
            if (c is ' ')
            {
                at++;
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                token = new PayToken(PayTokenKind.Number, at, NumberScanner.Read(text, at).End);
            }
            else if (char.IsLetter(c))
            {
                token = new PayToken(PayTokenKind.Word, at, WordEnd(text, at));
            }
            else
            {
                token = new PayToken(PayTokenKind.Mark, at, at + 1);
            }
            tokens.Add(token);
            at = token.End;
        }
        return tokens;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int initials = start;
        while (initials < text.Length - 1 && char.IsLetter(text[initials]) && text[initials + 1] is '.')
            initials += 2;
        if (initials >= start + 4 && (initials == text.Length || !char.IsLetterOrDigit(text[initials])))
            return initials;

        int end = start;
        while (end < text.Length && (IsWordPart(text[end]) || IsInnerApostrophe(text, end)))
            end++;
        return end;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' && at > 0 && at < text.Length - 1 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}
