using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Matching;
using CareerAtlas.Web.Mine;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace CareerAtlas.Web.Hosting;

/// <summary>
/// Pages that are worked in hold a circuit, pages that are read do not: a page says so itself, by its render mode, and
/// only then is it sent the script that opens one.
/// </summary>
public static class WorkedPages
{
    public static void AddWorkedPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddScoped<BrowserPortfolio>();
        services.AddScoped<KeptFields>();
        var antiforgery = services.Single(s => s.ServiceType == typeof(IAntiforgery));
        services.AddSingleton<IAntiforgery>(provider => new CookielessPages(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, antiforgery.ImplementationType!)));
    }

    public static void MapWorkedPages(this IEndpointRouteBuilder routes) => routes.MapRazorComponents<App>()
        .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");

    /// <summary>Whether the page that was asked for is one of them.</summary>
    public static bool Is(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type
            .IsDefined(typeof(RenderModeAttribute), inherit: true) == true;
}
