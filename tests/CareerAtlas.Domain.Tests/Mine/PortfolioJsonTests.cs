using System.Text;
using CareerAtlas.Domain.Mine;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Mine;

public sealed class PortfolioJsonTests
{
    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame() => Portfolios.Any.Sample(portfolio =>
        Assert.Equal(Portfolios.Text(portfolio), Portfolios.Text(PortfolioJson.Read(PortfolioJson.Write(portfolio, indented: true)))));

    [Fact]
    public void Read_OfTheScriptsShape_FindsEverything()
    {
        Portfolio read = Read("""
            {"version":1,"roles":{"ai-trainer":{"name":"AI Trainer","at":"2026-06-01T12:00:00.123Z"}},
             "skills":{"c-plus-plus":{"name":"C++","at":"2026-06-01T12:00:00Z","removed":true}},
             "plans":{"a>b>c":{"at":"2026-06-01T12:00:00Z"}},"notes":{"12":{"text":"Say why.","at":"2026-06-01T12:00:00Z"}},
             "reviews":[{"question":12,"rating":3,"at":"2026-06-01T14:00:00+02:00"}],"later":{"unknown":true}}
            """);

        Assert.Equal("AI Trainer", Assert.Single(read.LiveRoles).Name);
        Assert.Empty(read.LiveSkills);
        Assert.Equal(["a", "b", "c"], Assert.Single(read.LivePlans).Roles);
        Assert.Equal("Say why.", Assert.Single(read.LiveNotes).Text);
        Assert.Equal(new PracticeReview(12, PracticeRating.Good, new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero)), Assert.Single(read.Reviews));
    }

    [Theory]
    [InlineData("", "not whole JSON")]
    [InlineData("{\"version\":1,\"roles\":{", "not whole JSON")]
    [InlineData("[1,2]", "states no version")]
    [InlineData("{\"roles\":{}}", "states no version")]
    [InlineData("{\"version\":\"1\"}", "states no version")]
    [InlineData("{\"version\":2}", "newer CareerAtlas")]
    [InlineData("{\"version\":0}", "the first was 1")]
    [InlineData("{\"version\":1,\"roles\":[]}", "roles is no object")]
    [InlineData("{\"version\":1,\"skills\":{\"python\":{\"name\":\"Python\",\"at\":\"yesterday\"}}}", "skills.python.at is no time")]
    [InlineData("{\"version\":1,\"skills\":{\"python\":{\"name\":7,\"at\":\"2026-06-01T12:00:00Z\"}}}", "skills.python.name is no text")]
    [InlineData("{\"version\":1,\"skills\":{\"python\":{\"name\":\"\\ud800\",\"at\":\"2026-06-01T12:00:00Z\"}}}", "no Unicode")]
    [InlineData("{\"version\":1,\"plans\":{\"alone\":{\"at\":\"2026-06-01T12:00:00Z\"}}}", "leads from no role")]
    [InlineData("{\"version\":1,\"notes\":{\"x\":{\"text\":\"\",\"at\":\"2026-06-01T12:00:00Z\"}}}", "names no question")]
    [InlineData("{\"version\":1,\"reviews\":[{\"question\":1,\"rating\":5,\"at\":\"2026-06-01T12:00:00Z\"}]}", "reviews[0] has no rating")]
    [InlineData("{\"version\":1,\"reviews\":[{\"question\":\"1\",\"rating\":3,\"at\":\"2026-06-01T12:00:00Z\"}]}", "reviews[0] names no question")]
    [InlineData("{\"version\":1,\"x\":[[[[[[[[[[1]]]]]]]]]]}", "not whole JSON")]
    public void Read_OfADamagedFile_SaysWhereAndWhat(string json, string said)
    {
        var exception = Assert.Throws<PortfolioFormatException>(() => Read(json));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfANoteTooLong_IsRefused() => Assert.Throws<PortfolioFormatException>(() => Read(
        $"{{\"version\":1,\"notes\":{{\"1\":{{\"text\":\"{new string('x', PortfolioJson.MaxNote + 1)}\",\"at\":\"2026-06-01T12:00:00Z\"}}}}}}"));

    [Fact]
    public void Read_OfAnyBytes_FailsInNoOtherWay() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        try
        {
            PortfolioJson.Read(bytes);
        }
        catch (PortfolioFormatException)
        {
        }
    });

    private static Portfolio Read(string json) => PortfolioJson.Read(Encoding.UTF8.GetBytes(json));
}
