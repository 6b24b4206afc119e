using CareerAtlas.Importing.Pay;

namespace CareerAtlas.Importing.Tests.Pay;

public sealed class PayLevelsTests
{
    [Theory]
    [InlineData("Entry-Level (0-2 years)", "Entry")]
    [InlineData("Junior (0–2 years)", "Entry")]
    [InlineData("Graduate", "Entry")]
    [InlineData("Freshers", "Entry")]
    [InlineData("0–2 years", "Entry")]
    [InlineData("Less than 2 years", "Entry")]
    [InlineData("1-3 yrs", "Entry")]
    [InlineData("Mid‑Level (3–5 years)", "Mid")]
    [InlineData("After three to five years", "Mid")]
    [InlineData("Two to five years", "Mid")]
    [InlineData("Intermediate", "Mid")]
    [InlineData("3-5 years", "Mid")]
    [InlineData("Senior-Level (6+ years)", "Senior")]
    [InlineData("Senior (3–5 years)", "Senior")]
    [InlineData("Experienced", "Senior")]
    [InlineData("Staff", "Senior")]
    [InlineData("Principal", "Senior")]
    [InlineData("Lead", "Senior")]
    [InlineData("6+ years", "Senior")]
    [InlineData("over 6 years of experience", "Senior")]
    [InlineData("10 or more years", "Senior")]
    [InlineData("7–10 years", "Senior")]
    [InlineData("Director", "Executive")]
    [InlineData("Head of department", "Executive")]
    [InlineData("C-level", "Executive")]
    [InlineData("Executive", "Executive")]
    [InlineData("Executive / Top 10%", "Top")]
    [InlineData("Top earners", "Top")]
    [InlineData("Highest 10 percent", "Top")]
    [InlineData("90th percentile", "Top")]
    public void OfLabel_LevelNamed_GivesIt(string label, string level) =>
        Assert.Equal(level, PayLevels.OfLabel(PayText.Of(label)).ToString());

    [Theory]
    [InlineData("Average Salary")]
    [InlineData("Salary by experience")]
    [InlineData("From junior to senior")]
    [InlineData("In 2025")]
    [InlineData("Graduate degree")]
    [InlineData("$95,000")]
    [InlineData("")]
    public void OfLabel_NoneOrSeveralNamed_GivesNone(string label) =>
        Assert.Null(PayLevels.OfLabel(PayText.Of(label)));

    [Theory]
    [InlineData("AI Trainers with 3 to 5 years of experience", "Mid")]
    [InlineData("mid-level trainers (with 3-5 years of experience)", "Mid")]
    [InlineData("a designer with ten years behind her", "Senior")]
    [InlineData("The highest 10% of AI Trainers", "Top")]
    public void Mentions_LevelInProse_IsFound(string sentence, string level) =>
        Assert.Equal(level, PayLevels.Single(InProse(sentence)).ToString());

    [Theory]
    [InlineData("Within five years the market doubles")]
    [InlineData("Teams lead the way and staff costs rise")]
    [InlineData("grew by 26% over the next 10 years")]
    [InlineData("advanced models and new tools")]
    public void Mentions_NoLevelInProse_IsEmpty(string sentence) => Assert.Empty(InProse(sentence));

    private static List<LevelMention> InProse(string sentence)
    {
        PayText text = PayText.Of(sentence);
        return PayLevels.Mentions(text, 0, text.Tokens.Length, label: false);
    }
}
