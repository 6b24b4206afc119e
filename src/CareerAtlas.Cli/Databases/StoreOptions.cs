using System.CommandLine;
using System.Data.Common;
using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerAtlas.Cli.Databases;

/// <summary>Which database a command works on.</summary>
internal sealed class StoreOptions
{
    private const string Sqlite = "Sqlite";
    private const string PostgreSql = "PostgreSql";
    private const string DefaultFile = "data/careeratlas.db";

    private readonly Option<string?> connection = new("--connection")
    {
        HelpName = "STRING",
        Description = "The database: \"Data Source=FILE\" for SQLite, \"Host=…;Database=…;Username=…\" for PostgreSQL. "
            + "Otherwise ConnectionStrings:CareerAtlas of the settings.",
    };

    private readonly Option<string?> provider = new("--provider")
    {
        HelpName = "Sqlite|PostgreSql",
        Description = "The kind of database. Otherwise told from --connection, or Database:Provider of the settings.",
    };

    public StoreOptions()
    {
        provider.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } named && KnownProvider(named) is null)
                result.AddError($"--provider {named} is not known: Sqlite or PostgreSql.");
        });
    }

    /// <summary>Gives the command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(connection);
        command.Options.Add(provider);
    }

    /// <summary>The database that was asked for. It is not opened yet.</summary>
    public Store Choose(ParseResult parsed)
    {
        Settings settings = Settings.Load();
        string? stated = parsed.GetValue(connection);
        string text = stated ?? settings.Values.GetConnectionString("CareerAtlas") ?? "";
        string kind = KindOf(parsed.GetValue(provider), stated, settings);
        try
        {
            return kind == Sqlite
                ? OnSqlite(text, stated is null ? settings.Folder : Environment.CurrentDirectory)
                : OnPostgreSql(text);
        }
        catch (ArgumentException exception)
        {
            throw new WrongUsageException(
                $"The connection string is not understood ({exception.Message.Split(". ")[0].TrimEnd('.')}). "
                + "SQLite takes \"Data Source=FILE\", PostgreSQL \"Host=…;Database=…;Username=…;Password=…\".",
                exception);
        }
    }

    private static string KindOf(string? named, string? stated, Settings settings)
    {
        if (named is not null)
            return KnownProvider(named)!;
        if (stated is not null && HasHost(stated))
            return PostgreSql;
        if (stated is not null)
            return Sqlite;
        string configured = settings.Values["Database:Provider"] ?? Sqlite;
        return KnownProvider(configured)
            ?? throw new WrongUsageException($"Database:Provider is \"{configured}\" in the settings: Sqlite and PostgreSql are known.");
    }

    private static string? KnownProvider(string name) =>
        Array.Find([Sqlite, PostgreSql], known => known.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool HasHost(string stated)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = stated };
            return parts.ContainsKey("Host") || parts.ContainsKey("Server");
        }
        catch (ArgumentException)
        {
            return stated.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Store OnSqlite(string text, string folder)
    {
        var parts = new SqliteConnectionStringBuilder(text);
        string file = Path.GetFullPath(parts.DataSource.Length > 0 ? parts.DataSource : DefaultFile, folder);
        parts.DataSource = file;
        return new Store(new ServiceCollection().AddSqliteAtlas(parts.ToString()).BuildServiceProvider(), file);
    }

    private static Store OnPostgreSql(string text)
    {
        var parts = new NpgsqlConnectionStringBuilder(text);
        return string.IsNullOrEmpty(parts.Host)
            ? throw new ArgumentException("it names no host")
            : new Store(new ServiceCollection().AddPostgreSqlAtlas(text).BuildServiceProvider(), null);
    }
}
