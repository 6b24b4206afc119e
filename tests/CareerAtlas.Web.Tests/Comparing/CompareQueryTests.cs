using CareerAtlas.Web.Comparing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerAtlas.Web.Tests.Comparing;

public sealed class CompareQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?roles=a,b", "a|b")]
    [InlineData("?roles=a%2Cb&add=The%20Other%2C%20one", "a|b|The Other, one")]
    [InlineData("?roles=,%20a%20,,&roles=b&add=", "a|b")]
    public void Read_Address_GivesItsWords(string query, string words) => Assert.Equal(words, string.Join('|', CompareQuery.Read(Parse(query))));

    [Fact]
    public void Read_AGiantAddress_IsCut()
    {
        var words = CompareQuery.Read(Parse("?roles=" + string.Join(',', Enumerable.Repeat(new string('x', 5000), 500))));

        Assert.InRange(words.Count, 5, 30);
        Assert.All(words, word => Assert.InRange(word.Length, 1, 100));
    }

    [Theory]
    [InlineData("?roles=a,b", true)]
    [InlineData("?roles=a%2Cb", true)]
    [InlineData("?roles=a,b&utm_source=x", true)]
    [InlineData("?roles=a,a,b", false)]
    [InlineData("?roles=a&roles=b", false)]
    [InlineData("?roles=a,b&add=", false)]
    [InlineData("", false)]
    public void IsWritten_OneAddressAlone(string query, bool expected) => Assert.Equal(expected, CompareQuery.IsWritten(Parse(query), ["a", "b"]));

    [Fact]
    public void Write_NoRoles_IsThePageItself() => Assert.Equal(("/compare", "/compare?roles=a,%C3%BC"), (CompareQuery.Write([]), CompareQuery.Write(["a", "ü"])));

    private static QueryCollection Parse(string query) => new(QueryHelpers.ParseQuery(query));
}
