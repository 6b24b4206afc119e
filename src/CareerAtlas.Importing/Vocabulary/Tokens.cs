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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptLookup = KeepS.GetAlternateLookup<ReadOnlySpan<char>>();

    [ThreadStatic]
    private static RecentAnswers<string>? recent;

    /// <summary>The words of a text: letters, digits, and signs that belong to names (C++, C#, .NET, Node.js).</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>((text.Length / 6) + 1);
        int at = 0;
        while (Next(text, at, out Token token))
        {
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0, at = 0;
        while (Next(text, at, out Token token))
        {
            count++;
            at = token.End;
        }

        return count;
    }

    /// <summary>The first word at or after a place; false where there is none.</summary>
    public static bool Next(ReadOnlySpan<char> text, int at, out Token token)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || JoinsLetters(text, at, start)))
            at++;
        if (at > start)
        {
            while (at < text.Length && text[at] is '+' or '#')
                at++;
        }

        token = new Token(start, at - start);
        return at > start;
    }

    /// <summary>The folded words of a text.</summary>
    public static List<string> Folded(string text)
    {
        using var words = new FoldedText(text);
        var folded = new List<string>(words.Count);
        for (int i = 0; i < words.Count; i++)
            folded.Add(new string(words.Folded(i)));
        return folded;
    }

    /// <summary>A text's folded words joined by single spaces: equal for texts that name the same thing.</summary>
    public static string Key(string text) => (recent ??= new()).For(text, KeyOf);

    private static string KeyOf(string text)
    {
        using var words = new FoldedText(text);
        return words.Key.SequenceEqual(text) ? text : new string(words.Key);
    }

    /// <summary>Writes a word in lower case, singular, without apostrophes and dots; returns its length, at most the buffer's.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int n = 0;
        foreach (char c in word)
        {
            if (n == buffer.Length)
                break;
            if (char.IsAsciiLetterLower(c))
                buffer[n++] = c;
            else if (c is not ('\'' or '’' or '.' or '`'))
                buffer[n++] = char.ToLowerInvariant(c);
        }

        return Singular(buffer[..n]);
    }

    /// <summary>True where a word of plain letters and digits may go on at a place: before what can join letters, and before letters beyond ASCII.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '+' or '#' => true,
        '\'' or '’' or '.' => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]),
        < '\u0080' => false,
        char c => char.IsLetterOrDigit(c),
    };

    private static bool JoinsLetters(ReadOnlySpan<char> text, int i, int start)
    {
        if (text[i] is not ('\'' or '’' or '.') || i == start || i + 1 >= text.Length)
            return false;
        // "Node.js", "U.S." and "don't" are one word; "end.Next" after a full stop is two unless it is an abbreviation.
        return char.IsLetterOrDigit(text[i + 1]) && (text[i] != '.' || i - start <= 4 || char.IsLower(text[i + 1]));
    }

    /// <summary>How many letters a folded word keeps in the singular; writes the "y" of "studies".</summary>
    public static int Singular(Span<char> word)
    {
        int n = word.Length;
        if (n > 2 && word[n - 1] == 's' && word[n - 2] == '’')
            return n - 2;
        if (n <= 3 || word[n - 1] != 's')
            return n;
        if (KeptLookup.Contains(word))
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
