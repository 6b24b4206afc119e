using System.Data;
using System.Net.Sockets;
using CareerAtlas.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CareerAtlas.Data.PostgreSql;

internal sealed class PostgreSqlEngine : IDatabaseEngine
{
    private const string MigrationLock = "careeratlas migration";

    private static readonly TimeSpan MigrationTimeout = TimeSpan.FromMinutes(30);

    public ValueTask<IDisposable?> TakeTurnAsync(CancellationToken ct) => ValueTask.FromResult<IDisposable?>(null);

    // In one order for everyone, so that two writers with two names in common cannot wait for each other.
    public async Task LockAsync(AtlasContext context, IEnumerable<string> names, CancellationToken ct)
    {
        foreach (string name in names.Order(StringComparer.Ordinal))
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);
    }

    public Task<IDbContextTransaction> BeginReadingAsync(AtlasContext context, CancellationToken ct) =>
        context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    public bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    // Entity Framework lets go of its own lock between two migrations, where another process would then apply the second.
    public async Task MigrateAsync(AtlasContext context, CancellationToken ct)
    {
        context.Database.SetCommandTimeout(MigrationTimeout);
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(ct))
            await creator.CreateAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        try
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock(hashtextextended({MigrationLock}, 0))", ct);
            await context.Database.MigrateAsync(ct);
        }
        finally
        {
            // A closed connection holds no lock: the pool lets go of them all.
            await context.Database.CloseConnectionAsync();
        }
    }

    public string? Explain(Exception exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification }:
                    return "PostgreSQL refused the user or password. Check ConnectionStrings:CareerAtlas.";
                case PostgresException extension when extension.MessageText.Contains("pg_trgm", StringComparison.Ordinal):
                    return $"PostgreSQL: {extension.MessageText}. The search needs the extension pg_trgm, which comes with the "
                        + "server's contrib package. Give the user the right to create extensions in its database (GRANT CREATE ON "
                        + "DATABASE), or have an administrator run CREATE EXTENSION pg_trgm there once.";
                case PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied:
                    return $"PostgreSQL: {denied.MessageText}. Give the user the right to create tables in its database.";
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                    return "The disk of the PostgreSQL server is full. Make room; nothing stored so far is lost.";
                case NpgsqlException { InnerException: SocketException or TimeoutException } unreachable:
                    return $"PostgreSQL cannot be reached: {unreachable.Message}. Check that it runs, and its address under "
                        + "ConnectionStrings:CareerAtlas.";
            }
        }

        return null;
    }
}
