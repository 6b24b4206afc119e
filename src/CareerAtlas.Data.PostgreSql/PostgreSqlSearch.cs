using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.PostgreSql;

/// <summary>
/// Searching by tsvector, with an index for each kind, and by pg_trgm over all words. Words reach a tsquery in quotes and
/// consist of letters and digits alone, so nothing a reader types is taken for its syntax.
/// </summary>
internal sealed class PostgreSqlSearch : ISearchIndex
{
    // Two letters swapped in a short word leave few runs of three in common, fewer than the usual threshold of 0.3 asks for.
    private const string LeastLikeness = "SET LOCAL pg_trgm.similarity_threshold = 0.15;\n";

    // How often a word is used the planner guesses from the commonest words alone, and reads the whole table for one that
    // no entry has. The indexes are the better way for every word.
    private const string ByIndexAlone =
        "SET LOCAL enable_seqscan = off;\nSET LOCAL enable_hashjoin = off;\nSET LOCAL enable_mergejoin = off;\n";

    public Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchKind> kinds, int limit, CancellationToken ct) =>
        SearchSql.FindAsync(context, ByIndexAlone, kinds, Matching, limit, string.Join(" & ", terms.Select(Match)), ct);

    public async Task<IReadOnlyList<KnownWord>> LookAlikesAsync(AtlasContext context, string word, int limit, CancellationToken ct)
    {
        List<SearchWord> alike = await context.SearchWords.FromSqlRaw(
            LeastLikeness
            + """
            SELECT "Word", "Uses" FROM "SearchWords" WHERE "Word" % {0}
            ORDER BY similarity("Word", {0}) DESC, "Word" LIMIT {1}
            """,
            word,
            limit).ToListAsync(ct);
        return [.. alike.Select(w => new KnownWord(w.Word, w.Uses))];
    }

    public async Task CountWordsAsync(AtlasContext context, IReadOnlyDictionary<string, int> changes, CancellationToken ct)
    {
        string[] words = [.. changes.Keys];
        int[] by = [.. changes.Values];
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SearchWords" AS w ("Word", "Uses") SELECT * FROM unnest({words}, {by})
            ON CONFLICT ("Word") DO UPDATE SET "Uses" = w."Uses" + excluded."Uses"
            """,
            ct);
        if (by.Any(b => b < 0))
            await context.Database.ExecuteSqlAsync($"""DELETE FROM "SearchWords" WHERE "Uses" = 0 AND "Word" = ANY ({words})""", ct);
    }

    private static (string From, string Where) Matching(SearchKind kind) =>
        ("\"SearchEntries\" e", $"e.\"Kind\" = '{kind}' AND e.\"Vector\" @@ CAST({{0}} AS tsquery)");

    private static string Match(SearchTerm term) =>
        $"({string.Join(" | ", term.Words.Select(Quote).Concat(term.SearchedPrefix is not { } prefix ? [] : [Quote(prefix) + ":*"]))})";

    private static string Quote(string word) => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'";
}
