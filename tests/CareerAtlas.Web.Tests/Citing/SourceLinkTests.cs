using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Citing;

namespace CareerAtlas.Web.Tests.Citing;

public sealed class SourceLinkTests
{
    [Theory]
    [InlineData("Pay is good", "text=Pay%20is%20good")]
    [InlineData("Mid-level, 90% & up", "text=Mid%2Dlevel%2C%2090%25%20%26%20up")]
    [InlineData("Café – naïve", "text=Caf%C3%A9%20%E2%80%93%20na%C3%AFve")]
    public void To_ShortQuote_NamesItWholeAndEscaped(string quote, string fragment) =>
        Assert.Equal($"https://maps.example/a#:~:{fragment}", Link("https://maps.example/a", quote));

    [Fact]
    public void To_LongQuote_NamesItsFirstAndLastWords() => Assert.Equal(
        "https://maps.example/a#:~:text=one%20two%20three%20four%20five,eleven%20twelve%20thirteen%20fourteen%20fifteen",
        Link("https://maps.example/a", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"));

    [Fact]
    public void To_TableRow_NamesItsFirstAndLastCell() =>
        Assert.Equal("https://maps.example/a#:~:text=Entry,USD", Link("https://maps.example/a", "Entry | 57,480 | USD"));

    [Fact]
    public void To_AddressWithFragment_KeepsIt() =>
        Assert.Equal("https://maps.example/a#pay:~:text=Pay", Link("https://maps.example/a#pay", "Pay"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/relative")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("https://user:secret@maps.example/")]
    [InlineData("ftp://maps.example/")]
    public void To_WhatNobodyShouldFollow_IsNoLink(string? url) => Assert.Null(Link(url, "Pay"));

    [Fact]
    public void To_QuoteOfMarkup_StaysInsideTheAddress() =>
        Assert.DoesNotContain(Link("https://maps.example/a", "\"><script>")!, c => c is '"' or '<' or '>');

    private static string? Link(string? url, string quote) => SourceLink.To(url, new Evidence(null, quote));
}
