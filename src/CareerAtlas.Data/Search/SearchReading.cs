using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Search;

/// <summary>
/// Tries to understand a query: first the words as they stand; where nothing has them, what mistyped ones were meant to
/// be; then with the words left out that tell least.
/// </summary>
internal sealed class SearchReading(AtlasContext context, ISearchIndex index, SearchQuery query, SearchScope scope)
{
    // Beyond all that PostgreSQL and SQLite put after a letter or digit, comparing bytes.
    internal const string Last = "\U0010FFFF";

    private const int LookAlikes = 60;

    private readonly List<Correction> corrections = [];

    /// <summary>What was looked for in the end.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; private set; } = query.Terms;

    public IReadOnlyList<Correction> Corrections => corrections;

    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    public async Task<IReadOnlyList<FoundEntry>> FindAsync(CancellationToken ct)
    {
        IReadOnlyList<SearchTerm> asked = Terms;
        if (await TryAsync(asked, ct) is { Count: > 0 } literal)
            return literal;
        List<ReadTerm> read = await ReadAsync(asked, ct);
        if (corrections.Count > 0 && await TryAsync([.. read.Select(r => r.Term)], ct) is { Count: > 0 } corrected)
            return corrected;
        List<ReadTerm> rarestFirst = [.. read.Where(r => r.Uses > 0).OrderBy(r => r.Uses)];
        for (int keep = Math.Min(rarestFirst.Count, read.Count - 1); keep > 0; keep /= 2)
        {
            HashSet<ReadTerm> kept = [.. rarestFirst.Take(keep)];
            if (await TryAsync([.. read.Where(kept.Contains).Select(r => r.Term)], ct) is not { Count: > 0 } some)
                continue;
            LeftOut = [.. read.Where(r => !kept.Contains(r)).Select(r => r.Typed)];
            corrections.RemoveAll(c => LeftOut.Contains(c.Typed));
            return some;
        }

        corrections.Clear();
        Terms = asked;
        return [];
    }

    private async Task<IReadOnlyList<FoundEntry>> TryAsync(IReadOnlyList<SearchTerm> terms, CancellationToken ct)
    {
        Terms = terms;
        return await index.FindAsync(context, terms, scope.Kinds, scope.Candidates, ct);
    }

    private async Task<List<ReadTerm>> ReadAsync(IReadOnlyList<SearchTerm> terms, CancellationToken ct)
    {
        List<string> words = [.. terms.SelectMany(t => t.Words)];
        Dictionary<string, int> known = await context.SearchWords.Where(w => words.Contains(w.Word)).ToDictionaryAsync(w => w.Word, w => w.Uses, ct);
        var read = new List<ReadTerm>(terms.Count);
        foreach (SearchTerm term in terms)
        {
            int uses = term.Words.Sum(w => known.GetValueOrDefault(w));
            if (uses == 0 && term.Prefix is { } prefix)
                uses = await context.SearchWords.CountAsync(w => string.Compare(w.Word, prefix) >= 0 && string.Compare(w.Word, prefix + Last) < 0, ct);
            read.Add(uses > 0 ? new ReadTerm(term.Words[0], term, uses) : await CorrectAsync(term, ct));
        }

        return read;
    }

    private async Task<ReadTerm> CorrectAsync(SearchTerm term, CancellationToken ct)
    {
        string typed = term.Words[0];
        if (Spelling.Allowed(typed) == 0)
            return new ReadTerm(typed, term, 0);
        IReadOnlyList<KnownWord> alike = await index.LookAlikesAsync(context, typed, LookAlikes, ct);
        IReadOnlyList<string> meant = Spelling.Nearest(typed, term.Prefix is not null, alike);
        if (meant.Count == 0)
            return new ReadTerm(typed, term, 0);
        corrections.Add(new Correction(typed, meant));
        SearchTerm corrected = new([.. meant.SelectMany(m => SearchQuery.TermOf(m, isOpen: false).Words).Distinct()], null);
        return new ReadTerm(typed, corrected, alike.Where(w => meant.Contains(w.Word)).Sum(w => w.Uses));
    }

    private sealed record ReadTerm(string Typed, SearchTerm Term, int Uses);
}
