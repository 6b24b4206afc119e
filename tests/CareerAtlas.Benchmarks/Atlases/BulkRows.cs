using System.Data.Common;
using CareerAtlas.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>Writes rows past Entity Framework's tracking, by COPY on PostgreSQL and one prepared statement on SQLite.</summary>
internal sealed class BulkRows(AtlasContext context)
{
    public async Task WriteAsync<T>(IReadOnlyCollection<T> rows) where T : class
    {
        if (rows.Count == 0)
            return;
        IEntityType entity = context.Model.FindEntityType(typeof(T))!;
        IProperty[] columns = [.. entity.GetProperties()];
        string target = $"\"{entity.GetTableName()}\" ({string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""))})";
        await context.Database.OpenConnectionAsync();
        if (context.Database.GetDbConnection() is NpgsqlConnection server)
            await CopyAsync(server, target, columns, rows);
        else
            await InsertAsync((SqliteConnection)context.Database.GetDbConnection(), target, columns, rows);
    }

    private static async Task CopyAsync<T>(NpgsqlConnection server, string target, IProperty[] columns, IEnumerable<T> rows) where T : class
    {
        await using NpgsqlBinaryImporter copy = await server.BeginBinaryImportAsync($"COPY {target} FROM STDIN (FORMAT BINARY)");
        foreach (T row in rows)
        {
            await copy.StartRowAsync();
            foreach (IProperty column in columns)
            {
                if (ValueOf(column, row) is { } value)
                    await copy.WriteAsync(value, column.GetColumnType());
                else
                    await copy.WriteNullAsync();
            }
        }

        await copy.CompleteAsync();
    }

    private static async Task InsertAsync<T>(SqliteConnection file, string target, IProperty[] columns, IEnumerable<T> rows) where T : class
    {
        await using DbTransaction transaction = await file.BeginTransactionAsync();
        await using SqliteCommand command = file.CreateCommand();
        command.CommandText = $"INSERT INTO {target} VALUES ({string.Join(", ", columns.Select((_, i) => $"${i}"))})";
        SqliteParameter[] parameters = [.. columns.Select((_, i) => command.Parameters.AddWithValue($"${i}", DBNull.Value))];
        command.Prepare();
        foreach (T row in rows)
        {
            for (int i = 0; i < columns.Length; i++)
                parameters[i].Value = ValueOf(columns[i], row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        await transaction.CommitAsync();
    }

    private static object? ValueOf(IProperty column, object row)
    {
        object? value = column.GetGetter().GetClrValue(row);
        return value is not null && column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
