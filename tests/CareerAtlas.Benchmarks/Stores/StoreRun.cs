using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Benchmarks.Synthetic;
using CareerAtlas.Data;
using CareerAtlas.Data.Articles;
using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Sqlite;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerAtlas.Benchmarks.Stores;

/// <summary>Imports and publishes article after article, as an editor's feed does in years: no thousand may be slower than the one before.</summary>
internal static class StoreRun
{
    private const int Stretches = 10;

    public static async Task OnSqliteAsync(string file, int articles)
    {
        if (File.Exists(file))
            throw new IOException($"{file} is there already; the measurement needs a new database.");
        await using ServiceProvider services = new ServiceCollection().AddSqliteAtlas($"Data Source={file}").BuildServiceProvider();
        await RunAsync(services, articles);
    }

    public static async Task OnPostgreSqlAsync(string server, int articles)
    {
        string name = "careeratlas_benchmark_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name };
        try
        {
            await using ServiceProvider services = new ServiceCollection().AddPostgreSqlAtlas(connection.ToString()).BuildServiceProvider();
            await RunAsync(services, articles);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(server, $"DROP DATABASE {name}");
        }
    }

    private static async Task ExecuteAsync(string server, string statement)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server);
        await using NpgsqlCommand command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(ServiceProvider services, int articles)
    {
        await services.GetRequiredService<AtlasDatabase>().StartAsync(CancellationToken.None);
        var store = services.GetRequiredService<ArticleStore>();
        var publisher = services.GetRequiredService<Publisher>();
        var importer = new ArticleImporter(ImportLimits.Default);
        var synthetic = new SyntheticArticles(seed: 1);
        int stretch = Math.Max(1, articles / Stretches);
        var table = new Progress("articles", "extract", "import", "publish", "facts");
        TimeSpan extracting = default, importing = default, publishing = default;
        int facts = 0;
        for (int i = 0; i < articles; i++)
        {
            ArticleDocument document = synthetic.At(i);
            long start = Stopwatch.GetTimestamp();
            ExtractedArticle article = await importer.ExtractAsync(document);
            long extracted = Stopwatch.GetTimestamp();
            ImportOutcome outcome = await store.ImportAsync(
                new ImportedDocument(article, document.Html!, ArticleImporter.Version), "Synthetic articles", CancellationToken.None);
            long imported = Stopwatch.GetTimestamp();
            await publisher.PublishAsync(outcome.RevisionId, "benchmark", CancellationToken.None);
            extracting += Stopwatch.GetElapsedTime(start, extracted);
            importing += Stopwatch.GetElapsedTime(extracted, imported);
            publishing += Stopwatch.GetElapsedTime(imported);
            facts += article.Facts.Count;
            if ((i + 1) % stretch != 0)
                continue;
            table.Row(i + 1, stretch, Each(extracting, stretch), Each(importing, stretch), Each(publishing, stretch),
                (facts / stretch).ToString(CultureInfo.InvariantCulture));
            (extracting, importing, publishing, facts) = (default, default, default, 0);
        }

        table.Close();
    }

    private static string Each(TimeSpan total, int count) =>
        (total.TotalMilliseconds / count).ToString("0.00", CultureInfo.InvariantCulture) + " ms";
}
