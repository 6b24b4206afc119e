namespace CareerAtlas.Domain.Atlas;

/// <summary>Which addresses come closest to one that leads nowhere, by the runs of three letters they share.</summary>
public static class NearestSlugs
{
    private const double LeastLikeness = 0.3;

    /// <summary>The closest addresses, the closest first; those with too little in common are left out.</summary>
    /// <param name="slug">The address asked for.</param>
    /// <param name="known">The addresses there are.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<string> To(string slug, IEnumerable<string> known, int count)
    {
        HashSet<string> asked = TrigramsOf(slug);
        return
        [
            .. known.Select(k => (Slug: k, Likeness: Likeness(asked, TrigramsOf(k))))
                .Where(k => k.Likeness >= LeastLikeness)
                .OrderByDescending(k => k.Likeness).ThenBy(k => k.Slug, StringComparer.Ordinal)
                .Take(count).Select(k => k.Slug),
        ];
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b) => 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static HashSet<string> TrigramsOf(string slug)
    {
        string padded = $"--{slug}-";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3))];
    }
}
