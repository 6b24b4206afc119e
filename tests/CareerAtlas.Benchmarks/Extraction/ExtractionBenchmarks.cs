using BenchmarkDotNet.Attributes;

namespace CareerAtlas.Benchmarks.Extraction;

/// <summary>The 9cv9 feed from bytes to facts, beside AngleSharp merely parsing the two bodies in it.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private CareerFeed feed = null!;

    [GlobalSetup]
    public async Task LoadAsync() => feed = await CareerFeed.LoadAsync();

    [Benchmark(Baseline = true)]
    public int Parse() => feed.Parse();

    [Benchmark]
    public Task<int> Extract() => feed.ExtractAsync();
}
