using CareerAtlas.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerAtlas.Data.Sqlite;

internal sealed class SqliteEngine : IDatabaseEngine, IDisposable
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int Busy = 5;
    private const int DuplicateKey = 1555;
    private const int DuplicateUnique = 2067;

    // SQLite takes one writer at a time and does not queue; within the process the queue is here.
    private readonly SemaphoreSlim writer = new(1, 1);

    public async ValueTask<IDisposable?> TakeTurnAsync(CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        return new Turn(writer);
    }

    // Write transactions begin with BEGIN IMMEDIATE, which locks the whole file.
    public Task LockAsync(AtlasContext context, IEnumerable<string> names, CancellationToken ct) => Task.CompletedTask;

    public async Task<IDbContextTransaction> BeginReadingAsync(AtlasContext context, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        return await context.Database.UseTransactionAsync(transaction, ct)
            ?? throw new InvalidOperationException("The transaction was not taken up.");
    }

    public bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: DuplicateKey or DuplicateUnique };

    public async Task MigrateAsync(AtlasContext context, CancellationToken ct)
    {
        string file = Path.GetFullPath(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream alone = await LockFileAsync(file + ".lock", ct);

        // Entity Framework's own lock is a row, and outlives a process that is killed; the file lock above does not.
        if (File.Exists(file))
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        await context.Database.MigrateAsync(ct);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
    }

    public string? Explain(Exception exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case SqliteException sqlite:
                    return Explain(sqlite);
                case UnauthorizedAccessException denied:
                    return $"The database's folder cannot be written: {denied.Message} Give this user the right to write there.";
            }
        }

        return null;
    }

    public void Dispose() => writer.Dispose();

    private static string? Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        CannotOpen => "The SQLite file cannot be opened. Check that its folder exists and that this user may read and write both.",
        ReadOnly => "The SQLite file cannot be written. Give this user the right to write the file and its folder.",
        Full => "The disk that holds the SQLite file is full. Make room; nothing stored so far is lost.",
        NotADatabase => "The file is no SQLite database. Check the path under ConnectionStrings:CareerAtlas.",
        Corrupt => "The SQLite file is damaged. Restore a backup with 'careeratlas db restore'.",
        Busy => "Another process holds the SQLite file. Try again when it has finished.",
        _ => null,
    };

    // The file stays when the lock goes: deleting it would let two processes hold locks on two files of one name.
    private static async Task<FileStream> LockFileAsync(string path, CancellationToken ct)
    {
        const int TriesPerSecond = 10;
        const int Tries = 60 * TriesPerSecond;
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (attempt < Tries)
            {
                await Task.Delay(TimeSpan.FromSeconds(1.0 / TriesPerSecond), ct);
            }
        }
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
