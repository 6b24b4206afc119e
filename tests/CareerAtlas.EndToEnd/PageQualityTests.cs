using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>What holds for every page.</summary>
public sealed class PageQualityTests(BrowserSite site)
{
    private const int HeaviestPage = 200 * 1024;

    private static readonly string[] Read =
    [
        "/", "/roles", "/roles?q=nobody+at+all", "/roles/ai-trainer", "/roles/ai-architect", "/roles/machine-learning-engineer",
        "/articles/1", "/facts/1", "/roles/no-such-role", "/search?q=machne+lerning+data", "/search?q=zzzz", "/skills", "/skills/python",
        "/skills/no-such-skill",
        "/compare", "/compare?roles=ai-trainer,ai-architect", "/compare?roles=ai-trainer,ai-architect,machine-learning-engineer,ai-engineer",
        "/compare?roles=ai-trainr,ai-trainer", "/coverage", "/coverage?named=yes&sort=salary", "/outlook", "/outlook?kind=tools",
        "/interview", "/interview?role=ai-architect", "/interview?q=nothing+like+this",
    ];

    private static readonly string[] Worked =
    [
        "/me", "/match", "/paths", "/paths?from=ai-trainer&to=ai-architect", "/paths?from=ai-trainer", "/paths?to=ai-architect&unstated=yes",
        "/paths?from=nobody&to=ai-architect",
    ];

    /// <summary>Pages that are read: plain HTML, no circuit.</summary>
    public static TheoryData<string> ReadPages => new(Read);

    /// <summary>These and the pages that are worked in, on a circuit.</summary>
    public static TheoryData<string> AllPages => [.. Read, .. Worked];

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Page_InEveryFace_IsAccessible(string address)
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        await OpenEverythingAsync(page);
        await Accessibility.HoldsInEveryFaceAsync(page);
    }

    [Theory]
    [MemberData(nameof(ReadPages))]
    public async Task Page_Loaded_AsksThisHostAloneAndLittle(string address)
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        var requests = new List<IRequest>();
        var sockets = 0;
        page.Request += (_, request) => requests.Add(request);
        page.WebSocket += (_, _) => sockets++;

        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.All(requests, request => Assert.StartsWith(site.Address, request.Url, StringComparison.Ordinal));
        Assert.Equal(0, sockets);
        Assert.DoesNotContain(requests, request => request.Url.Contains("_framework", StringComparison.Ordinal));
        var sizes = await Task.WhenAll(requests.Select(request => request.SizesAsync()));
        var total = sizes.Sum(s => s.ResponseBodySize + s.ResponseHeadersSize);
        TestContext.Current.TestOutputHelper?.WriteLine($"{address}: {total:N0} bytes in {requests.Count} requests");
        Assert.InRange(total, 1, HeaviestPage);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Page_AtWidth320_NeedsNoSidewaysScrolling(string address)
    {
        await using var window = await site.WindowAsync(320);
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        await OpenEverythingAsync(page);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task OpenEverythingAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
}
