using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerAtlas.Data.PostgreSql;

public static class PostgreSqlAtlas
{
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 15;
    private const int PoolSize = 50;
    private const int Retries = 3;
    private static readonly TimeSpan LongestRetryDelay = TimeSpan.FromSeconds(5);

    /// <summary>The store on a PostgreSQL server. What the connection string sets itself wins over our defaults.</summary>
    public static IServiceCollection AddPostgreSqlAtlas(this IServiceCollection services, string connectionString) =>
        services.AddCareerAtlasData<PostgreSqlEngine, PostgreSqlBackup, PostgreSqlSearch>((_, options) => options.UsePostgreSqlAtlas(connectionString));

    internal static DbContextOptionsBuilder UsePostgreSqlAtlas(this DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder
        {
            Timeout = ConnectSeconds,
            CommandTimeout = CommandSeconds,
            MaxPoolSize = PoolSize,
        };
        foreach (KeyValuePair<string, object?> setting in new NpgsqlConnectionStringBuilder(connectionString))
            connection[setting.Key] = setting.Value;
        return options
            .UseNpgsql(
                connection.ToString(),
                npgsql => npgsql
                    .MigrationsAssembly(typeof(PostgreSqlAtlas).Assembly)
                    .EnableRetryOnFailure(Retries, LongestRetryDelay, errorCodesToAdd: null))
            .ReplaceService<IModelCustomizer, BytewiseText>();
    }
}
