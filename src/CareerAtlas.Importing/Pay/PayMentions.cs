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
    private readonly ArticleContext article;
    private readonly List<(int First, int Core, int Last)> roleSpans = [];

    public PayMentions(PayText text, ArticleContext article)
    {
        this.text = text;
        this.article = article;
    }

    /// <summary>Roles by the names the contract has: without a grade, the article's own under its own name.</summary>
    public IReadOnlyList<Mention<string>> Roles => field ??= [.. RoleNames.FindAll(text.Source.Clean).Select(RoleAt)];

    public IReadOnlyList<Mention<RegionMention>> Regions => field ??=
        [.. RegionNames.FindAll(text.Source.Clean).Select(match => At(match, match.Start, match.End)).Where(match => !Overlaps(PublishersNamed, match))];

    public IReadOnlyList<Mention<string>> PublishersNamed => field ??=
        [.. Publishers.FindAll(text.Text).Where(match => char.IsUpper(text.Text[match.Start]) || match.Entry[0] is >= '0' and <= '9').Select(match => At(match.Entry, match.Start, match.End))];

    public IReadOnlyList<Mention<PayWord>> PayWords => field ??= All(PayCues.PayWords);

    public IReadOnlyList<Mention<PayPart>> Parts => field ??= All(PayCues.Parts);

    public IReadOnlyList<Mention<RatePeriod>> Periods => field ??= All(PayCues.Periods);

    /// <summary>Words that speak of money other than pay.</summary>
    public IReadOnlyList<Mention<bool>> OtherMoney => field ??= [.. All(PayCues.OtherMoney).Where(mention => mention.Value)];

    /// <summary>The levels named between two tokens; a word that belongs to a role's own name ("Head of Design") is none.</summary>
    public List<LevelMention> Levels(int from, int to, bool label)
    {
        List<LevelMention> levels = PayLevels.Mentions(text, from, to, label);
        if (Roles.Count == 0)
            return levels;
        levels.RemoveAll(level => roleSpans.Exists(role => level.First <= role.Last && level.Last >= role.Core));
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

    private Mention<string> RoleAt(LexiconMatch<string> match)
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
        return new Mention<T>(value, Math.Min(first, text.Tokens.Count - 1), Math.Max(first, after - 1));
    }

    private List<Mention<T>> All<T>(PhraseTable<T> phrases) =>
        [.. phrases.In(text, 0, text.Tokens.Count).Select(match => new Mention<T>(match.Value, match.First, match.First + match.Count - 1))];

    private static bool Overlaps<T>(IEnumerable<Mention<string>> others, Mention<T> mention) =>
        others.Any(other => mention.First <= other.Last && other.First <= mention.Last);
}
