using System.Collections.Frozen;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Cuts text into words and folds them, so that "Skills" and "skill" are one.</summary>
internal static class Tokens
{
    private static readonly FrozenSet<string> KeepS = FrozenSet.ToFrozenSet(
        ["bias", "keras", "kubernetes", "pandas", "sas", "aws", "devops", "mlops", "ios", "dns", "css", "gas", "windows",
         "analytics", "ethics", "statistics", "mathematics", "physics", "economics", "robotics", "linguistics", "operations",
         "sales", "news", "access", "business", "series", "logistics", "vps", "less", "this", "his", "its", "as", "is", "was",
         "has", "us", "atlas", "always", "jenkins", "rails", "redis", "express", "unless", "does"]);

    /// <summary>The words of a text: letters, digits, and signs that belong to names (C++, C#, .NET, Node.js).</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 6 + 1);
        int i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || JoinsLetters(text, i, start)))
                i++;
            while (i < text.Length && text[i] is '+' or '#')
                i++;
            tokens.Add(new Token(start, i - start));
        }

        return tokens;
    }

    /// <summary>The folded words of a text.</summary>
    public static List<string> Folded(string text)
    {
        var folded = new List<string>();
        Span<char> buffer = stackalloc char[64];
        foreach (Token token in Of(text))
        {
            int length = Fold(text.AsSpan(token.Start, token.Length), buffer);
            if (length > 0)
                folded.Add(new string(buffer[..length]));
        }

        return folded;
    }

    /// <summary>A text's folded words joined by single spaces: equal for texts that name the same thing.</summary>
    public static string Key(string text) => string.Join(' ', Folded(text));

    /// <summary>Writes a word in lower case, singular, without apostrophes and dots; returns its length, at most the buffer's.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int n = 0;
        foreach (char c in word)
        {
            if (n == buffer.Length)
                break;
            if (c is '\'' or '’' or '.' or '`')
                continue;
            buffer[n++] = char.ToLowerInvariant(c);
        }

        return Singular(buffer[..n]);
    }

    private static bool JoinsLetters(string text, int i, int start)
    {
        if (text[i] is not ('\'' or '’' or '.') || i == start || i + 1 >= text.Length)
            return false;
        // "Node.js", "U.S." and "don't" are one word; "end.Next" after a full stop is two unless it is an abbreviation.
        return char.IsLetterOrDigit(text[i + 1]) && (text[i] != '.' || i - start <= 4 || char.IsLower(text[i + 1]));
    }

    private static int Singular(Span<char> word)
    {
        int n = word.Length;
        if (n > 2 && word[n - 1] == 's' && word[n - 2] == '’')
            return n - 2;
        if (n <= 3 || word[n - 1] != 's')
            return n;
        if (KeepS.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return n;
        ReadOnlySpan<char> w = word;
        if (w.EndsWith("ss") || w.EndsWith("us") || w.EndsWith("is"))
            return n;
        if (w.EndsWith("ies") && n > 4)
        {
            word[n - 3] = 'y';
            return n - 2;
        }

        return w.EndsWith("sses") || w.EndsWith("shes") || w.EndsWith("ches") || w.EndsWith("xes") ? n - 2 : n - 1;
    }
}
