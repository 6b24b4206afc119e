using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Outlooks;

/// <summary>
/// Brings together what articles say of the same tool, industry, trend or market figure. Values stand beside each other;
/// none are added or averaged, and the order in which statements are given does not matter.
/// </summary>
public static class OutlookGroups
{
    /// <summary>Tools by the share of people who use them. Two shares for one tool and role contradict each other.</summary>
    /// <param name="statements">The statements.</param>
    public static IReadOnlyList<StatedAcrossRoles<ToolUsage>> Tools(IEnumerable<RoleStatement<ToolUsage>> statements) =>
    [
        .. Across(
            statements,
            f => f.Tool,
            same => same.GroupBy(s => s.Role.Slug).Any(r => r.Select(s => s.Statement.Fact.Percent).Distinct().Skip(1).Any()))
            .OrderByDescending(t => t.Roles)
            .ThenByDescending(t => t.Statements.Max(s => s.Statement.Fact.Percent))
            .ThenBy(t => t.Slug, StringComparer.Ordinal),
    ];

    /// <summary>Industries, those that employ most roles first.</summary>
    /// <param name="statements">The statements.</param>
    public static IReadOnlyList<StatedAcrossRoles<IndustryMention>> Industries(
        IEnumerable<RoleStatement<IndustryMention>> statements) => ByRoles(statements, f => f.Name);

    /// <summary>Trends, those expected for most roles first.</summary>
    /// <param name="statements">The statements.</param>
    public static IReadOnlyList<StatedAcrossRoles<Trend>> Trends(IEnumerable<RoleStatement<Trend>> statements) =>
        ByRoles(statements, f => f.Name);

    /// <summary>
    /// Market figures by unit, the unit with most figures first. One figure is one metric over the same years; two values
    /// of it contradict each other.
    /// </summary>
    /// <param name="statements">The statements.</param>
    public static IReadOnlyList<MarketUnit> Signals(IEnumerable<RoleStatement<MarketSignal>> statements) =>
    [
        .. statements
            .GroupBy(s => (Metric: Slug.Of(s.Statement.Fact.Metric), Unit: Slug.Of(s.Statement.Fact.Unit), s.Statement.Fact.FromYear, s.Statement.Fact.ToYear))
            .Select(g => (g.Key, Figure: FigureOf([.. NewestFirst(g)])))
            .GroupBy(f => f.Key.Unit)
            .OrderByDescending(u => u.Count()).ThenBy(u => u.Key, StringComparer.Ordinal)
            .Select(u => UnitOf([
                .. u.OrderBy(f => f.Figure.ToYear ?? f.Figure.FromYear ?? int.MaxValue)
                    .ThenBy(f => f.Figure.FromYear ?? int.MaxValue)
                    .ThenBy(f => f.Key.Metric, StringComparer.Ordinal)
                    .Select(f => f.Figure),
            ])),
    ];

    private static MarketUnit UnitOf(IReadOnlyList<MarketFigure> figures) => new(figures[0].Unit, figures);

    private static MarketFigure FigureOf(IReadOnlyList<RoleStatement<MarketSignal>> newestFirst)
    {
        MarketSignal newest = newestFirst[0].Statement.Fact;
        return new MarketFigure(
            newest.Metric,
            newest.Unit,
            newest.FromYear,
            newest.ToYear,
            newestFirst,
            newestFirst.Select(s => s.Statement.Fact.Value).Distinct().Skip(1).Any());
    }

    private static IReadOnlyList<StatedAcrossRoles<T>> ByRoles<T>(
        IEnumerable<RoleStatement<T>> statements, Func<T, string> name) where T : Fact =>
    [
        .. Across(statements, name, _ => false)
            .OrderByDescending(t => t.Roles).ThenByDescending(t => t.Statements.Count).ThenBy(t => t.Slug, StringComparer.Ordinal),
    ];

    private static IEnumerable<StatedAcrossRoles<T>> Across<T>(
        IEnumerable<RoleStatement<T>> statements, Func<T, string> name, Func<IEnumerable<RoleStatement<T>>, bool> disagrees)
        where T : Fact =>
        statements.GroupBy(s => Slug.Of(name(s.Statement.Fact)), StringComparer.Ordinal).Select(g => new StatedAcrossRoles<T>(
            g.Key,
            g.GroupBy(s => name(s.Statement.Fact), StringComparer.Ordinal)
                .OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key,
            [.. NewestFirst(g).OrderBy(s => s.Role.Slug, StringComparer.Ordinal)],
            g.Select(s => s.Role.Slug).Distinct(StringComparer.Ordinal).Count(),
            disagrees(g)));

    private static IOrderedEnumerable<RoleStatement<T>> NewestFirst<T>(IEnumerable<RoleStatement<T>> statements) where T : Fact =>
        statements.OrderByDescending(s => s.Statement.Article.PublishedAt).ThenBy(s => s.Statement.Id);
}
