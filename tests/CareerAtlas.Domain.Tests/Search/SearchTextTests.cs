using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Search;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Search;

public sealed class SearchTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char.Array[0, 60].Select(c => new string(c)),
        Gen.OneOf("a", "é", "C", "+", "#", ".", " ", "'", "’", "&", "数", "\0", "\ud83d", "\udc00", "e\u0301", "İ", "-", "9", "क\u093F").Array[0, 30]
            .Select(string.Concat));

    [Theory]
    [InlineData("Machine Learning Engineer", "machine learning engineer")]
    [InlineData("C++ & C#", "c plus plus and c sharp")]
    [InlineData("Node.js, .NET", "node js dot net")]
    [InlineData("Résumé—writing", "resume writing")]
    [InlineData("don't", "dont")]
    [InlineData("!!! ***", "")]
    [InlineData("数据分析", "数据分析")]
    public void WordsOf_Text_FoldsLikeAddresses(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchText.WordsOf(text).Select(w => w.Folded)));

    [Fact]
    public void WordsOf_AnyText_AreThoseOfItsSlug() => AnyText.Sample(text =>
    {
        IReadOnlyList<TextWord> words = SearchText.WordsOf(text);
        string slug = Slug.Of(text);
        if (words.Count == 0)
            Assert.StartsWith("n-", slug, StringComparison.Ordinal);
        else if (slug.Length < Slug.MaxLength && words.All(w => w.Folded.Length < SearchText.LongestWord))
            Assert.Equal(slug, string.Join('-', words.Select(w => w.Folded)));
    });

    [Fact]
    public void WordsOf_AnyText_StandInOrderWithinIt() => AnyText.Sample(text =>
    {
        int end = 0;
        foreach (TextWord word in SearchText.WordsOf(text))
        {
            Assert.InRange(word.Start, end, text.Length);
            end = word.Start + word.Length;
            Assert.InRange(end, word.Start + 1, text.Length);
            Assert.DoesNotContain(' ', word.Folded);
            Assert.DoesNotContain('"', word.Folded);
            Assert.DoesNotContain('\0', word.Folded);
        }
    });

    [Fact]
    public void In_AnyText_GivesTheTextAgain() => Gen.Select(AnyText, AnyText).Sample((text, query) =>
        Assert.Equal(text, string.Concat(SearchMarks.In(text, SearchQuery.Of(query).Terms).Select(p => p.Text))));

    [Fact]
    public void In_Title_MarksWholeWords()
    {
        IReadOnlyList<MarkedPiece> pieces = SearchMarks.In("Senior Résumé-Writer", SearchQuery.Of("resume wri").Terms);

        Assert.Equal(["Résumé", "Writer"], pieces.Where(p => p.IsFound).Select(p => p.Text));
    }

    [Theory]
    [InlineData("machine lear", "machine lear", true)]
    [InlineData("machine learning ", "machine learning", false)]
    [InlineData("data data data", "data", true)]
    [InlineData("(", "", false)]
    public void Of_Query_KnowsWhetherItsLastWordGoesOn(string text, string words, bool isOpen)
    {
        SearchQuery query = SearchQuery.Of(text);

        Assert.Equal((words, isOpen), (string.Join(' ', query.Words), query.IsOpen));
    }

    [Fact]
    public void Of_TenThousandWords_ReadsTheFirst() =>
        Assert.Equal(SearchQuery.MaxWords, SearchQuery.Of(string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"t{i}"))).Words.Count);
}
