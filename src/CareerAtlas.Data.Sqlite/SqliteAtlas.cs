using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Data.Sqlite;

public static class SqliteAtlas
{
    /// <summary>The store on an SQLite file ("Data Source=data/careeratlas.db").</summary>
    public static IServiceCollection AddSqliteAtlas(this IServiceCollection services, string connectionString) =>
        throw new NotImplementedException();
}
