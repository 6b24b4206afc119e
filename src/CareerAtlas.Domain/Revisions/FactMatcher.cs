using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Revisions;

/// <summary>A fact that has a permanent number, as it was last stated.</summary>
/// <param name="Id">The permanent number.</param>
/// <param name="Fact">The fact.</param>
public sealed record KnownFact(long Id, Fact Fact);

/// <summary>What became of the facts of an article from one revision to the next.</summary>
/// <param name="Now">For each fact now, in its order, what it was before.</param>
/// <param name="Withdrawn">The facts stated before and no longer, by number.</param>
public sealed record FactMatching(IReadOnlyList<FactMatch> Now, IReadOnlyList<KnownFact> Withdrawn)
{
    /// <summary>The matching in numbers.</summary>
    public FactCounts Counts => new(
        Now.Count(m => m.Change == FactChange.Same),
        Now.Count(m => m.Change == FactChange.Changed),
        Now.Count(m => m.Change == FactChange.Added),
        Withdrawn.Count);
}

/// <summary>A fact and what it was before.</summary>
/// <param name="Fact">The fact now.</param>
/// <param name="Id">Its permanent number, or <c>null</c> for a fact never stated before.</param>
/// <param name="Change">How it compares with the revision before.</param>
public readonly record struct FactMatch(Fact Fact, long? Id, FactChange Change);

/// <summary>
/// Matches the facts of a revision with those of the one before, one to one: equal facts first, then facts of one
/// <see cref="FactIdentity"/>, the most alike first. The order in which facts are given does not matter.
/// </summary>
public static class FactMatcher
{
    /// <summary>The least Dice coefficient of the words by which a reworded fact is still the same fact.</summary>
    public const double LeastLikeness = 0.6;

    // Beyond this many comparisons (some 1,400 facts against as many, all reworded) a hostile article would hold up the
    // store; reworded facts then count as withdrawn and added.
    private const long MostComparisons = 2_000_000;

    /// <summary>Matches the facts.</summary>
    /// <param name="before">The facts of the revision before.</param>
    /// <param name="dormant">Facts of the article that earlier revisions stated; one that comes back keeps its number.</param>
    /// <param name="now">The facts of the new revision.</param>
    public static FactMatching Match(
        IReadOnlyCollection<KnownFact> before, IReadOnlyCollection<KnownFact> dormant, IReadOnlyList<Fact> now)
    {
        var matches = new FactMatch?[now.Count];
        HashSet<int> open = [.. Enumerable.Range(0, now.Count)];
        List<KnownFact> withdrawn = MatchEqual(before, now, open, (i, id) => matches[i] = new(now[i], id, FactChange.Same));
        withdrawn = MatchAlike(withdrawn, now, open, (i, id) => matches[i] = new(now[i], id, FactChange.Changed));

        List<KnownFact> asleep = MatchEqual(dormant, now, open, (i, id) => matches[i] = new(now[i], id, FactChange.Added));
        MatchAlike(asleep, now, open, (i, id) => matches[i] = new(now[i], id, FactChange.Added));
        foreach (int i in open)
            matches[i] = new(now[i], null, FactChange.Added);
        return new FactMatching([.. matches.Select(m => m!.Value)], [.. withdrawn.OrderBy(f => f.Id)]);
    }

    private static List<KnownFact> MatchEqual(
        IReadOnlyCollection<KnownFact> known, IReadOnlyList<Fact> now, HashSet<int> open, Action<int, long> match)
    {
        if (known.Count == 0)
            return [];
        var byValue = known.GroupBy(k => k.Fact).ToDictionary(g => g.Key, g => new Queue<KnownFact>(g.OrderBy(k => k.Id)));
        open.RemoveWhere(i =>
        {
            if (!byValue.TryGetValue(now[i], out Queue<KnownFact>? queue) || !queue.TryDequeue(out KnownFact? equal))
                return false;
            match(i, equal.Id);
            return true;
        });
        return [.. byValue.Values.SelectMany(queue => queue)];
    }

    private static List<KnownFact> MatchAlike(
        List<KnownFact> known, IReadOnlyList<Fact> now, HashSet<int> open, Action<int, long> match)
    {
        if (known.Count == 0 || open.Count == 0)
            return known;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var then = known.Select(k => new Statement(k.Fact, k.Id, numbers)).ToLookup(s => s.Group);
        var taken = new HashSet<long>();
        foreach (var group in open.Select(i => new Statement(now[i], i, numbers)).GroupBy(s => s.Group).ToList())
        {
            List<Statement> others = [.. then[group.Key]];
            List<Statement> these = [.. group];
            if ((long)others.Count * these.Count > MostComparisons)
                continue;
            foreach (Pair pair in Pairs(others, these))
            {
                if (taken.Contains(pair.Then.Number) || !open.Contains((int)pair.Now.Number))
                    continue;
                taken.Add(pair.Then.Number);
                open.Remove((int)pair.Now.Number);
                match((int)pair.Now.Number, pair.Then.Number);
            }
        }

        return [.. known.Where(k => !taken.Contains(k.Id))];
    }

    private static IEnumerable<Pair> Pairs(List<Statement> then, List<Statement> now) =>
        (from a in then
         from b in now
         let likeness = a.Text.Dice(b.Text)
         where likeness >= LeastLikeness
         select new Pair(a, b, likeness, a.Quote.Dice(b.Quote)))
        .OrderByDescending(p => p.Likeness)
        .ThenByDescending(p => p.QuoteLikeness)
        .ThenBy(p => p.Then.Number)
        .ThenBy(p => p.Now.Fact.Evidence.Quote, StringComparer.Ordinal)
        .ThenBy(p => p.Now.Fact.ToString(), StringComparer.Ordinal);

    private sealed record Pair(Statement Then, Statement Now, double Likeness, double QuoteLikeness);

    // A fact known by its key alone has no words to compare; empty bags are wholly alike.
    private sealed class Statement(Fact fact, long number, Dictionary<string, int> numbers)
    {
        private readonly FactIdentity identity = FactIdentity.Of(fact);
        private WordBag? text;
        private WordBag? quote;

        public Fact Fact => fact;

        public long Number => number;

        public (FactKind, string) Group => (identity.Kind, identity.Key);

        public WordBag Text => text ??= WordBag.Of(identity.Text ?? "", numbers);

        public WordBag Quote => quote ??= WordBag.Of(fact.Evidence.Quote, numbers);
    }
}
