namespace CareerAtlas.Importing.Text;

/// <summary>A piece of a list in running text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="InBrackets">True where it stands in brackets after another name.</param>
internal readonly record struct Piece(int Start, int Length, bool InBrackets = false)
{
    public string Of(string text) => text.Substring(Start, Length);
}

/// <summary>Cuts "Excel, SQL, Python (Pandas, NumPy), and R" into its names.</summary>
internal static class NameLists
{
    /// <summary>
    /// The pieces between commas, semicolons, bullets and a closing "and" or "or". What stands in brackets after a name
    /// follows it as pieces of its own. Pieces are trimmed of "e.g.", "etc." and full stops.
    /// </summary>
    public static List<Piece> Split(string text)
    {
        var pieces = new List<Piece>();
        int depth = 0, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            switch (c)
            {
                case '(' or '[':
                    Add(text, start, i, depth > 0, pieces);
                    start = i + 1;
                    depth++;
                    break;
                case ')' or ']':
                    Add(text, start, i, depth > 0, pieces);
                    start = i + 1;
                    depth = Math.Max(0, depth - 1);
                    break;
                case ';' or '•' or '·' or '|' or '\n':
                case ',' when !BetweenDigits(text, i):
                    Add(text, start, i, depth > 0, pieces);
                    start = i + 1;
                    break;
            }
        }

        return pieces;
    }

    private static void Add(string text, int start, int end, bool inBrackets, List<Piece> pieces)
    {
        (start, end) = Trim(text, start, end);
        foreach (string opener in (ReadOnlySpan<string>)["and ", "or ", "e.g. ", "e.g., ", "such as ", "including ", "like ", "as well as ", "plus ", "i.e. ", "etc", "& "])
        {
            if (end - start >= opener.Length && text.AsSpan(start, opener.Length).Equals(opener, StringComparison.OrdinalIgnoreCase))
                (start, end) = Trim(text, start + opener.Length, end);
        }

        if (end > start && text.AsSpan(start, end - start) is not ("e.g" or "i.e" or "etc" or "and" or "or"))
            pieces.Add(new Piece(start, end - start, inBrackets));
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '.' or ':' or '"' or '“' or '–' or '—' or '-' or '*' && !(text[start] == '.' && start + 1 < end && char.IsUpper(text[start + 1])))
            start++;
        while (end > start && text[end - 1] is ' ' or '.' or ':' or '"' or '”' or '–' or '—' or '-' or '*')
            end--;
        return (start, end);
    }

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
