using System.Net;
using System.Net.Http.Headers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Web.Tests.Pages;

public sealed class CachingTests : IAsyncLifetime
{
    private readonly AtlasSite site = new();
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        browser = site.Browser();
        await browser.GetAsync("/", TestContext.Current.CancellationToken);
        await PublishAsync("Draws maps");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/roles")]
    [InlineData("/roles/cartographer")]
    [InlineData("/articles/1")]
    public async Task Get_PageTheBrowserHolds_IsNotModified(string address)
    {
        var first = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await browser.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Publish_Revision_ChangesCachedPagesAtOnce()
    {
        string[] addresses = ["/roles/cartographer", "/articles/1"];
        foreach (var address in addresses)
            Assert.Contains("Draws maps", await browser.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await PublishAsync("Prints maps");

        foreach (var address in addresses)
            Assert.Contains("Prints maps", await browser.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_Revision_ReachesTheFactsOwnPage()
    {
        var page = await browser.GetStringAsync("/articles/1", TestContext.Current.CancellationToken);
        var fact = page[(page.IndexOf("/facts/", StringComparison.Ordinal))..].Split('"')[0];
        Assert.Contains("Shown now", await browser.GetStringAsync(fact, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await site.PublishAsync("Maps", "Cartographer", [new Trend(null, "Wholly new", Sample.Words("Another sentence altogether."))]);

        Assert.Contains("no longer states this", await browser.GetStringAsync(fact, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Get_PageTwice_ComesInTheEncodingAskedFor(string accepted, string? sent)
    {
        for (var i = 0; i < 2; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/roles/cartographer");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(sent, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task Get_Stylesheets_AreKeptForGood()
    {
        var home = await browser.GetStringAsync("/", TestContext.Current.CancellationToken);
        var sheets = home.Split("rel=\"stylesheet\" href=\"").Skip(1).Select(s => s.Split('"')[0]).ToList();

        Assert.Equal(3, sheets.Count);
        foreach (var sheet in sheets)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, sheet);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
            var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
            Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
        }
    }

    private Task<PublishOutcome> PublishAsync(string responsibility) => site.PublishAsync(
        "Maps", "Cartographer", [new Responsibility(null, responsibility, Sample.Words(responsibility))]);
}
