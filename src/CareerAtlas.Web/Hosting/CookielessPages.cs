using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;

namespace CareerAtlas.Web.Hosting;

/// <summary>
/// The framework gives every page an antiforgery cookie as soon as some page of the site is interactive, and forbids
/// caches to keep it. A page that is the same for everyone and has no form to protect must stay free of both.
/// </summary>
internal sealed class CookielessPages(IAntiforgery inner) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        httpContext.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is null
            ? inner.GetAndStoreTokens(httpContext)
            : inner.GetTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => inner.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) => inner.SetCookieTokenAndHeader(httpContext);
}
