using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Search;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Benchmarks.Searching;

/// <summary>How long searches and suggestions take: a list of queries in many forms, in mixed order, again and again.</summary>
internal static class SearchRun
{
    private const int WarmUps = 3;
    private const int Rounds = 20;

    private static readonly (string Form, string[] Queries)[] Forms =
    [
        ("one letter", ["d", "m", "s", "p"]),
        ("beginning", ["da", "mac", "engin", "secur", "proj", "perf"]),
        ("one word", ["data", "engineer", "python", "kubernetes", "negotiation", "quality"]),
        ("name", ["machine learning engineer", "senior cloud architect", "power bi", "time management"]),
        ("words", ["improve the quality of a data pipeline", "difference between risk and audit", "certified security architect", "data model test"]),
        ("typing error", ["machne lerning enginer", "pyhton", "kubernets", "senoir suply chain anlyst", "negociation", "tabluea"]),
        ("several errors", ["securty incidnt reveiw", "explan the algoritm of a databse", "junoir marketng desinger"]),
        ("nothing", ["zzzzqqqq", "xylophone quartet", "NEAR( \"col:x\" a:*&!"]),
    ];

    public static async Task RunAsync(ServiceProvider services)
    {
        var search = services.GetRequiredService<AtlasSearch>();
        await MeasureAsync("search", (text, ct) => search.SearchAsync(text, [], null, ct));
        await MeasureAsync("suggestions", (text, ct) => search.SuggestAsync(text, [], ct));
    }

    private static async Task MeasureAsync(string name, Func<string, CancellationToken, Task<SearchAnswer>> ask)
    {
        (string Form, string Query)[] all = [.. Forms.SelectMany(f => f.Queries.Select(q => (f.Form, q)))];
        var times = new List<Asked>();
        using var process = Process.GetCurrentProcess();
        var random = new Random(1);
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            random.Shuffle(all);
            foreach ((string form, string query) in all)
            {
                process.Refresh();
                TimeSpan worked = process.TotalProcessorTime;
                long start = Stopwatch.GetTimestamp();
                SearchAnswer answer = await ask(query, CancellationToken.None);
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                process.Refresh();
                if (round >= WarmUps)
                    times.Add(new Asked(form, query, time, (process.TotalProcessorTime - worked).TotalMilliseconds, answer.Groups.Sum(g => g.Hits.Count)));
            }
        }

        Console.WriteLine($"{name,-18}      p50        p95        max  processor   slowest query");
        foreach (var form in times.GroupBy(t => t.Form))
            Print(form.Key, [.. form]);
        Print("all", times);
    }

    private static void Print(string name, List<Asked> times)
    {
        double[] sorted = [.. times.Select(t => t.Milliseconds).Order()];
        var slowest = times.GroupBy(t => t.Query).MaxBy(g => g.Average(t => t.Milliseconds))!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18} {sorted[sorted.Length / 2],8:0.0} ms {sorted[sorted.Length * 95 / 100],7:0.0} ms {sorted[^1],7:0.0} ms {times.Average(t => t.Processor),7:0.0} ms   {slowest.Key} ({slowest.Average(t => t.Milliseconds):0.0} ms, {slowest.First().Hits} results)"));
    }

    /// <param name="Processor">This process's time on the processor, which on a busy machine says more than the clock; on PostgreSQL without the server's.</param>
    private sealed record Asked(string Form, string Query, double Milliseconds, double Processor, int Hits);
}
