using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Data.Sqlite;

public static class SqliteAtlas
{
    // How long a writer waits for one in another process.
    internal const int BusySeconds = 5;

    /// <summary>The store on an SQLite file ("Data Source=data/careeratlas.db").</summary>
    public static IServiceCollection AddSqliteAtlas(this IServiceCollection services, string connectionString) =>
        services.AddCareerAtlasData<SqliteEngine, SqliteBackup, SqliteSearch>((_, options) => options.UseSqliteAtlas(connectionString));

    internal static DbContextOptionsBuilder UseSqliteAtlas(this DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        };
        return options
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteAtlas).Assembly))
            .AddInterceptors(new ConnectionSettings());
    }
}
