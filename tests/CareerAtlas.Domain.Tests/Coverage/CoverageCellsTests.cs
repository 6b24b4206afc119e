using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Coverage;

public sealed class CoverageCellsTests
{
    private static readonly Dictionary<long, ArticleReference> Articles = new()
    {
        [1] = Make.Article(1, Make.Day),
        [2] = Make.Article(2, Make.Day.AddDays(5)),
        [3] = Make.Article(3, null, "other.example"),
    };

    [Fact]
    public void Of_CountsOfOneKind_AreOneCellWithItsNewestArticle()
    {
        CoverageCell cell = Assert.Single(Cells(false, (FactKind.Trend, 1, 4), (FactKind.Trend, 2, 3)));

        Assert.Equal((7, 2, 1, Make.Day.AddDays(5)), (cell.Facts, cell.Articles, cell.Publishers, cell.Newest));
        Assert.True(cell.IsThin, "two articles of one publisher are one voice");
    }

    [Fact]
    public void Of_TwoPublishers_IsNotThin() =>
        Assert.False(Assert.Single(Cells(false, (FactKind.Trend, 1, 1), (FactKind.Trend, 3, 1))).IsThin);

    [Fact]
    public void Of_UndatedArticleAlone_HasNoDate() => Assert.Null(Assert.Single(Cells(false, (FactKind.Trend, 3, 1))).Newest);

    [Fact]
    public void Of_DisagreeingPay_MarksThePayCellAlone() => Assert.Equal(
        [(FactKind.Skill, false), (FactKind.Salary, true)],
        Cells(true, (FactKind.Salary, 1, 2), (FactKind.Skill, 1, 2)).Select(c => (c.Kind, c.IsContradictory)));

    private static IReadOnlyList<CoverageCell> Cells(bool disagrees, params (FactKind Kind, long Article, int Facts)[] counts) =>
        CoverageCells.Of(counts.Select(c => new FactCount("a", c.Kind, c.Article, c.Facts)), Articles, disagrees);
}
