using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Web.Tests.Pages;

/// <summary>The whole site on an SQLite file of its own, empty until a test publishes something.</summary>
public sealed class AtlasSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careeratlas-web-");

    /// <summary>A client that follows no redirects and sees what is sent.</summary>
    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Publishes an article with its facts and lets go of the pages it touches, as every publication does.</summary>
    public async Task<PublishOutcome> PublishAsync(
        string title, string? role, IReadOnlyList<Fact> facts, string? url = "https://maps.example/cartographer")
    {
        var metadata = new ArticleMetadata(title, url, $"guid:{url}", "A. Writer", Sample.Now, [], "en");
        var document = new ImportedDocument(new ExtractedArticle(metadata, role, [.. facts], []), string.Join('\n', facts), "test");
        var imported = await Services.GetRequiredService<ArticleStore>().ImportAsync(document, "test", CancellationToken.None);
        var published = await Services.GetRequiredService<Publisher>().PublishAsync(imported.RevisionId, "test", CancellationToken.None);
        await Services.GetRequiredService<IOutputCacheStore>().EvictAsync(published, CancellationToken.None);
        return published;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:CareerAtlas", $"Data Source={Path.Combine(folder.FullName, "atlas.db")};Pooling=False");
        builder.UseSetting("Starter:Import", "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (folder.Exists)
            folder.Delete(recursive: true);
    }
}
