using System.Globalization;
using System.Text;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class PieceMealTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task ReadAsync_StreamInSmallPieces_IsReadAsWhole(int most)
    {
        var (text, titles, bodies) = (new StringBuilder(Read.Rss), new List<string>(), new List<string>());
        for (var i = 0; i < 4000; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var body = $"<p title='>'>{number} é€𝄞 ]] > <!-- x --> &amp; {new string('x', i % 90)}</p>";
            titles.Add($"<{number}> – “{number}”");
            bodies.Add(body);
            text.Append(CultureInfo.InvariantCulture, $"\r\n<item a=\"'>\" b='\"'>\r<!-- </p> > ' -- {number} --><?x > ?><title>&lt;{number}&gt; &ndash; “{number}”</title><description><![CDATA[{body}]]></description>\n</item>");
        }

        var items = new List<ReadItem>();
        await foreach (var item in new DocumentReader(new ImportLimits { FeedEntries = int.MaxValue })
            .ReadAsync(new Trickle(Encoding.UTF8.GetBytes(text + "</channel></rss>"), most), ct: TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        Assert.Empty(items.Problems());
        Assert.Equal(titles, items.Articles().Select(article => article.Title));
        Assert.Equal(bodies, items.Articles().Select(article => article.Html));
    }

    [Fact]
    public async Task ReadAsync_MistakeFarInTheDocument_IsFoundOnItsLine()
    {
        var text = new StringBuilder(Read.Rss);
        for (var i = 0; i < 20_000; i++)
        {
            text.Append("\r\n<item><title>x</title>\r<description>&nbsp;y</description></item>");
        }

        text.Append("\n<item>&nbsp;&mdash;<a></b></item></channel></rss>");
        var items = await Read.AllAsync(Encoding.UTF8.GetBytes(text.ToString()), limits: new ImportLimits { FeedEntries = int.MaxValue });
        Assert.Contains("line 40002, column 25:", items.Problems().Single().Message, StringComparison.Ordinal);
    }

    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        private readonly Random random = new(1);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, most + 1))], cancellationToken);
    }
}
