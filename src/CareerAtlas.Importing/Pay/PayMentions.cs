using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>Something named between two tokens of a text.</summary>
internal readonly record struct Mention<T>(T Value, int First, int Last)
{
    public bool Within(int from, int to) => First >= from && Last < to;
}

/// <summary>Everything a text names that tells who is paid, where, for what, and who says so.</summary>
internal sealed class PayMentions
{
    private static readonly Lexicon<string> Publishers = new(
        VocabularyTable.Rows("publishers.tsv").SelectMany(row => VocabularyTable.Parts(row[1]).Prepend(row[0]).Select(name => (name, row[0]))));

    private readonly PayText text;
    private readonly List<(int First, int Core, int Last)> roleSpans = [];

    public PayMentions(PayText text, ArticleContext article)
    {
        this.text = text;
        PublishersNamed = NamedPublishers();
        Regions = Outside(ReferenceEquals(text.Text, text.Source.Clean) ? text.Regions : RegionNames.FindAll(text.Source.Clean));
        Roles = [.. RoleNames.FindAll(text.Source.Clean).Where(match => !IsGradeOnly(match)).Select(match => RoleAt(match, article))];
        PayWords = PayCues.PayWords.Mentions(text);
        Parts = PayCues.Parts.Mentions(text);
        Periods = PayCues.Periods.Mentions(text);
        OtherMoney = [.. PayCues.OtherMoney.Mentions(text).Where(mention => mention.Value)];
    }

    /// <summary>Roles by the names the contract has: without a grade, the article's own under its own name.</summary>
    public IReadOnlyList<Mention<string>> Roles { get; }

    public IReadOnlyList<Mention<RegionMention>> Regions { get; }

    public IReadOnlyList<Mention<string>> PublishersNamed { get; }

    public IReadOnlyList<Mention<PayWord>> PayWords { get; }

    public IReadOnlyList<Mention<PayPart>> Parts { get; }

    public IReadOnlyList<Mention<RatePeriod>> Periods { get; }

    /// <summary>Words that speak of money other than pay.</summary>
    public IReadOnlyList<Mention<bool>> OtherMoney { get; }

    /// <summary>The levels named between two tokens; a word that belongs to a role's own name ("Head of Design") is none.</summary>
    public List<LevelMention> Levels(int from, int to, bool label)
    {
        List<LevelMention> levels = PayLevels.Mentions(text, from, to, label);
        levels.RemoveAll(level => roleSpans.Exists(role => level.First <= role.Last && level.Last >= role.Core)
            || Regions.Any(region => level.First <= region.Last && level.Last >= region.First));
        AddTop(levels, from, to);
        if (label)
            return levels;
        // "Staff engineers", "lead designers": before a role the shorter words grade as well.
        foreach ((int first, int core, int _) in roleSpans)
        {
            if (first >= from && core <= to && core > first && !levels.Exists(level => level.First >= first && level.Last < core))
                levels.AddRange(PayLevels.Mentions(text, first, core, label: true));
        }

        levels.Sort((left, right) => left.First.CompareTo(right.First));
        return levels;
    }

    // "Top architects", "the best engineers": before people the words grade, before firms they do not.
    private void AddTop(List<LevelMention> levels, int from, int to)
    {
        for (int at = from; at + 1 < to; at++)
        {
            if (!(text.IsWord(at, "top") || text.IsWord(at, "best")) || levels.Exists(level => level.First <= at && level.Last >= at))
                continue;
            int next = text.IsWord(at + 1, "tier") || text.IsMark(at + 1, '-') ? at + 3 : at + 1;
            bool people = roleSpans.Exists(role => role.First == next || role.Core == next) || (next < to && PayCues.People.At(text, next) is not null);
            if (people)
                levels.Add(new LevelMention(PayLevel.Top, at, next, ByYears: false));
        }
    }

    // "Principal / Lead" has the shape of a role, but each of its words only grades.
    private static bool IsGradeOnly(LexiconMatch<string> match) =>
        match.Entry.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries).All(word => RoleNames.IsSeniority(word));

    private List<Mention<string>> NamedPublishers()
    {
        var named = new List<Mention<string>>();
        foreach (LexiconMatch<string> match in Publishers.FindAll(text.Text))
        {
            if (char.IsUpper(text.Text[match.Start]) || char.IsAsciiDigit(match.Entry[0]))
                named.Add(At(match.Entry, match.Start, match.End));
        }

        return named;
    }

    // Brackets only explain the place before them ("Western Europe (Germany, France)"), and a publisher's name is no place.
    private List<Mention<RegionMention>> Outside(IReadOnlyList<RegionMention> regions)
    {
        var outside = new List<Mention<RegionMention>>(regions.Count);
        int explained = -1;
        foreach (RegionMention named in regions)
        {
            Mention<RegionMention> region = At(named, named.Start, named.End);
            if (region.First <= explained || PublishersNamed.Any(other => region.First <= other.Last && other.First <= region.Last))
                continue;
            outside.Add(region);
            if (!text.IsMark(region.Last + 1, '('))
                continue;
            explained = region.Last + 1;
            while (explained + 1 < text.Tokens.Length && !text.IsMark(explained, ')'))
                explained++;
        }

        return outside;
    }

    private Mention<string> RoleAt(LexiconMatch<string> match, ArticleContext article)
    {
        Mention<string> span = At(match.Entry, match.Start, match.End);
        int core = span.First;
        while (core < span.Last && (RoleNames.IsSeniority(text.Span(text.Tokens[core])) || text.IsMark(core, '-') || text.IsWord(core, "level")))
            core++;
        int first = span.First;
        // The vocabulary knows "data engineer"; the grade before it ("lead", "mid-level") is not part of the name.
        while (first > 0 && (RoleNames.IsSeniority(text.Span(text.Tokens[first - 1])) || (first > 1 && text.IsWord(first - 1, "level"))))
            first -= text.IsWord(first - 1, "level") && text.IsMark(first - 2, '-') ? 3 : 1;
        first = Math.Max(0, first);
        roleSpans.Add((first, core, span.Last));
        return span with { Value = RoleOf(match.Entry, article) };
    }

    /// <summary>A role without its grade; the article's own where the name is its own or only its last word ("trainers").</summary>
    public static string RoleOf(string role, ArticleContext article)
    {
        if (article.IsOwn(role))
            return article.Role;
        bool headOnly = !role.Contains(' ', StringComparison.Ordinal) && article.Role.EndsWith(" " + role, StringComparison.OrdinalIgnoreCase);
        return headOnly ? article.Role : RoleNames.WithoutSeniority(role);
    }

    private Mention<T> At<T>(T value, int start, int end)
    {
        int first = text.TokenAt(start);
        int after = text.TokenAt(end);
        return new Mention<T>(value, Math.Min(first, text.Tokens.Length - 1), Math.Max(first, after - 1));
    }
}
