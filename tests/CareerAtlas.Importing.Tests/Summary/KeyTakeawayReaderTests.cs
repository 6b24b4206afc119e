using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Summary;

public sealed class KeyTakeawayReaderTests
{
    [Fact]
    public void Read_SentenceThatAnnouncesThePoints_IsNone() =>
        Assert.Equal(["Pay is fair.", "Nights are long."], Facts.Of<KeyTakeaway>(
            "<h2>Key takeaways</h2><p>In three lines:</p><p>Pay is fair.</p><p>Nights are long.</p>").Select(t => t.Text));
}
