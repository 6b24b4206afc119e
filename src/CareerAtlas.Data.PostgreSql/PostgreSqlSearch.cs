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
    // Two letters swapped in a word of six leave two runs of three in common, which is below the usual threshold of 0.3.
    private const string LeastLikeness = "0.2";

    public Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchKind> kinds, int limit, CancellationToken ct) =>
        SearchSql.FindAsync(context, kinds, Matching, limit, string.Join(" & ", terms.Select(Match)), ct);

    public async Task<IReadOnlyList<KnownWord>> LookAlikesAsync(AtlasContext context, string word, int limit, CancellationToken ct)
    {
        await context.Database.ExecuteSqlAsync($"SELECT set_config('pg_trgm.similarity_threshold', {LeastLikeness}, true)", ct);
        return await context.Database.SqlQuery<KnownWord>(
            $"""
            SELECT "Word", "Uses" FROM "SearchWords" WHERE "Word" % {word}
            ORDER BY similarity("Word", {word}) DESC, "Word" LIMIT {limit}
            """).ToListAsync(ct);
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
