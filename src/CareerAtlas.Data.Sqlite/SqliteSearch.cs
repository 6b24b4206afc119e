using System.Globalization;
using System.Text.Json;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Sqlite;

/// <summary>
/// Searching by two FTS5 tables that triggers keep: the words of entries, and runs of three letters of all words. Words
/// reach MATCH in quotes and consist of letters and digits alone, so nothing a reader types is taken for its syntax.
/// </summary>
internal sealed class SqliteSearch : ISearchIndex
{
    public Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchKind> kinds, int limit, CancellationToken ct) =>
        SearchSql.FindAsync(context, "", kinds, Matching, limit, string.Join(" AND ", terms.Select(Match)), ct);

    public async Task<IReadOnlyList<KnownWord>> LookAlikesAsync(AtlasContext context, string word, int limit, CancellationToken ct)
    {
        string padded = $"__{word}_";
        string runs = string.Join(" OR ", Enumerable.Range(0, padded.Length - 2).Select(i => Quote(padded.Substring(i, 3))));
        List<SearchWord> alike = await context.SearchWords.FromSql(
            $"""
            SELECT w."Word", w."Uses" FROM
              (SELECT trim("Word", '_') AS "Word" FROM "SearchSpellings" WHERE "SearchSpellings" MATCH {runs} ORDER BY rank LIMIT {limit}) s
            JOIN "SearchWords" w ON w."Word" = s."Word"
            """).ToListAsync(ct);
        return [.. alike.Select(w => new KnownWord(w.Word, w.Uses))];
    }

    public async Task CountWordsAsync(AtlasContext context, IReadOnlyDictionary<string, int> changes, CancellationToken ct)
    {
        string json = JsonSerializer.Serialize(changes);
        // "WHERE true" tells the parser that "ON" begins no join.
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SearchWords" ("Word", "Uses") SELECT key, value FROM json_each({json}) WHERE true
            ON CONFLICT ("Word") DO UPDATE SET "Uses" = "Uses" + excluded."Uses"
            """,
            ct);
        if (changes.Values.Any(by => by < 0))
        {
            await context.Database.ExecuteSqlAsync(
                $"""DELETE FROM "SearchWords" WHERE "Uses" = 0 AND "Word" IN (SELECT key FROM json_each({json}))""", ct);
        }
    }

    private static (string From, string Where) Matching(SearchKind kind)
    {
        (long from, long before) = SearchEntry.IdsOf(kind);
        return (
            "\"SearchIndex\" i CROSS JOIN \"SearchEntries\" e ON e.\"Id\" = i.rowid",
            string.Create(CultureInfo.InvariantCulture, $"\"SearchIndex\" MATCH {{0}} AND i.rowid >= {from} AND i.rowid < {before}"));
    }

    private static string Match(SearchTerm term) =>
        $"({string.Join(" OR ", term.Words.Select(Quote).Concat(term.SearchedPrefix is not { } prefix ? [] : [Quote(prefix) + "*"]))})";

    private static string Quote(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
