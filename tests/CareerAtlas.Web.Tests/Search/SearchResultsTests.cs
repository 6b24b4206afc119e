using Bunit;
using CareerAtlas.Domain.Search;
using CareerAtlas.Web.Search;

namespace CareerAtlas.Web.Tests.Search;

public sealed class SearchResultsTests : ComponentTest
{
    [Fact]
    public void Results_Found_AreGroupedAndMarked()
    {
        var results = Show("map mak", new SearchGroup(SearchKind.Role, [Hit(SearchKind.Role, "Map Maker", "map-maker")], HasMore: true));

        Assert.Equal("Roles", results.Find("h2").TextContent);
        Assert.Equal(["Map", "Maker"], results.FindAll("li mark").Select(m => m.TextContent));
        Assert.Equal("/roles/map-maker", results.Find("li a").GetAttribute("href"));
        Assert.Equal("/search?q=map%20mak&kind=role", results.Find("section > p a").GetAttribute("href"));
    }

    [Theory]
    [InlineData(SearchKind.Skill, "/skills/x")]
    [InlineData(SearchKind.Certification, "/roles/x#getting-in")]
    [InlineData(SearchKind.Question, "/roles/x#interview")]
    [InlineData(SearchKind.FrequentQuestion, "/roles/x#questions")]
    public void Address_OfAResult_IsThePlaceThatShowsIt(SearchKind kind, string address) =>
        Assert.Equal(address, SearchWords.Address(Hit(kind, "Anything", "x")));

    [Fact]
    public void Address_OfAFactWithoutRole_IsItsOwnPage() => Assert.Equal("/facts/7", SearchWords.Address(Hit(SearchKind.Question, "Why?", null)));

    [Fact]
    public void Results_Corrected_SayWhatWasRead()
    {
        SearchAnswer answer = Answer("machne lerning") with
        {
            Corrections = [new Correction("machne", ["machine"]), new Correction("lerning", ["learning"])],
        };

        var results = Render<SearchResults>(p => p.Add(r => r.Text, "machne lerning").Add(r => r.Answer, answer));

        Assert.Contains("Nothing in the atlas has “machne” or “lerning”.", results.Markup, StringComparison.Ordinal);
        Assert.Equal("machine learning", results.Find("strong").TextContent);
    }

    [Fact]
    public void Results_None_SayWhereElseToLook()
    {
        var results = Show("<b>nothing</b>");

        Assert.Contains("matches “<b>nothing</b>”", results.Find(".missing").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/roles", "/skills"], results.FindAll("p a").Select(a => a.GetAttribute("href")));
    }

    private IRenderedComponent<SearchResults> Show(string text, params SearchGroup[] groups) =>
        Render<SearchResults>(p => p.Add(r => r.Text, text).Add(r => r.Answer, Answer(text, groups)));

    private static SearchAnswer Answer(string text, params SearchGroup[] groups)
    {
        SearchQuery query = SearchQuery.Of(text);
        return new SearchAnswer(query, query.Terms, [], [], groups);
    }

    private static SearchHit Hit(SearchKind kind, string title, string? slug) =>
        new(kind, title, null, slug, null, kind is SearchKind.Role or SearchKind.Skill ? null : 7, 2);
}
