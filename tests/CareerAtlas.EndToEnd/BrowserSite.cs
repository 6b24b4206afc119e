using CareerAtlas.EndToEnd;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserSite))]

namespace CareerAtlas.EndToEnd;

/// <summary>The site with its starter content on a real port, and one browser for all tests.</summary>
public sealed class BrowserSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    // Nothing of the browser's own may go over the network while its requests are counted.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careeratlas-e2e-");
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the site listens.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (FindBrowser() is not { } executable)
            return;
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await WaitUntilReadyAsync();
        playwright = await Playwright.CreateAsync();
        // Many tests share a small machine.
        Assertions.SetDefaultExpectTimeout(20_000);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Quiet });
    }

    /// <summary>A fresh browser window; skips the test where no browser is installed.</summary>
    public async Task<IBrowserContext> WindowAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        if (browser is null)
        {
            const string Reason = "No Chromium found. Install it, or name it in CAREERATLAS_CHROMIUM.";
            if (Environment.GetEnvironmentVariable("CAREERATLAS_REQUIRE_ALL") == "1")
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }
        return await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
        });
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // Said here too, or the site listens at its default address as well, where another may be.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        var postgres = Environment.GetEnvironmentVariable("CAREERATLAS_SITE_POSTGRES");
        if (!string.IsNullOrEmpty(postgres))
            builder.UseSetting("Database:Provider", "PostgreSql");
        builder.UseSetting(
            "ConnectionStrings:CareerAtlas",
            string.IsNullOrEmpty(postgres) ? $"Data Source={Path.Combine(folder.FullName, "atlas.db")};Pooling=False" : postgres);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Error");
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!(await client.GetAsync($"{Address}/health/ready", patience.Token)).IsSuccessStatusCode)
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
    }

    private static string? FindBrowser()
    {
        var named = Environment.GetEnvironmentVariable("CAREERATLAS_CHROMIUM");
        return string.IsNullOrEmpty(named) ? Array.Find(Places, File.Exists) : named;
    }
}
