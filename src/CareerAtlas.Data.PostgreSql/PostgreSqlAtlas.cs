using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Data.PostgreSql;

public static class PostgreSqlAtlas
{
    /// <summary>The store on a PostgreSQL server.</summary>
    public static IServiceCollection AddPostgreSqlAtlas(this IServiceCollection services, string connectionString) =>
        throw new NotImplementedException();
}
