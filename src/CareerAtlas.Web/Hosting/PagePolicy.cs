using Microsoft.AspNetCore.OutputCaching;

namespace CareerAtlas.Web.Hosting;

/// <summary>
/// What is kept of a public page: complete answers to readers without an account, one for each encoding and for each
/// view that the address names. Other words in the query make no second copy.
/// </summary>
/// <param name="lifetime">How long.</param>
/// <param name="query">The words of the query string that change the page.</param>
/// <param name="tag">The tag by which a publication finds it, from the route.</param>
internal sealed class PagePolicy(TimeSpan lifetime, string[] query, Func<RouteValueDictionary, string?> tag) : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isPublic = HttpMethods.IsGet(http.Request.Method)
            && http.Request.Headers.Authorization.Count == 0
            && http.User.Identity is not { IsAuthenticated: true };
        context.EnableOutputCaching = isPublic;
        context.AllowCacheLookup = isPublic;
        context.AllowCacheStorage = isPublic;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = lifetime;
        context.CacheVaryByRules.QueryKeys = query;
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(http.Request);
        if (tag(http.Request.RouteValues) is { } name)
            context.Tags.Add(name);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // Browsers word Accept-Encoding in many ways; the answer comes in three.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
