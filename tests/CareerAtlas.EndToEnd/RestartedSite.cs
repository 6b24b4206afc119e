using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CareerAtlas.EndToEnd;

/// <summary>A site that is stopped and started again at one address, on one database.</summary>
public sealed class RestartedSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careeratlas-e2e-restart-");
    private readonly int port = FreePort();
    private Process? running;

    public string Address => $"http://127.0.0.1:{port}";

    /// <summary>Starts the site and waits until it answers.</summary>
    public async Task StartAsync()
    {
        running = new Process(folder);
        running.UseKestrel(options => options.Listen(IPAddress.Loopback, port));
        running.StartServer();
        using var client = new HttpClient();
        while (!(await client.GetAsync($"{Address}/health/ready")).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(100));
    }

    public async Task StopAsync()
    {
        if (running is not null)
            await running.DisposeAsync();
        running = null;
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

    private sealed class Process(DirectoryInfo folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("ConnectionStrings:CareerAtlas", $"Data Source={Path.Combine(folder.FullName, "atlas.db")};Pooling=False");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Error");
        }
    }
}
