using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Search;

/// <summary>The part of the search's SQL that both databases share: one statement for all kinds, each with its own limit.</summary>
public static class SearchSql
{
    private const string Columns = "e.\"Id\", e.\"Slug\", e.\"Title\", e.\"Detail\"";

    /// <param name="settings">Statements that go before, for the running transaction.</param>
    /// <param name="matching">Rows of a kind that match, as a table expression that names the entries <c>e</c>, and a condition.</param>
    /// <param name="limit">How many of each kind.</param>
    /// <param name="matches">The terms in the database's own language; parameter 0 of the expressions.</param>
    public static async Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context,
        string settings,
        IReadOnlyList<SearchKind> kinds,
        Func<SearchKind, (string From, string Where)> matching,
        int limit,
        string matches,
        CancellationToken ct)
    {
        string sql = settings + string.Join("\nUNION ALL\n", kinds.Select(kind => Of(kind, matching(kind))));
        List<Row> rows = await context.Database.SqlQueryRaw<Row>(sql, matches, limit).ToListAsync(ct);
        return [.. rows.Select(r => new FoundEntry(r.Id, SearchEntry.KindOf(r.Id), r.Slug, r.Name, r.Title, r.Detail, r.Weight))];
    }

    // The most asked for first where there may be more than the limit; facts have nothing to be ordered by.
    private static string Of(SearchKind kind, (string From, string Where) matching)
    {
        (string owner, string join, string order) = kind switch
        {
            SearchKind.Role => ("w.\"Name\" AS \"Name\", w.\"Articles\"", "JOIN \"Roles\" w ON w.\"Slug\" = e.\"Slug\"", "ORDER BY w.\"Articles\" DESC, e.\"Id\""),
            SearchKind.Skill => ("w.\"Name\" AS \"Name\", w.\"Roles\"", "JOIN \"Skills\" w ON w.\"Slug\" = e.\"Slug\"", "ORDER BY w.\"Roles\" DESC, e.\"Id\""),
            _ => ("NULL AS \"Name\", 0", "", ""),
        };
        return $"SELECT * FROM (SELECT {Columns}, {owner} AS \"Weight\" FROM {matching.From} {join} WHERE {matching.Where} {order} LIMIT {{1}}) AS \"{kind}\"";
    }

    private sealed record Row(long Id, string? Slug, string Title, string? Detail, string? Name, int Weight);
}
