using System.Text;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class EncodingTests
{
    private const string Title = "Café – naïve “résumé” €";

    private static string Document(string declaration) => $"{declaration}<rss><channel><item><title>{Title}</title></item></channel></rss>";

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    [Theory]
    [InlineData("utf-8", "<?xml version='1.0' encoding='UTF-8'?>", null)]
    [InlineData("utf-8", "", null)]
    [InlineData("utf-8", "<?xml version='1.0' encoding='ISO-8859-1'?>", null)]
    [InlineData("utf-8", "<?xml version='1.0' encoding='utf-16'?>", null)]
    [InlineData("utf-8", "<?xml version='1.0' encoding='no-such-thing'?>", null)]
    [InlineData("utf-8", "", "iso-8859-1")]
    [InlineData("windows-1252", "<?xml version='1.0' encoding='windows-1252'?>", null)]
    [InlineData("windows-1252", "<?xml version='1.0' encoding='ISO-8859-1'?>", null)]
    [InlineData("windows-1252", "<?xml version='1.0' encoding='UTF-8'?>", null)]
    [InlineData("windows-1252", "", null)]
    [InlineData("windows-1252", "", "windows-1252")]
    [InlineData("utf-16", "<?xml version='1.0' encoding='utf-16'?>", null)]
    [InlineData("utf-16", "", null)]
    [InlineData("utf-16BE", "<?xml version='1.0' encoding='utf-16'?>", null)]
    [InlineData("utf-32", "", null)]
    public async Task ReadAsync_AnyEncodingWithoutMark_IsRead(string encoding, string declaration, string? charset) =>
        Assert.Equal(Title, (await Read.OneAsync(Named(encoding).GetBytes(Document(declaration)), charset)).Title);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task ReadAsync_ByteOrderMark_OutranksEveryDeclaration(string encoding)
    {
        byte[] bytes = [.. Named(encoding).GetPreamble(), .. Named(encoding).GetBytes(Document("<?xml version='1.0' encoding='windows-1251'?>"))];
        Assert.Equal(Title, (await Read.OneAsync(bytes, "iso-8859-2")).Title);
    }

    [Theory]
    [InlineData("iso-8859-2", "Zażółć gęślą")]
    [InlineData("windows-1251", "Инженер данных")]
    [InlineData("koi8-r", "Инженер данных")]
    [InlineData("shift_jis", "機械学習エンジニア")]
    [InlineData("euc-jp", "機械学習エンジニア")]
    [InlineData("gb2312", "人工智能训练师")]
    [InlineData("big5", "人工智慧訓練師")]
    [InlineData("euc-kr", "인공지능 트레이너")]
    [InlineData("windows-1258", "Kỹ sư")]
    public async Task ReadAsync_DeclaredCodePage_IsUsed(string name, string title)
    {
        var text = $"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><item><title>{title}</title></item></channel></rss>";
        var bytes = Named(name).GetBytes(text);
        Assert.Equal(Named(name).GetString(Named(name).GetBytes(title)), (await Read.OneAsync(bytes)).Title);
    }

    [Fact]
    public async Task ReadAsync_StrayBytesInUtf8_AreReadAsWindows1252WhereTheyStand()
    {
        byte[] bytes = [.. "<rss><channel><item><title>Zürich, M"u8, 0xFC, .. "nchen "u8, 0x93, .. "x"u8, 0x94, .. "</title></item></channel></rss>"u8];
        Assert.Equal("Zürich, München “x”", (await Read.OneAsync(bytes)).Title);
    }

    [Fact]
    public async Task ReadAsync_CharacterAcrossReadBoundary_IsWhole()
    {
        var title = string.Concat(Enumerable.Repeat("é€𝄞", 20_000));
        var items = await Read.AllAsync(Encoding.UTF8.GetBytes(Read.Feed($"<item><description>x{title}</description></item>")));
        Assert.Equal("x" + title, items.Articles().Single().Html);
    }

    [Theory]
    [InlineData("\n\n  ")]
    [InlineData("\uFEFF\uFEFF\r\n")]
    [InlineData("<!-- generated -->\n")]
    [InlineData("Warning: something in plugin.php on line 3\n")]
    public async Task ReadAsync_RubbishBeforeTheDeclaration_IsSkipped(string before) =>
        Assert.Equal(Title, (await Read.OneAsync(Encoding.UTF8.GetBytes(before + Document("<?xml version='1.0' encoding='UTF-8'?>")))).Title);

    [Fact]
    public async Task ReadAsync_PageWithMetaCharset_IsReadInIt()
    {
        var page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><title>Инженер данных</title></head><body><h1>Инженер данных</h1><p>Инженер данных строит конвейеры, хранилища и отчёты для всей компании.</p></body></html>";
        Assert.Equal("Инженер данных", (await Read.OneAsync(Named("windows-1251").GetBytes(page))).Title);
    }
}
