using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace CareerAtlas.Web.Hosting;

/// <summary>Compresses public pages, once for each encoding: the output cache outside keeps the result.</summary>
public static class PageCompression
{
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }

    /// <summary>
    /// Compresses what is cached for everyone and nothing else: the length of a compressed page with a secret in it
    /// would tell of the secret.
    /// </summary>
    public static void UsePageCompression(this IApplicationBuilder app) => app.UseWhen(
        context => context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is not null,
        pages => pages.UseResponseCompression());
}
