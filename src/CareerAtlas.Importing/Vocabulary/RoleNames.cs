using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// Names of roles: those of the vocabulary by their aliases, others by their shape (a phrase in capitals that ends with
/// a word such as "engineer", or begins with one such as "head of").
/// </summary>
internal static class RoleNames
{
    private const int MostWords = 7;

    private static readonly Lexicon<string> Known = new(
        VocabularyTable.Rows("roles.tsv").SelectMany(r => VocabularyTable.Parts(r[2]).Prepend(r[0]).Select(n => (n, r[0]))));

    private static readonly FrozenSet<string> Heads = Words("head");
    private static readonly FrozenSet<string> Openers = Words("opener");
    private static readonly FrozenSet<string> Fields = Words("field");
    private static readonly FrozenSet<string> SeniorityWords = Words("seniority");
    private static readonly FrozenSet<string> NotInNames = Words("stop");

    /// <summary>Reads a whole phrase as a role name.</summary>
    /// <param name="phrase">The phrase; an aside in brackets, a seniority word and the plural are allowed.</param>
    /// <param name="role">The canonical name: the vocabulary's, or the phrase in title case, singular.</param>
    public static bool TryParse(string phrase, out string role)
    {
        string text = WithoutAside(phrase).Trim(' ', '.', ',', ':', ';', '"', '“', '”', '*');
        text = WithoutArticle(text);
        role = "";
        if (text.Length is 0 or > 80)
            return false;
        List<Token> tokens = Tokens.Of(text);
        // "Tech Lead / Architect" are two; "AI/ML Engineer" is one.
        if (text.Contains('/') && text.Split('/').All(p => TryParse(p, out _)))
            return false;
        if (Known.TryGet(text, out string known))
        {
            role = Spellings.Of(text, known, Canonical(text, tokens));
            return true;
        }

        if (tokens.Count is 0 or > MostWords || text.AsSpan().ContainsAny(",;:?!"))
            return false;
        string last = Folded(text, tokens[^1]);
        string first = Folded(text, tokens[0]);
        bool shaped = (Heads.Contains(last) && tokens.Count > 1) || (Openers.Contains(first) && tokens.Count > 2 && HasOf(text, tokens));
        bool opened = Openers.Contains(first);
        if (!shaped || tokens.Exists(t => NotInNames.Contains(Folded(text, t)) && !(opened && Folded(text, t) is "of" or "and" or "for")))
            return false;
        role = Canonical(text, tokens);
        return true;
    }

    /// <summary>Every role a text names, in order. Names outside the vocabulary count where they stand in capitals.</summary>
    public static List<LexiconMatch<string>> FindAll(string text)
    {
        List<Token> tokens = Tokens.Of(text);
        List<LexiconMatch<string>> known = Known.FindAll(text, tokens);
        for (int i = 0; i < known.Count; i++)
        {
            string words = text.Substring(known[i].Start, known[i].Length);
            if (TryParse(words, out string spelled))
                known[i] = known[i] with { Entry = spelled };
        }

        List<LexiconMatch<string>> shaped = Shaped(text, tokens);
        if (shaped.Count == 0)
            return known;
        // Of two that overlap the longer one counts; the vocabulary's where both are as long.
        var all = known.Concat(shaped).OrderByDescending(m => m.Length).ToList();
        var kept = new List<LexiconMatch<string>>();
        foreach (LexiconMatch<string> match in all)
        {
            if (!kept.Exists(k => match.Start < k.End && k.Start < match.End))
                kept.Add(match);
        }

        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    /// <summary>What two names of one role have in common, whatever words name it.</summary>
    public static string KeyOf(string role) => Tokens.Key(Known.TryGet(role, out string known) ? known : role);

    /// <summary>The role without a word of seniority before it ("Senior AI Trainer" is "AI Trainer"), or the role itself.</summary>
    public static string WithoutSeniority(string role)
    {
        string rest = role;
        while (rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && SeniorityWords.Contains(Tokens.Key(rest[..space])))
            rest = rest[(space + 1)..];
        return rest == role || !TryParse(rest, out string bare) ? role : bare;
    }

    /// <summary>True for a word that only grades a role ("senior", "junior", "lead").</summary>
    public static bool IsSeniority(string word) => SeniorityWords.Contains(Tokens.Key(word));

    private static List<LexiconMatch<string>> Shaped(string text, List<Token> tokens)
    {
        var found = new List<LexiconMatch<string>>();
        for (int i = 0; i < tokens.Count; i++)
        {
            bool capital = char.IsUpper(text[tokens[i].Start]);
            if (!capital)
                continue;
            string word = Folded(text, tokens[i]);
            if (Openers.Contains(word) && i + 2 < tokens.Count && Folded(text, tokens[i + 1]) == "of" && char.IsUpper(text[tokens[i + 2].Start]))
            {
                int end = i + 2;
                while (end + 1 < tokens.Count && end - i < MostWords - 1 && Follows(text, tokens[end], tokens[end + 1]) && char.IsUpper(text[tokens[end + 1].Start]))
                    end++;
                Take(i, end);
                i = end;
                continue;
            }

            if (!Heads.Contains(word))
                continue;
            int start = i;
            while (start > 0 && i - start < MostWords - 1 && Follows(text, tokens[start - 1], tokens[start]) && BelongsToName(text, tokens[start - 1]))
                start--;
            if (start < i)
                Take(start, i);
        }

        return found;

        void Take(int first, int last)
        {
            int from = tokens[first].Start;
            string phrase = text[from..tokens[last].End];
            if (TryParse(phrase, out string role))
            {
                found.Add(new LexiconMatch<string>(from, phrase.Length, role));
                return;
            }

            int at = from;
            foreach (string part in phrase.Split('/'))
            {
                if (TryParse(part, out role))
                    found.Add(new LexiconMatch<string>(at + part.Length - part.TrimStart().Length, part.Trim().Length, role));
                at += part.Length + 1;
            }
        }
    }

    private static bool BelongsToName(string text, Token token)
    {
        if (!char.IsUpper(text[token.Start]) && !char.IsAsciiDigit(text[token.Start]))
            return false;
        string word = Folded(text, token);
        // In a title every word has a capital: a verb before the name ("Comparing …") is none of its words.
        return !NotInNames.Contains(word) && (!word.EndsWith("ing", StringComparison.Ordinal) || Fields.Contains(word));
    }

    private static bool Follows(string text, Token left, Token right)
    {
        ReadOnlySpan<char> gap = text.AsSpan(left.End, right.Start - left.End);
        return gap is " " or "-" or "/" or " / " or " & ";
    }

    private static bool HasOf(string text, List<Token> tokens) => Folded(text, tokens[1]) == "of" || (tokens.Count > 3 && Folded(text, tokens[2]) == "of");

    private static string Canonical(string text, List<Token> tokens)
    {
        var name = new StringBuilder(text.Length);
        int at = tokens[0].Start;
        bool opened = Openers.Contains(Folded(text, tokens[0]));
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            name.Append(text, at, token.Start - at);
            string word = text.Substring(token.Start, token.Length);
            if (i == tokens.Count - 1 && !opened)
                word = Singular(word);
            name.Append(TitleCase(word, i == 0));
            at = token.End;
        }

        return name.ToString();
    }

    private static string TitleCase(string word, bool first) =>
        !first && word is "of" or "and" or "for" or "the" or "in" ? word
        : word.AsSpan().ContainsAnyInRange('A', 'Z') ? word
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    private static string Singular(string word)
    {
        string key = word.ToLowerInvariant();
        Span<char> buffer = stackalloc char[64];
        int length = Tokens.Fold(key, buffer);
        return length < key.Length && length <= word.Length && Heads.Contains(buffer[..length].ToString())
            ? (key.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..length])
            : word;
    }

    private static string WithoutAside(string phrase)
    {
        int open = phrase.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? phrase[..open] : phrase;
    }

    private static string WithoutArticle(string text)
    {
        foreach (string article in (ReadOnlySpan<string>)["a ", "an ", "the ", "A ", "An ", "The "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
                return text[article.Length..];
        }

        return text;
    }

    private static string Folded(string text, Token token)
    {
        Span<char> buffer = stackalloc char[64];
        return new string(buffer[..Tokens.Fold(text.AsSpan(token.Start, token.Length), buffer)]);
    }

    private static FrozenSet<string> Words(string kind) =>
        VocabularyTable.Rows("rolewords.tsv").Where(r => r[0] == kind).SelectMany(r => VocabularyTable.Parts(r[1])).Select(Tokens.Key).ToFrozenSet();
}
