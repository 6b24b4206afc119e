using CareerAtlas.Benchmarks.Synthetic;
using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>Made-up words, used as unevenly as words are: a few everywhere, most of them seldom.</summary>
internal sealed class SyntheticLanguage
{
    private const int Invented = 12_000;

    private static readonly string[] Common =
    [
        "team", "data", "model", "project", "system", "process", "quality", "result", "customer", "report", "budget", "risk", "plan",
        "design", "test", "release", "incident", "pipeline", "training", "review", "security", "network", "platform", "deadline",
        "stakeholder", "requirement", "experiment", "measure", "decision", "change", "service", "product", "database", "dashboard",
        "forecast", "supplier", "contract", "audit", "strategy", "performance", "migration", "architecture", "algorithm", "feature",
    ];

    private static readonly string[] Openings = ["b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ea", "io", "ou"];
    private static readonly string[] Closings = ["", "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t", "x"];

    private readonly Random random;
    private readonly string[] words;

    public SyntheticLanguage(int seed)
    {
        random = new Random(seed);
        HashSet<string> all = [.. Common];
        while (all.Count < Common.Length + Invented)
            all.Add(string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllable())));
        words = [.. Common, .. all.Skip(Common.Length)];
    }

    /// <summary>A word; the hundredth is met a hundred times less often than the first.</summary>
    public string Word() => words[Uneven(words.Length)];

    /// <summary>A number below the limit, small ones far more often.</summary>
    public int Uneven(int limit) => (int)Math.Pow(limit, random.NextDouble()) - 1;

    /// <summary>So many different skills, each with its kind by its place: of ten, five technical, four tools, one soft.</summary>
    public string[] SkillNames(int count)
    {
        var names = new List<string>(count);
        var slugs = new HashSet<string>();
        foreach (string name in Words.Technical.Concat(Words.Tools).Concat(Words.Soft))
        {
            if (names.Count < count && slugs.Add(Slug.Of(name)))
                names.Add(name);
        }

        while (names.Count < count)
        {
            string name = (names.Count % 10) switch
            {
                < 4 => Title(Rare()) + (random.Next(3) == 0 ? " " + Title(Rare()) : ""),
                < 9 => $"{Title(Rare())} {Title(Word())}{(random.Next(4) == 0 ? " " + Title(Word()) : "")}",
                _ => $"{Title(Word())} {Title(Rare())}",
            };
            if (slugs.Add(Slug.Of(name)))
                names.Add(name);
        }

        return [.. names];
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Rare() => words[random.Next(words.Length)];

    private string Syllable() =>
        Openings[random.Next(Openings.Length)] + Middles[random.Next(Middles.Length)] + Closings[random.Next(Closings.Length)];
}
