using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Data;
using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Sqlite;
using CareerAtlas.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>
/// A database with the large synthetic atlas in it. A file or database that holds one already is used as it is, because
/// filling takes a minute or two and measuring seconds.
/// </summary>
internal static class LargeAtlas
{
    private const int Seed = 1;
    private const string DatabaseName = "careeratlas_large";

    public static Task<ServiceProvider> OnSqliteAsync(string file) =>
        OpenAsync(new ServiceCollection().AddSqliteAtlas($"Data Source={file}"));

    /// <param name="server">The server's connection string; the database on it is named careeratlas_large and stays.</param>
    public static async Task<ServiceProvider> OnPostgreSqlAsync(string server)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server);
        await using NpgsqlCommand command = source.CreateCommand($"SELECT count(*) FROM pg_database WHERE datname = '{DatabaseName}'");
        if (await command.ExecuteScalarAsync() is 0L)
        {
            command.CommandText = $"CREATE DATABASE {DatabaseName}";
            await command.ExecuteNonQueryAsync();
        }

        var connection = new NpgsqlConnectionStringBuilder(server) { Database = DatabaseName, CommandTimeout = 600 };
        return await OpenAsync(new ServiceCollection().AddPostgreSqlAtlas(connection.ToString()));
    }

    private static async Task<ServiceProvider> OpenAsync(IServiceCollection collection)
    {
        ServiceProvider services = collection.BuildServiceProvider();
        await services.GetRequiredService<AtlasDatabase>().StartAsync(CancellationToken.None);
        await using AtlasContext context = await services.GetRequiredService<IDbContextFactory<AtlasContext>>().CreateDbContextAsync();
        if (!await context.Roles.AnyAsync())
        {
            long start = Stopwatch.GetTimestamp();
            await new AtlasFiller(context).FillAsync(new SyntheticCareers(Seed, AtlasSize.Large));
            // What autovacuum does within a minute on a server.
            if (context.Database.IsNpgsql())
                await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        }

        int roles = await context.Roles.CountAsync(), skills = await context.Skills.CountAsync(), facts = await context.AtlasArticles.SumAsync(a => a.Facts);
        int entries = await context.SearchEntries.CountAsync(), words = await context.SearchWords.CountAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{roles} roles, {skills} skills, {facts} facts; {entries} entries of {words} different words to search"));
        return services;
    }
}
