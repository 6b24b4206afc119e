using Microsoft.AspNetCore.HttpOverrides;

namespace CareerAtlas.Web.Hosting;

/// <summary>What one client may take of the server, where it listens, and whom it believes about the client.</summary>
public static class ServerLimits
{
    private const string DefaultAddress = "http://localhost:5080";
    private const int MaxBody = 1024 * 1024;

    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 5_000;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var network in TrustedProxies(builder.Configuration))
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        });
    }

    /// <summary>Believes forwarded headers from the proxies that the settings name, and from nobody where they name none.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (TrustedProxies(app.Configuration).Length > 0)
            app.UseForwardedHeaders();
    }

    /// <summary>Listens where the settings say, otherwise at <c>http://localhost:5080</c>.</summary>
    public static void UseDefaultAddress(this WebApplication app)
    {
        var stated = AddressSettings.Any(s => !string.IsNullOrEmpty(app.Configuration[s]));
        if (!stated && !app.Configuration.GetSection("Kestrel:Endpoints").Exists())
            app.Urls.Add(DefaultAddress);
    }

    private static string[] TrustedProxies(IConfiguration configuration) =>
        configuration.GetSection("Proxy:TrustedNetworks").Get<string[]>() ?? [];
}
