using System.Globalization;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Sat, 10 May 2025 09:56:26 +0000", "2025-05-10T09:56:26")]
    [InlineData("Mon, 10 May 2025 09:56:26 +0000", "2025-05-10T09:56:26")]
    [InlineData("10 May 2025 09:56:26 GMT", "2025-05-10T09:56:26")]
    [InlineData("Saturday, 10-May-25 09:56:26 GMT", "2025-05-10T09:56:26")]
    [InlineData("Sat, 10 May 25 09:56 UT", "2025-05-10T09:56:00")]
    [InlineData("10 May 98 09:56 Z", "1998-05-10T09:56:00")]
    [InlineData("Sat, 10 May 2025 09:56:26 EST", "2025-05-10T14:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 PDT", "2025-05-10T16:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 GMT+2", "2025-05-10T07:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 UTC+08:00", "2025-05-10T01:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 +0530 (IST)", "2025-05-10T04:26:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 -03", "2025-05-10T12:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26", "2025-05-10T09:56:26")]
    [InlineData("Sat, 10 May 2025 09:56:26 XYZ", "2025-05-10T09:56:26")]
    [InlineData("10 Sept 2025", "2025-09-10T00:00:00")]
    [InlineData("Wed, 10 September 2025 9:05:00 GMT", "2025-09-10T09:05:00")]
    [InlineData("September 10, 2025", "2025-09-10T00:00:00")]
    [InlineData("Sept. 10th, 2025 at 3:04 pm", "2025-09-10T15:04:00")]
    [InlineData("Dec 31, 2024 12:30 AM", "2024-12-31T00:30:00")]
    [InlineData("Sat May 10 09:56:26 UTC 2025", "2025-05-10T09:56:26")]
    [InlineData("Sat, 10 May 2025 24:00:00 GMT", "2025-05-11T00:00:00")]
    [InlineData("31 Dec 2024 24:00", "2025-01-01T00:00:00")]
    [InlineData("31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59")]
    [InlineData("2025-05-10T09:56:26Z", "2025-05-10T09:56:26")]
    [InlineData("2025-05-10t09:56:26z", "2025-05-10T09:56:26")]
    [InlineData("2025-05-10T09:56:26.123456789+02:00", "2025-05-10T07:56:26")]
    [InlineData("2025-05-10 09:56:26", "2025-05-10T09:56:26")]
    [InlineData("2025-05-10 09:56:26 +0200", "2025-05-10T07:56:26")]
    [InlineData("2025-05-10 09:56:26 UTC", "2025-05-10T09:56:26")]
    [InlineData("2025-05-10T09:56", "2025-05-10T09:56:00")]
    [InlineData("2025-05-10T24:00:00Z", "2025-05-11T00:00:00")]
    [InlineData("20250510T095626Z", "2025-05-10T09:56:26")]
    [InlineData("2025/05/10", "2025-05-10T00:00:00")]
    [InlineData("2025-05-10", "2025-05-10T00:00:00")]
    [InlineData("2025-05", "2025-05-01T00:00:00")]
    [InlineData("2025", "2025-01-01T00:00:00")]
    [InlineData(" \n 2025-05-10T09:56:26Z \n", "2025-05-10T09:56:26")]
    [InlineData("Mon, 01 Jan 2106 00:00:00 GMT", "2106-01-01T00:00:00")]
    public void TryParse_Date_IsReadInUtc(string text, string expected)
    {
        Assert.True(FeedDate.TryParse(text, out var date));
        Assert.Equal(TimeSpan.Zero, date.Offset);
        Assert.Equal(expected, date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("n/a")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("32 May 2025")]
    [InlineData("10 Mai 2025 morgens")]
    [InlineData("10 May 2025 25:00")]
    [InlineData("10 May 2025 13:00 pm")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("05/10/2025")]
    [InlineData("1746871200")]
    public void TryParse_NoDate_IsRefused(string? text) => Assert.False(FeedDate.TryParse(text, out _));

    [Fact]
    public void TryParse_LongHostileText_IsRefusedAtOnce() => Assert.False(FeedDate.TryParse(new string('1', 1_000_000), out _));
}
