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

    private static readonly Lexicon<KnownRole> Known = new(
        VocabularyTable.Rows("roles.tsv").SelectMany(r => VocabularyTable.Parts(r[2]).Prepend(r[0]).Select(n => (n, new KnownRole(r[0], Spellings.Of(n, r[0]))))));

    private static readonly string[] Articles = ["a ", "an ", "the ", "A ", "An ", "The "];

    private static readonly WordSet Heads = new("head");
    private static readonly WordSet Openers = new("opener");
    private static readonly WordSet Fields = new("field");
    private static readonly WordSet SeniorityWords = new("seniority");
    private static readonly WordSet NotInNames = new("stop");

    /// <summary>Reads a whole phrase as a role name.</summary>
    /// <param name="phrase">The phrase; an aside in brackets, a seniority word and the plural are allowed.</param>
    /// <param name="role">The canonical name: the vocabulary's, or the phrase in title case, singular.</param>
    public static bool TryParse(ReadOnlySpan<char> phrase, out string role)
    {
        ReadOnlySpan<char> text = WithoutArticle(WithoutAside(phrase).Trim(" .,:;\"“”*"));
        role = "";
        if (text.Length is 0 or > 80)
            return false;
        // "Tech Lead / Architect" are two; "AI/ML Engineer" is one.
        if (NamesSeveral(text))
            return false;
        using var words = new FoldedText(text);
        if (Known.TryGet(in words, out KnownRole known))
        {
            role = known.Spelling ?? Canonical(in words);
            return true;
        }

        if (words.Count is 0 or > MostWords || text.ContainsAny(",;:?!"))
            return false;
        bool opened = Openers.Contains(in words, 0);
        bool shaped = (Heads.Contains(in words, words.Count - 1) && words.Count > 1)
            || (opened && words.Count > 2 && HasOf(in words));
        if (!shaped || HoldsStopWord(in words, opened))
            return false;
        role = Canonical(in words);
        return true;
    }

    /// <summary>Every role a text names, in order. Names outside the vocabulary count where they stand in capitals.</summary>
    public static List<LexiconMatch<string>> FindAll(ReadOnlySpan<char> text)
    {
        using var words = new FoldedText(text);
        List<LexiconMatch<string>> known = Spelled(text, Known.FindAll(in words));
        if (Shaped(in words, known) is not { } shaped)
            return known;
        // Of two that overlap the longer one counts; the vocabulary's where both are as long.
        List<LexiconMatch<string>> kept = [];
        foreach (LexiconMatch<string> match in known.Concat(shaped).OrderByDescending(m => m.Length))
        {
            if (!kept.Exists(k => match.Start < k.End && k.Start < match.End))
                kept.Add(match);
        }

        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    /// <summary>What two names of one role have in common, whatever words name it.</summary>
    public static string KeyOf(string role) => Tokens.Key(Known.TryGet(role, out KnownRole known) ? known.Name : role);

    /// <summary>The role without a word of seniority before it ("Senior AI Trainer" is "AI Trainer"), or the role itself.</summary>
    public static string WithoutSeniority(string role)
    {
        ReadOnlySpan<char> rest = role;
        while (rest.IndexOf(' ') is > 0 and var space && IsSeniority(rest[..space]))
            rest = rest[(space + 1)..];
        return rest.Length == role.Length || !TryParse(rest, out string bare) ? role : bare;
    }

    /// <summary>True for a word that only grades a role ("senior", "junior", "lead").</summary>
    public static bool IsSeniority(ReadOnlySpan<char> word) => SeniorityWords.Contains(word);

    /// <summary>Names by their shape, but for those that the vocabulary has in the same place; <c>null</c> where there are none.</summary>
    private static List<LexiconMatch<string>>? Shaped(scoped in FoldedText words, List<LexiconMatch<string>> known)
    {
        List<LexiconMatch<string>>? found = null;
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsCapital(in words, i))
                continue;
            if (Openers.Contains(in words, i) && i + 2 < words.Count && words.Folded(i + 1) is "of" && IsCapital(in words, i + 2))
            {
                int end = i + 2;
                while (end + 1 < words.Count && end - i < MostWords - 1 && Follows(in words, end + 1) && IsCapital(in words, end + 1))
                    end++;
                Take(in words, i, end, known, ref found);
                i = end;
                continue;
            }

            if (!Heads.Contains(in words, i))
                continue;
            int start = i;
            while (start > 0 && i - start < MostWords - 1 && Follows(in words, start) && BelongsToName(in words, start - 1))
                start--;
            if (start < i)
                Take(in words, start, i, known, ref found);
        }

        return found;
    }

    private static void Take(
        scoped in FoldedText words, int first, int last, List<LexiconMatch<string>> known, ref List<LexiconMatch<string>>? found)
    {
        int from = words[first].Start, length = words[last].End - from;
        ReadOnlySpan<char> phrase = words.Text.Slice(from, length);
        bool joined = phrase.Contains('/');
        if (!joined && known.Exists(k => k.Start == from && k.Length == length))
            return;
        if (TryParse(phrase, out string role))
        {
            (found ??= []).Add(new LexiconMatch<string>(from, length, role));
            return;
        }

        if (!joined)
            return;
        foreach (Range range in phrase.Split('/'))
        {
            ReadOnlySpan<char> part = phrase[range];
            if (TryParse(part, out role))
                (found ??= []).Add(new LexiconMatch<string>(from + range.Start.Value + part.Length - part.TrimStart().Length, part.Trim().Length, role));
        }
    }

    private static List<LexiconMatch<string>> Spelled(ReadOnlySpan<char> text, List<LexiconMatch<KnownRole>> matches)
    {
        var spelled = new List<LexiconMatch<string>>(matches.Count);
        foreach (LexiconMatch<KnownRole> match in matches)
        {
            ReadOnlySpan<char> words = text.Slice(match.Start, match.Length);
            spelled.Add(new(match.Start, match.Length, NamesSeveral(words) ? match.Entry.Name : match.Entry.Spelling ?? Canonical(words)));
        }

        return spelled;
    }

    private static bool NamesSeveral(ReadOnlySpan<char> phrase)
    {
        if (!phrase.Contains('/'))
            return false;
        foreach (Range part in phrase.Split('/'))
        {
            if (!TryParse(phrase[part], out _))
                return false;
        }

        return true;
    }

    private static bool IsCapital(scoped in FoldedText words, int index) => char.IsUpper(words.Text[words[index].Start]);

    private static bool BelongsToName(scoped in FoldedText words, int index)
    {
        if (!IsCapital(in words, index) && !char.IsAsciiDigit(words.Text[words[index].Start]))
            return false;
        // In a title every word has a capital: a verb before the name ("Comparing …") is none of its words.
        return !NotInNames.Contains(in words, index) && (!words.Folded(index).EndsWith("ing") || Fields.Contains(in words, index));
    }

    /// <summary>True where nothing but a space or what joins a name stands before a word.</summary>
    private static bool Follows(scoped in FoldedText words, int index) =>
        words.Text[words[index - 1].End..words[index].Start] is " " or "-" or "/" or " / " or " & ";

    private static bool HasOf(scoped in FoldedText words) => words.Folded(1) is "of" || (words.Count > 3 && words.Folded(2) is "of");

    private static bool HoldsStopWord(scoped in FoldedText words, bool opened)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (NotInNames.Contains(in words, i) && !(opened && words.Folded(i) is "of" or "and" or "for"))
                return true;
        }

        return false;
    }

    private static string Canonical(ReadOnlySpan<char> phrase)
    {
        using var words = new FoldedText(phrase);
        return Canonical(in words);
    }

    private static string Canonical(scoped in FoldedText words)
    {
        var name = new StringBuilder(words.Text.Length);
        int at = words[0].Start;
        bool opened = Openers.Contains(in words, 0);
        for (int i = 0; i < words.Count; i++)
        {
            name.Append(words.Text[at..words[i].Start]);
            string word = words.Text[words[i].Start..words[i].End].ToString();
            if (i == words.Count - 1 && !opened)
                word = Singular(word);
            name.Append(TitleCase(word, i == 0));
            at = words[i].End;
        }

        return name.ToString();
    }

    private static string TitleCase(string word, bool first) =>
        !first && word is "of" or "and" or "for" or "the" or "in" ? word
        : word.AsSpan().ContainsAnyInRange('A', 'Z') ? word
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    private static string Singular(string word)
    {
        using var words = new FoldedText(word);
        ReadOnlySpan<char> folded = words.Key;
        return folded.Length < word.Length && Heads.Contains(in words, 0)
            ? (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word[..^3] + "y" : word[..folded.Length])
            : word;
    }

    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> phrase) =>
        phrase.IndexOf('(') is > 0 and var open ? phrase[..open] : phrase;

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> text)
    {
        foreach (string article in Articles)
        {
            if (text.StartsWith(article))
                return text[article.Length..];
        }

        return text;
    }

    /// <summary>What one of the vocabulary's names stands for.</summary>
    /// <param name="Name">The vocabulary's name of the role.</param>
    /// <param name="Spelling">How the name is written; <c>null</c> where the article's own words are kept.</param>
    private sealed record KnownRole(string Name, string? Spelling);

    /// <summary>Words of one kind.</summary>
    private sealed class WordSet
    {
        private readonly PhraseIndex words = new();

        public WordSet(string kind)
        {
            foreach (string word in VocabularyTable.Rows("rolewords.tsv").Where(r => r[0] == kind).SelectMany(r => VocabularyTable.Parts(r[1])))
            {
                using var folded = new FoldedText(word);
                words.Add(in folded);
            }
        }

        public bool Contains(scoped in FoldedText text, int word) => words.Find(in text, word, 1) >= 0;

        public bool Contains(ReadOnlySpan<char> phrase)
        {
            using var folded = new FoldedText(phrase);
            return words.Find(in folded) >= 0;
        }
    }
}
