using System.Diagnostics;
using System.Globalization;

namespace CareerAtlas.Benchmarks;

/// <summary>A table of rates and memory, a row for each stretch of a long run.</summary>
internal sealed class Progress
{
    private readonly List<double> rates = [];
    private long start;

    public Progress(string done, params string[] more)
    {
        Console.WriteLine($"{done,10}      per s   live heap   work. set" + string.Concat(more.Select(m => m.PadLeft(12))));
        start = Stopwatch.GetTimestamp();
    }

    /// <summary>Ends a stretch.</summary>
    /// <param name="total">How many are done since the beginning.</param>
    /// <param name="stretch">How many since the last row.</param>
    /// <param name="more">What the further columns hold.</param>
    public void Row(int total, int stretch, params string[] more)
    {
        double rate = stretch / Stopwatch.GetElapsedTime(start).TotalSeconds;
        rates.Add(rate);
        // The working set first: the collection that follows would make it smaller than the work needed.
        using var process = Process.GetCurrentProcess();
        double workingSet = process.WorkingSet64 / 1048576.0;
        double heap = GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total,10} {rate,10:0.0} {heap,7:0.0} MiB {workingSet,7:0} MiB")
            + string.Concat(more.Select(m => m.PadLeft(12))));
        start = Stopwatch.GetTimestamp();
    }

    /// <summary>Ends the table with what it shows.</summary>
    public void Close()
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"last rate / first rate: {rates[^1] / rates[0]:0.00}; peak working set {process.PeakWorkingSet64 / 1048576.0:0} MiB"));
    }
}
