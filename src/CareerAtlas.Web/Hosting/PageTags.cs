using System.Security.Cryptography;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace CareerAtlas.Web.Hosting;

/// <summary>Gives each page that is read an ETag, so that a browser that holds it is told so in a few bytes.</summary>
public static class PageTags
{
    /// <summary>Stands inside the output cache, which stores the tag with the page and answers "not modified".</summary>
    public static void UsePageTags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is null || !HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }
        var sent = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = sent;
        }
        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (context.Response is { StatusCode: StatusCodes.Status200OK, HasStarted: false } response)
        {
            // Weak: the same page goes out in three encodings.
            response.Headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 12))}\"";
            if (response.Headers.CacheControl.Count == 0)
                response.Headers.CacheControl = "no-cache";
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }
        // An empty answer ("not found") must stay unstarted, so that the page for it can still be made.
        if (bytes.Length > 0)
            await sent.WriteAsync(bytes, context.RequestAborted);
    });
}
