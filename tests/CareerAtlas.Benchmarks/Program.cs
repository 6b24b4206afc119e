using BenchmarkDotNet.Running;
using CareerAtlas.Benchmarks.Atlases;
using CareerAtlas.Benchmarks.Extraction;
using CareerAtlas.Benchmarks.Planning;
using CareerAtlas.Benchmarks.Searching;
using CareerAtlas.Benchmarks.Stores;
using CareerAtlas.Benchmarks.Streaming;
using CareerAtlas.Benchmarks.Synthetic;

const string Usage = """
    Measures how fast CareerAtlas reads, stores and publishes. docs/benchmarks.md says what each figure means.

      ratio                         extraction of the 9cv9 feed against parsing its two bodies, alternating, medians
      cold                          the first extraction of a new process
      write-feed FILE [ENTRIES]     writes a feed of synthetic articles (10000 entries)
      stream FILE                   extracts every entry of a feed, printing the rate and the memory for each tenth
      store sqlite FILE [ARTICLES]  imports and publishes synthetic articles (10000) into a new SQLite file
      store postgres SERVER [N]     the same in a new database on a PostgreSQL server, named by a connection string
      search sqlite FILE            search and suggestions in an atlas of 1,000 roles, 30,000 skills and 1,000,000 facts,
                                    made in FILE where it is not there yet
      search postgres SERVER        the same in the database careeratlas_large on a PostgreSQL server
      plan sqlite FILE              matches and plans in the same atlas
      plan postgres SERVER
      --filter '*'                  the BenchmarkDotNet reports (all their options are taken)
    """;

switch (args)
{
    case [] or ["--help"]:
        Console.WriteLine(Usage);
        return 0;
    case ["ratio"]:
        await ExtractionRatio.RunAsync();
        return 0;
    case ["cold"]:
        await FirstArticle.RunAsync();
        return 0;
    case ["write-feed", var file, .. var rest]:
        await SyntheticFeed.WriteAsync(file, Count(rest));
        return 0;
    case ["stream", var file]:
        await StreamedFeed.RunAsync(file);
        return 0;
    case ["store", "sqlite", var file, .. var rest]:
        await StoreRun.OnSqliteAsync(file, Count(rest));
        return 0;
    case ["store", "postgres", var server, .. var rest]:
        await StoreRun.OnPostgreSqlAsync(server, Count(rest));
        return 0;
    case ["search", "sqlite", var file]:
        await using (var services = await LargeAtlas.OnSqliteAsync(file))
            await SearchRun.RunAsync(services);
        return 0;
    case ["search", "postgres", var server]:
        await using (var services = await LargeAtlas.OnPostgreSqlAsync(server))
            await SearchRun.RunAsync(services);
        return 0;
    case ["plan", "sqlite", var file]:
        await using (var services = await LargeAtlas.OnSqliteAsync(file))
            await PlanRun.RunAsync(services);
        return 0;
    case ["plan", "postgres", var server]:
        await using (var services = await LargeAtlas.OnPostgreSqlAsync(server))
            await PlanRun.RunAsync(services);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
        return 0;
}

static int Count(string[] rest) =>
    rest is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 10_000;
