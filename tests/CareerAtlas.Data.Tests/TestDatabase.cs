using System.Data.Common;
using System.Globalization;
using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Careers;
using CareerAtlas.Data.Comparing;
using CareerAtlas.Data.Coverage;
using CareerAtlas.Data.Outlooks;
using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Practice;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Search;
using CareerAtlas.Data.Sqlite;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerAtlas.Data.Tests;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>Each database test runs on both.</summary>
public sealed class BothDatabases : TheoryData<DatabaseKind>
{
    public BothDatabases() => AddRange(DatabaseKind.Sqlite, DatabaseKind.PostgreSql);
}

/// <summary>A throw-away database of its own for each test, and the store on it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly bool isOurs;
    private readonly string name = $"careeratlas_test_{Guid.NewGuid():N}";

    private TestDatabase(DatabaseKind kind, string? connectionString)
    {
        Kind = kind;
        Folder = Directory.CreateTempSubdirectory("careeratlas-test-").FullName;
        isOurs = connectionString is null;
        var collection = new ServiceCollection();
        if (kind == DatabaseKind.Sqlite)
        {
            ConnectionString = connectionString ?? $"Data Source={Path.Combine(Folder, "atlas.db")}";
            collection.AddSqliteAtlas(ConnectionString);
        }
        else
        {
            ConnectionString = connectionString
                ?? new NpgsqlConnectionStringBuilder(Server()) { Database = name, MaxPoolSize = 20 }.ToString();
            collection.AddPostgreSqlAtlas(ConnectionString);
        }

        services = collection.BuildServiceProvider();
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>A folder that goes with the database.</summary>
    public string Folder { get; }

    public ArticleStore Store => services.GetRequiredService<ArticleStore>();

    public Publisher Publisher => services.GetRequiredService<Publisher>();

    public AtlasQueries Queries => services.GetRequiredService<AtlasQueries>();

    public CompareQueries Compare => services.GetRequiredService<CompareQueries>();

    public CoverageQueries Coverage => services.GetRequiredService<CoverageQueries>();

    public OutlookQueries Outlooks => services.GetRequiredService<OutlookQueries>();

    public InterviewQueries Interviews => services.GetRequiredService<InterviewQueries>();

    public CareerMaps Maps => services.GetRequiredService<CareerMaps>();

    public PathQueries Paths => services.GetRequiredService<PathQueries>();

    public AtlasSearch Search => services.GetRequiredService<AtlasSearch>();

    public AtlasDatabase Database => services.GetRequiredService<AtlasDatabase>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>An empty database with its schema; the test is skipped where there is no server for it.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        TestDatabase database = CreateWithoutSchema(kind);
        await database.Database.StartAsync(Ct);
        return database;
    }

    /// <summary>A database that does not exist yet.</summary>
    public static TestDatabase CreateWithoutSchema(DatabaseKind kind) => new(kind, null);

    /// <summary>The store on a database that is there, or is not, whatever the test wants.</summary>
    public static TestDatabase Sqlite(string connectionString) => new(DatabaseKind.Sqlite, connectionString);

    /// <inheritdoc cref="Sqlite"/>
    public static TestDatabase PostgreSql(string connectionString) => new(DatabaseKind.PostgreSql, connectionString);

    public AtlasContext Context() => services.GetRequiredService<IDbContextFactory<AtlasContext>>().CreateDbContext();

    public Task<ImportOutcome> ImportAsync(ImportedDocument document) => Store.ImportAsync(document, "Samples", Ct);

    public async Task<ImportOutcome> ImportAndPublishAsync(ImportedDocument document)
    {
        ImportOutcome outcome = await ImportAsync(document);
        await Publisher.PublishAsync(outcome.RevisionId, "test", Ct);
        return outcome;
    }

    public Task<PublishOutcome> PublishAsync(long revisionId) => Publisher.PublishAsync(revisionId, "test", Ct);

    /// <summary>Every row of the tables, as sorted lines.</summary>
    /// <param name="entities">Which tables; all where none is named.</param>
    /// <param name="leaveOut">Columns that are left out.</param>
    public async Task<string> DumpAsync(IReadOnlyCollection<Type>? entities = null, Func<string, string, bool>? leaveOut = null)
    {
        await using AtlasContext context = Context();
        await context.Database.OpenConnectionAsync(Ct);
        var lines = new List<string>();
        foreach (IEntityType entity in context.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is not { } table || !(entities?.Contains(entity.ClrType) ?? true))
                continue;
            await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using DbDataReader reader = await command.ExecuteReaderAsync(Ct);
            while (await reader.ReadAsync(Ct))
            {
                IEnumerable<string> cells = Enumerable.Range(0, reader.FieldCount)
                    .Where(i => leaveOut?.Invoke(table, reader.GetName(i)) != true)
                    .Select(i => $"{reader.GetName(i)}={Cell(reader.GetValue(i))}");
                lines.Add($"{table}: {string.Join(" | ", cells)}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Kind == DatabaseKind.Sqlite)
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        else if (isOurs)
            await DropAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Cell(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        string[] texts => string.Join(',', texts),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Server()
    {
        string? server = Environment.GetEnvironmentVariable("CAREERATLAS_TEST_POSTGRES");
        if (!string.IsNullOrEmpty(server))
            return server;
        const string Missing = "CAREERATLAS_TEST_POSTGRES names no PostgreSQL server.";
        if (Environment.GetEnvironmentVariable("CAREERATLAS_REQUIRE_ALL") == "1")
            Assert.Fail(Missing);
        Assert.Skip(Missing);
        return "";
    }

    private async Task DropAsync()
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString));
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server()) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync(CancellationToken.None);
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
