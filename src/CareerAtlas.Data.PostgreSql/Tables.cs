using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.PostgreSql;

/// <summary>A table as a backup holds it: its rows stand in the archive's entry of that name.</summary>
/// <param name="Columns">The columns in the order of the rows' fields.</param>
/// <param name="Identity">The column the server numbers, or <c>null</c>.</param>
internal sealed record TableRows(string Name, IReadOnlyList<string> Columns, string? Identity)
{
    [JsonIgnore]
    public string Entry => $"tables/{Name}.copy.gz";

    [JsonIgnore]
    public string QuotedName => Quote(Name);

    [JsonIgnore]
    public string Target => $"{QuotedName} ({string.Join(", ", Columns.Select(Quote))})";

    [JsonIgnore]
    public string SetIdentity =>
        $"SELECT setval(pg_get_serial_sequence('{QuotedName}', '{Identity}'), coalesce(max({Quote(Identity!)}), 0) + 1, false) FROM {QuotedName}";

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>The tables of the database, whoever made them, each after those it refers to.</summary>
internal static class Tables
{
    public static async Task<IReadOnlyList<TableRows>> ReadAsync(AtlasContext context, CancellationToken ct)
    {
        List<ColumnRow> columns = await context.Database.SqlQuery<ColumnRow>(
            $"""
            SELECT c.table_name AS "Table", c.column_name AS "Column", c.is_identity = 'YES' AS "IsIdentity"
            FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
              AND c.table_name <> '__EFMigrationsHistory' AND c.is_generated = 'NEVER'
            ORDER BY c.table_name, c.ordinal_position
            """).ToListAsync(ct);
        List<ReferenceRow> references = await context.Database.SqlQuery<ReferenceRow>(
            $"""
            SELECT child.relname::text AS "Table", parent.relname::text AS "RefersTo"
            FROM pg_constraint k
            JOIN pg_class child ON child.oid = k.conrelid
            JOIN pg_class parent ON parent.oid = k.confrelid
            JOIN pg_namespace n ON n.oid = child.relnamespace
            WHERE k.contype = 'f' AND n.nspname = current_schema() AND child.oid <> parent.oid
            """).ToListAsync(ct);
        List<TableRows> tables =
        [
            .. columns.GroupBy(c => c.Table).Select(g => new TableRows(
                g.Key, [.. g.Select(c => c.Column)], g.FirstOrDefault(c => c.IsIdentity)?.Column)),
        ];
        return InOrder(tables, references.ToLookup(r => r.Table, r => r.RefersTo));
    }

    private static List<TableRows> InOrder(List<TableRows> tables, ILookup<string, string> references)
    {
        var ordered = new List<TableRows>();
        var placed = new HashSet<string>();
        while (ordered.Count < tables.Count)
        {
            List<TableRows> next = tables.FindAll(t => !placed.Contains(t.Name) && references[t.Name].All(placed.Contains));
            if (next.Count == 0)
                throw new InvalidOperationException("Tables refer to each other in a circle; their rows have no order to be restored in.");
            ordered.AddRange(next);
            placed.UnionWith(next.Select(t => t.Name));
        }

        return ordered;
    }

    private sealed record ColumnRow(string Table, string Column, bool IsIdentity);

    private sealed record ReferenceRow(string Table, string RefersTo);
}
