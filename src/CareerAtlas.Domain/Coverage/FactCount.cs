using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Coverage;

/// <summary>How many facts of one kind one article states for a role.</summary>
/// <param name="RoleSlug">The role.</param>
/// <param name="Kind">The kind.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Facts">How many.</param>
public sealed record FactCount(string RoleSlug, FactKind Kind, long ArticleId, int Facts);

/// <summary>A role's coverage from what each article states.</summary>
public static class CoverageCells
{
    /// <summary>The cells of one role.</summary>
    /// <param name="counts">What each article states of the role; the same kind and article may come more than once.</param>
    /// <param name="articles">The articles by number.</param>
    /// <param name="payDisagrees">Whether like-for-like pay claims of the role contradict each other.</param>
    public static IReadOnlyList<CoverageCell> Of(
        IEnumerable<FactCount> counts, IReadOnlyDictionary<long, ArticleReference> articles, bool payDisagrees) =>
    [
        .. counts.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g =>
        {
            List<ArticleReference> stating = [.. g.Select(c => c.ArticleId).Distinct().Select(id => articles[id])];
            return new CoverageCell(
                g.Key,
                g.Sum(c => c.Facts),
                stating.Count,
                stating.Select(a => a.Publisher).Distinct(StringComparer.Ordinal).Count(),
                stating.Max(a => a.PublishedAt),
                payDisagrees && g.Key == FactKind.Salary);
        }),
    ];
}
