using System.Collections.Frozen;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>A level named in a text.</summary>
/// <param name="Level">The level.</param>
/// <param name="First">The first token of its name.</param>
/// <param name="Last">The last token of its name.</param>
/// <param name="ByYears">True where only years of experience tell the level.</param>
internal readonly record struct LevelMention(PayLevel Level, int First, int Last, bool ByYears);

/// <summary>Reads levels of seniority, by name (paylevels.tsv) or by years of experience.</summary>
internal static class PayLevels
{
    private static readonly IReadOnlyList<string[]> Rows = VocabularyTable.Rows("paylevels.tsv");
    private static readonly PhraseTable<PayLevel> InProse = TableOf(row => row[1] == "any");
    private static readonly PhraseTable<PayLevel> InLabels = TableOf(_ => true);

    private static readonly FrozenDictionary<string, decimal> NumberWords = FrozenDictionary.ToFrozenDictionary(
        [
            Word("zero", 0), Word("one", 1), Word("two", 2), Word("three", 3), Word("four", 4), Word("five", 5), Word("six", 6),
            Word("seven", 7), Word("eight", 8), Word("nine", 9), Word("ten", 10), Word("twelve", 12), Word("fifteen", 15), Word("twenty", 20),
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> NumberLookup =
        NumberWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The level a label (heading, lead, cell) names, or <c>null</c> where it names none or several.</summary>
    public static PayLevel? OfLabel(PayText text) => Single(Mentions(text, 0, text.Tokens.Length, label: true));

    /// <summary>
    /// The one level of several mentions: a name outranks years, the top outranks all ("Executive / Top 10%"), and
    /// otherwise all must agree.
    /// </summary>
    public static PayLevel? Single(IReadOnlyCollection<LevelMention> mentions)
    {
        IEnumerable<LevelMention> counted = mentions.Any(m => !m.ByYears) ? mentions.Where(m => !m.ByYears) : mentions;
        PayLevel? level = null;
        foreach (LevelMention mention in counted)
        {
            if (mention.Level is PayLevel.Top)
                return PayLevel.Top;
            if (level is not null && level != mention.Level)
                return null;
            level = mention.Level;
        }

        return level;
    }

    /// <summary>The levels named between two tokens, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="label">True for a heading, lead or cell, where more words name a level ("Lead", "0-2 years").</param>
    public static List<LevelMention> Mentions(PayText text, int from, int to, bool label)
    {
        var mentions = new List<LevelMention>();
        PhraseTable<PayLevel> names = label ? InLabels : InProse;
        for (int at = from; at < to; at++)
        {
            if (names.At(text, at) is { } name && name.First + name.Count <= to)
            {
                if (!IsOtherSense(text, name))
                    mentions.Add(new LevelMention(name.Value, at, at + name.Count - 1, ByYears: false));
                at += name.Count - 1;
            }
            else if (Years(text, at, label) is { } years && years.Last < to)
            {
                mentions.Add(years);
                at = years.Last;
            }
        }

        return mentions;
    }

    /// <summary>The level of people with so many years of experience; <paramref name="most"/> is <c>null</c> for "5+".</summary>
    public static PayLevel OfYears(decimal least, decimal? most)
    {
        if (most is not { } end)
            return least >= 5 ? PayLevel.Senior : least >= 2 ? PayLevel.Mid : PayLevel.Entry;
        decimal middle = (least + end) / 2;
        return middle <= 2 ? PayLevel.Entry : middle <= 5.5m ? PayLevel.Mid : PayLevel.Senior;
    }

    // "graduate degree", "senior management", "entry requirements", "executive summary": the word grades something else.
    private static bool IsOtherSense(PayText text, PhraseMatch<PayLevel> name)
    {
        int next = name.First + name.Count;
        int place = text.Tokens[name.First].Start;
        // "Middle East" and "Middle America" are places.
        if (char.IsUpper(text.Text[place]) && text.Regions.Any(r => r.Start <= place && place < r.End))
            return true;
        return text.IsWord(next, "degree") || text.IsWord(next, "degrees") || text.IsWord(next, "school") || text.IsWord(next, "summary")
            || text.IsWord(next, "requirements") || text.IsWord(next, "studies") || text.IsWord(next, "programme") || text.IsWord(next, "point") || (text.IsMark(next, '-') && (text.IsWord(next + 1, "range") || text.IsWord(next + 1, "point")))
            || text.IsWord(next, "range")
            || text.IsWord(next, "search") || text.IsWord(next, "assistant") || text.IsWord(next, "assistants");
    }

    private static LevelMention? Years(PayText text, int start, bool label)
    {
        int at = start;
        decimal? floor = null;
        bool open = false, upTo = false;
        if (text.Tokens[at].Kind is PayTokenKind.Mark)
            return null;
        if (text.Tokens[at].Kind is PayTokenKind.Word && NumberAt(text, at) is null && !IsAny(text, at, "over", "more", "at", "under", "less", "up", "first"))
            return null;
        if (IsAny(text, at, "over", "more", "at"))
        {
            open = true;
            at += text.IsWord(at + 1, "than") || text.IsWord(at + 1, "least") ? 2 : 1;
        }
        else if (IsAny(text, at, "under", "less", "up", "first"))
        {
            upTo = true;
            at += text.IsWord(at + 1, "than") || text.IsWord(at + 1, "to") ? 2 : 1;
        }

        if (NumberAt(text, at) is not { } number)
            return null;
        at++;
        if (text.IsMark(at, '+') || (text.IsWord(at, "or") && text.IsWord(at + 1, "more")))
        {
            open = true;
            at += text.IsMark(at, '+') ? 1 : 2;
        }
        else if ((text.IsMark(at, '-') || text.IsWord(at, "to") || text.IsWord(at, "and") || text.IsWord(at, "or")) && NumberAt(text, at + 1) is { } end)
        {
            floor = number;
            number = end;
            at += 2;
            if (text.IsMark(at, '+'))
            {
                open = true;
                number = floor.Value;
                at++;
            }
        }

        if (text.IsMark(at, '-'))
            at++;
        if (!IsAny(text, at, "years", "year", "yrs", "yr", "yoe", "years'", "year's"))
            return null;
        if (text.IsMark(at + 1, '\''))
            at++;
        if (text.IsMark(at + 1, '+'))
        {
            open = true;
            at++;
        }

        if (!label && !IsExperience(text, start, at))
            return null;
        PayLevel level = open ? OfYears(number, null) : floor is { } least ? OfYears(least, number) : upTo ? OfYears(0, number) : OfYears(number, number);
        return new LevelMention(level, start, at, ByYears: true);
    }

    // Years alone may be a forecast; in prose they count only as experience ("5 years of experience", "(3-5 years)").
    private static bool IsExperience(PayText text, int start, int last)
    {
        for (int at = last + 1; at <= last + 4 && at < text.Tokens.Length; at++)
        {
            if (IsAny(text, at, "experience", "behind", "practice", "expertise") || (text.IsWord(at, "in") && IsAny(text, at + 1, "the", "role", "practice") && IsAny(text, at + 2, "field", "job", "role", "trade", "industry", "profession")))
                return true;
            if (text.Tokens[at].Kind is PayTokenKind.Mark && !text.IsMark(at, '\''))
                break;
        }

        return text.IsWord(start - 1, "after") || (text.IsMark(start - 1, '(') && text.IsMark(last + 1, ')')) || text.IsWord(last + 1, "in");
    }

    private static decimal? NumberAt(PayText text, int token)
    {
        if (token >= text.Tokens.Length)
            return null;
        PayToken at = text.Tokens[token];
        decimal? value = at.Kind is PayTokenKind.Number ? text.Number(at).Value
            : NumberLookup.TryGetValue(text.Span(at), out decimal word) ? word : null;
        return value is <= 50 ? value : null;
    }

    private static bool IsAny(PayText text, int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.IsWord(token, word))
                return true;
        }

        return false;
    }

    private static PhraseTable<PayLevel> TableOf(Func<string[], bool> takes) => new(
        Rows.Where(takes).SelectMany(row =>
            VocabularyTable.Parts(row[2]).Select(phrase => KeyValuePair.Create(phrase, Enum.Parse<PayLevel>(row[0])))));

    private static KeyValuePair<string, decimal> Word(string word, decimal value) => new(word, value);
}
