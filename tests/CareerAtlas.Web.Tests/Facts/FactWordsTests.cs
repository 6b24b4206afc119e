using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Web.Facts;

namespace CareerAtlas.Web.Tests.Facts;

public sealed class FactWordsTests
{
    [Theory]
    [InlineData(26, "percent", "26 %")]
    [InlineData(170_000_000, "jobs", "170 million jobs")]
    [InlineData(16_000, "postings", "16,000 postings")]
    [InlineData(1_300_000_000_000, "USD", "1.3 trillion USD")]
    public void Value_OfSignal_IsReadable(double value, string unit, string words) =>
        Assert.Equal(words, FactWords.Value(new MarketSignal("m", (decimal)value, unit, null, null, null, Sample.Words())));

    [Theory]
    [InlineData(2023, 2033, "2023–2033")]
    [InlineData(null, 2030, "by 2030")]
    [InlineData(2020, null, "since 2020")]
    [InlineData(2024, 2024, "2024")]
    [InlineData(null, null, null)]
    public void Years_OfSignal_AreWords(int? from, int? to, string? words) =>
        Assert.Equal(words, FactWords.Years(new MarketSignal("m", 1, "percent", from, to, null, Sample.Words())));

    [Theory]
    [InlineData(2, 4, "2–4")]
    [InlineData(24, null, "from 24")]
    [InlineData(null, null, "–")]
    public void Weeks_OfStage_AreWords(int? from, int? to, string words) =>
        Assert.Equal(words, FactWords.Weeks(new ProjectStage("s", from, to, Sample.Words())));

    [Fact]
    public void Text_OfSalary_NamesEverythingThatIsStated() => Assert.Equal(
        "Cartographer, senior · from 90,000 USD a year · base pay · France · stated by Bureau",
        FactWords.Text(new SalaryStatement(
            "Cartographer", PayLevel.Senior, "France", Sample.Usd, PayPeriod.Year, new PayFigures(90_000, null, null),
            PayComponent.Base, "Bureau", Sample.Words())));

    [Fact]
    public void Text_OfEveryKindOfFact_Exists()
    {
        var kinds = typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact))).ToList();

        Assert.Equal(Enum.GetValues<FactKind>().Length, kinds.Count);
        Assert.All(Enum.GetValues<FactKind>(), kind => Assert.NotEmpty(FactWords.Heading(kind)));
    }
}
