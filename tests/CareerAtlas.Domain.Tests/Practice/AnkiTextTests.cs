using CareerAtlas.Domain.Practice;

namespace CareerAtlas.Domain.Tests.Practice;

public sealed class AnkiTextTests
{
    [Fact]
    public void Write_Notes_IsTheHeaderAndALineForEach()
    {
        string text = AnkiText.Write("CareerAtlas: AI Trainer", [new("What is a loss?", "A measure.", ["AI Trainer", "Data: handling"]), new("Why?", "", [])]);

        Assert.Equal(
            "#separator:tab\n#html:false\n#deck:CareerAtlas: AI Trainer\n#columns:Front\tBack\tTags\n#tags column:3\n"
            + "What is a loss?\tA measure.\tAI-Trainer Data-handling\nWhy?\t\t\n",
            text);
    }

    [Theory]
    [InlineData("two\tfields\r\nand two\nlines", "two fields and two lines")]
    [InlineData("#1 priority?", "\"#1 priority?\"")]
    [InlineData("\"Fail fast\": what of it?", "\"\"\"Fail fast\"\": what of it?\"")]
    [InlineData("What is \"drift\"?", "What is \"drift\"?")]
    [InlineData("<b>&amp;</b>", "<b>&amp;</b>")]
    [InlineData("  ", "")]
    public void Write_AwkwardText_StaysOneFieldOfOneLine(string front, string field)
    {
        string[] lines = AnkiText.Write("Deck\nname", [new(front, "b\tc", [])]).Split('\n');

        Assert.Equal("#deck:Deck name", lines[2]);
        Assert.Equal($"{field}\tb c\t", lines[5]);
        Assert.Equal(7, lines.Length);
    }
}
