using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CareerAtlas.EndToEnd;

/// <summary>A site of its own that can be stopped and started again in mid-use, at the same address and on the same database.</summary>
public sealed class RestartableSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careeratlas-restart-");
    private readonly int port = FreePort();
    private Server? server;

    /// <summary>Where the site listens while it runs.</summary>
    public string Address => $"http://127.0.0.1:{port}";

    /// <summary>A site that runs, with its starter content.</summary>
    public static async Task<RestartableSite> StartedAsync()
    {
        var site = new RestartableSite();
        await site.StartAsync();
        return site;
    }

    /// <summary>Starts the site; returns when it is ready.</summary>
    public async Task StartAsync()
    {
        server = new Server(folder.FullName, port);
        server.StartServer();
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!(await client.GetAsync($"{Address}/health/ready", patience.Token)).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
    }

    /// <summary>Stops the site; every connection to it breaks, and what it held in memory is gone.</summary>
    public async Task StopAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Server : WebApplicationFactory<Program>
    {
        private readonly string folder;
        private readonly string address;

        public Server(string folder, int port)
        {
            (this.folder, address) = (folder, $"http://127.0.0.1:{port}");
            UseKestrel(options => options.Listen(IPAddress.Loopback, port));
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("urls", address);
            builder.UseSetting("ConnectionStrings:CareerAtlas", $"Data Source={Path.Combine(folder, "atlas.db")};Pooling=False");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal");
        }
    }
}
