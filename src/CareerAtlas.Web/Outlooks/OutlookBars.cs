using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;
using CareerAtlas.Web.Charts;
using CareerAtlas.Web.Facts;

namespace CareerAtlas.Web.Outlooks;

/// <summary>Bars of one unit on one axis.</summary>
/// <param name="Caption">The unit.</param>
/// <param name="Head">What the labels are.</param>
/// <param name="Axis">The scale of every bar.</param>
/// <param name="Label">How a tick of the scale is written.</param>
/// <param name="Groups">The things measured.</param>
public sealed record BarChart(
    string Caption, string Head, BarAxis Axis, Func<decimal, string> Label, IReadOnlyList<BarGroup> Groups)
{
    /// <summary>Market figures of one unit; the scale is that of all figures of the unit, whichever are shown.</summary>
    public static BarChart Of(MarketUnit unit, IEnumerable<MarketFigure> shown)
    {
        var isPercent = unit.Unit == "percent";
        return new BarChart(
            isPercent ? "Percent" : $"Number of {unit.Unit}",
            "What is measured",
            BarAxis.Over(unit.Figures.SelectMany(f => f.Statements).Select(s => s.Statement.Fact.Value)),
            isPercent ? FactWords.Percent : FactWords.Large,
            [
                .. shown.Select(f => new BarGroup(
                    f.Metric,
                    OutlookWords.Years(f),
                    f.Disagrees ? OutlookWords.Disagreement(f.Statements.Select(s => s.Statement.Fact.StatedBy ?? s.Statement.Article.Publisher)) : null,
                    [.. f.Statements.Select(s => Bar.Of(s, s.Statement.Fact.Value, FactWords.Value(s.Statement.Fact), s.Statement.Fact.StatedBy))])),
            ]);
    }

    /// <summary>Tools by the share of people who use them.</summary>
    /// <param name="withArticles">How many roles articles are about.</param>
    public static BarChart Of(IEnumerable<StatedAcrossRoles<ToolUsage>> tools, int withArticles) => new(
        "Percent who use the tool",
        "Tool",
        BarAxis.Percent,
        FactWords.Percent,
        [
            .. tools.Select(t => new BarGroup(
                t.Name,
                OutlookWords.Reach(t.Roles, withArticles),
                t.Disagrees ? OutlookWords.Disagreement(t.Statements.Select(s => s.Statement.Article.Publisher)) : null,
                [.. t.Statements.Select(s => Bar.Of(s, s.Statement.Fact.Percent, FactWords.Percent(s.Statement.Fact.Percent), null))])),
        ]);
}

/// <summary>One thing measured, with the statements of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Note">Its years, or how far it reaches.</param>
/// <param name="Disagreement">Who contradicts whom, or <c>null</c>.</param>
/// <param name="Statements">All statements.</param>
public sealed record BarGroup(string Name, string Note, string? Disagreement, IReadOnlyList<Bar> Statements)
{
    // Many roles name the same things; the first are enough to follow, and each role's own outlook has its own.
    private const int Shown = 6;

    /// <summary>The statements that are drawn.</summary>
    public IReadOnlyList<Bar> Bars { get; } = [.. Statements.Take(Shown)];

    /// <summary>How many statements are not drawn.</summary>
    public int More => Statements.Count - Bars.Count;
}

/// <summary>One statement of a value.</summary>
public sealed record Bar(
    RoleLink Role, long FactId, Evidence Evidence, ArticleReference Article, decimal Value, string Words, string? StatedBy)
{
    /// <summary>A statement as a bar.</summary>
    public static Bar Of<T>(RoleStatement<T> statement, decimal value, string words, string? statedBy) where T : Fact => new(
        statement.Role, statement.Statement.Id, statement.Statement.Fact.Evidence, statement.Statement.Article, value, words, statedBy);
}
