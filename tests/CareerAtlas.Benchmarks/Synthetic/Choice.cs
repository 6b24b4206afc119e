namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>Seeded choices.</summary>
internal sealed class Choice(int seed)
{
    private readonly Random random = new(seed);

    public int Between(int low, int high) => random.Next(low, high + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>Several different ones, in no order.</summary>
    public T[] Some<T>(IReadOnlyList<T> all, int least, int most)
    {
        T[] mixed = [.. all];
        random.Shuffle(mixed);
        return mixed[..Math.Min(Between(least, most), mixed.Length)];
    }
}
