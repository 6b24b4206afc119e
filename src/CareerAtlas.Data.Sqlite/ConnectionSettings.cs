using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CareerAtlas.Data.Sqlite;

/// <summary>What SQLite forgets when a connection closes.</summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    // With the write-ahead log, anything less than FULL may lose the last commits when the power fails.
    private static readonly string Settings =
        FormattableString.Invariant($"PRAGMA busy_timeout={SqliteAtlas.BusySeconds * 1000}; PRAGMA synchronous=FULL;");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
