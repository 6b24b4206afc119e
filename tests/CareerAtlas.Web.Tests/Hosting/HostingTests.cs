using System.Net;
using CareerAtlas.Data;
using CareerAtlas.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Web.Tests.Hosting;

public sealed class HostingTests : IAsyncDisposable
{
    private readonly AtlasSite site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/roles/nobody")]
    [InlineData("/app.css")]
    [InlineData("/health/live")]
    public async Task Get_Anything_ForbidsWhatIsNotNeeded(string address)
    {
        var headers = (await site.Browser().GetAsync(address, TestContext.Current.CancellationToken)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("require-corp", headers.GetValues("Cross-Origin-Embedder-Policy").Single());
        Assert.False(headers.Contains("Server"));
        Assert.False(headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_OverHttps_AsksForHttpsForAYear()
    {
        var browser = site.Browser();
        browser.BaseAddress = new Uri("https://atlas.example");

        var headers = (await browser.GetAsync("/", TestContext.Current.CancellationToken)).Headers;

        Assert.Equal("max-age=31536000; includeSubDomains", headers.GetValues("Strict-Transport-Security").Single());
        Assert.EndsWith("upgrade-insecure-requests", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_Page_AnswersAsGetWithoutTheBody()
    {
        var answer = await site.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Head, "/roles"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ready_AfterStartUp_SaysSo()
    {
        var browser = site.Browser();
        await browser.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal("alive", await browser.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.Equal("ready", await browser.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_WhenTheDatabaseIsBroken_IsAPageThatTellsNothingInternal()
    {
        var browser = site.Browser();
        await browser.GetAsync("/", TestContext.Current.CancellationToken);
        await BreakDatabaseAsync();

        var answer = await browser.GetAsync("/roles/cartographer", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("This page could not be made", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private async Task BreakDatabaseAsync()
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<AtlasContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        foreach (var table in context.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct())
        {
#pragma warning disable EF1003 // The names come from the model.
            await context.Database.ExecuteSqlRawAsync("ALTER TABLE \"" + table + "\" RENAME TO \"gone_" + table + "\"", TestContext.Current.CancellationToken);
#pragma warning restore EF1003
        }
    }
}
