using System.Diagnostics;
using System.Globalization;

namespace CareerAtlas.Benchmarks.Extraction;

/// <summary>
/// The same comparison, the two sides taking turns: what else runs on the machine weighs on both alike, which
/// BenchmarkDotNet, running one side after the other, cannot give on a shared machine.
/// </summary>
internal static class ExtractionRatio
{
    private const int WarmUps = 200;
    private const int Rounds = 101;

    public static async Task RunAsync()
    {
        CareerFeed feed = await CareerFeed.LoadAsync();
        for (int i = 0; i < WarmUps; i++)
        {
            feed.Parse();
            await feed.ExtractAsync();
            // Lets the second tier of compiled code take over before anything is measured.
            await Task.Delay(10);
        }

        var parse = new List<Cost>(Rounds);
        var extract = new List<Cost>(Rounds);
        for (int i = 0; i < Rounds; i++)
        {
            parse.Add(await Cost.OfAsync(() => Task.FromResult(feed.Parse())));
            extract.Add(await Cost.OfAsync(feed.ExtractAsync));
        }

        Cost parsing = Cost.Median(parse), extracting = Cost.Median(extract);
        Print("parse", parsing);
        Print("extract", extracting);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ratio    {extracting.Milliseconds / parsing.Milliseconds,9:0.00} x  {(double)extracting.Bytes / parsing.Bytes,9:0.00} x"));
    }

    private static void Print(string name, Cost cost) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-8} {cost.Milliseconds,9:0.00} ms {cost.Bytes / 1024.0,9:0} KiB"));

    private readonly record struct Cost(double Milliseconds, long Bytes)
    {
        public static async Task<Cost> OfAsync(Func<Task<int>> work)
        {
            long bytes = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            await work();
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new Cost(time, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        }

        public static Cost Median(List<Cost> costs) => new(
            costs.Select(c => c.Milliseconds).Order().ElementAt(costs.Count / 2),
            costs.Select(c => c.Bytes).Order().ElementAt(costs.Count / 2));
    }
}
