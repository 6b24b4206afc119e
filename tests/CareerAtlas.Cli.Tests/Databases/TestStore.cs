using Npgsql;

namespace CareerAtlas.Cli.Tests.Databases;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>A throw-away database for one test, named as the command line names it.</summary>
public sealed class TestStore(DatabaseKind kind) : IAsyncDisposable
{
    private readonly string name = $"careeratlas_cli_{Guid.NewGuid():N}";

    public TestFolder Folder { get; } = new();

    public string Connection => kind == DatabaseKind.Sqlite
        ? $"Data Source={Folder.File("atlas.db")};Pooling=False"
        : new NpgsqlConnectionStringBuilder(Server()) { Database = name, Pooling = false }.ToString();

    /// <summary>Runs a command on this database.</summary>
    public Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--connection", Connection]);

    /// <summary>Runs a command that must succeed without a complaint.</summary>
    public async Task<CommandRun> DoneAsync(params string[] arguments)
    {
        CommandRun run = await RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run;
    }

    public async ValueTask DisposeAsync()
    {
        Folder.Dispose();
        if (kind == DatabaseKind.Sqlite)
            return;
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server()) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync(CancellationToken.None);
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>Skips the test where there is no server for it, or fails it where all tests are required.</summary>
    public static void Require(DatabaseKind kind)
    {
        if (kind == DatabaseKind.PostgreSql)
            Server();
    }

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
}
