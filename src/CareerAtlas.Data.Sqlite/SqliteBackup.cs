using CareerAtlas.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Sqlite;

/// <summary>An SQLite backup is an SQLite file.</summary>
internal sealed class SqliteBackup : IDatabaseBackup
{
    public Task WriteAsync(AtlasContext context, string path, CancellationToken ct) =>
        context.Database.ExecuteSqlAsync($"VACUUM INTO {path}", ct);

    public async Task<string> SchemaOfAsync(string path, CancellationToken ct)
    {
        try
        {
            await using SqliteConnection file = Open(path);
            await using SqliteCommand command = file.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            if (await command.ExecuteScalarAsync(ct) is not "ok")
                throw new RestoreRefusedException($"{path} is damaged. Nothing was changed.");
            command.CommandText = "SELECT max(MigrationId) FROM __EFMigrationsHistory";
            return await command.ExecuteScalarAsync(ct) as string
                ?? throw new RestoreRefusedException($"{path} has no schema. Nothing was changed.");
        }
        catch (SqliteException exception)
        {
            throw new RestoreRefusedException(
                $"{path} is no backup of an SQLite database ({exception.Message}). Nothing was changed.");
        }
    }

    public async Task ReadAsync(AtlasContext context, string path, CancellationToken ct)
    {
        string target = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        await using SqliteConnection file = Open(path);
        await context.Database.OpenConnectionAsync(ct);
        file.BackupDatabase((SqliteConnection)context.Database.GetDbConnection());
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }
}
