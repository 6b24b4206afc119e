using CareerAtlas.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

public sealed class SchemaTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Model_AgainstMigrations_HasNoPendingChange(DatabaseKind kind)
    {
        await using TestDatabase database = TestDatabase.CreateWithoutSchema(kind);
        await using AtlasContext context = database.Context();

        Assert.False(
            context.Database.HasPendingModelChanges(),
            "The model has changed: add a migration for both databases (docs/database.md).");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Start_Twice_FindsNothingToDo(DatabaseKind kind)
    {
        await using TestDatabase database = TestDatabase.CreateWithoutSchema(kind);
        await database.Database.StartAsync(Ct);
        Assert.True(await database.Database.IsEmptyAsync(Ct));
        string before = await database.DumpAsync();

        await database.Database.StartAsync(Ct);

        Assert.Equal(before, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Start_FourAtOnceOnNothing_MigratesOnce(DatabaseKind kind)
    {
        await using TestDatabase database = TestDatabase.CreateWithoutSchema(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.Database.StartAsync(Ct), Ct)));

        Assert.True(await database.Database.IsEmptyAsync(Ct));
    }

    [Fact]
    public async Task Start_AfterKilledMigration_DoesNotWaitForItsLock()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (AtlasContext context = database.Context())
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """,
                Ct);
        }

        await database.Database.StartAsync(Ct).WaitAsync(TimeSpan.FromSeconds(20), Ct);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Start_DatabaseOfNewerVersion_IsRefused(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (AtlasContext context = database.Context())
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Future', '99')", Ct);

        var refused = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.Database.StartAsync(Ct));

        Assert.Contains("29991231000000_Future", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sqlite_Connection_IsDurableAndStrict()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using AtlasContext context = database.Context();

        string settings = (await context.Database.SqlQueryRaw<string>(
            """
            SELECT journal_mode || ' ' || synchronous || ' ' || foreign_keys || ' ' || timeout AS Value
            FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys, pragma_busy_timeout
            """).ToListAsync(Ct)).Single();
        Assert.Equal("wal 2 1 5000", settings);
    }

    [Fact]
    public async Task Sqlite_ReadOnlyFile_SaysSo()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (AtlasContext context = database.Context())
            await context.AtlasStates.ExecuteDeleteAsync(Ct);

        // Root writes to read-only files, so the mode is asked for instead of the file's permission.
        await using TestDatabase readOnly = TestDatabase.Sqlite(database.ConnectionString + ";Mode=ReadOnly");
        var refused = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => readOnly.Database.StartAsync(Ct));

        Assert.Contains("cannot be written", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sqlite_NoDatabaseFile_SaysSo()
    {
        await using TestDatabase database = TestDatabase.CreateWithoutSchema(DatabaseKind.Sqlite);
        string file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        await File.WriteAllTextAsync(file, new string('x', 5000), Ct);

        var refused = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.Database.StartAsync(Ct));

        Assert.Contains("no SQLite database", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSql_NoServer_SaysSo()
    {
        await using TestDatabase database = TestDatabase.PostgreSql("Host=127.0.0.1;Port=1;Username=nobody;Database=none");

        var refused = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.Database.StartAsync(Ct));

        Assert.Contains("cannot be reached", refused.Message, StringComparison.Ordinal);
    }
}
