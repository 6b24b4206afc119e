using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>Takes the pictures of docs/screenshots; run by hand with <c>-explicit only</c>.</summary>
public sealed class Screenshots(BrowserSite site)
{
    [Theory(Explicit = true)]
    [InlineData("home", "/")]
    [InlineData("roles", "/roles")]
    [InlineData("role", "/roles/ai-trainer")]
    [InlineData("evidence", "/roles/ai-trainer", "#pay details, #in-short details")]
    [InlineData("paths", "/roles/ai-architect", "#paths details")]
    [InlineData("named-role", "/roles/machine-learning-engineer")]
    [InlineData("match", "/match", "details.group")]
    [InlineData("plan", "/paths?from=ai-trainer&to=ai-architect")]
    [InlineData("onwards", "/paths?from=ai-trainer", "main details")]
    [InlineData("article", "/articles/1")]
    [InlineData("fact", "/facts/1")]
    [InlineData("not-found", "/roles/ai-trainr")]
    [InlineData("compare", "/compare?roles=ai-trainer,ai-architect")]
    [InlineData("compare-pay", "/compare?roles=ai-trainer,ai-architect,machine-learning-engineer", "#pay .claims")]
    [InlineData("coverage", "/coverage")]
    [InlineData("outlook", "/outlook")]
    [InlineData("interview", "/interview")]
    [InlineData("interview-role", "/interview?role=ai-architect")]
    public async Task Take(string name, string address, string? opened = null)
    {
        var folder = Environment.GetEnvironmentVariable("CAREERATLAS_SCREENSHOTS") ?? Path.GetTempPath();
        foreach (var width in new[] { 1440, 390 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var window = await site.WindowAsync(width, scheme);
                var page = await window.NewPageAsync();
                await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                if (opened is not null)
                {
                    await page.Locator(opened).Locator("summary").First.ClickAsync();
                    await page.Locator(opened).First.EvaluateAsync("e => e.closest('section').scrollIntoView()");
                }
                var face = $"{name}-{(width == 390 ? "phone" : "desktop")}-{scheme.ToString().ToLowerInvariant()}.png";
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, face) });
            }
        }
    }

    [Theory(Explicit = true)]
    [InlineData("practice", "/practice")]
    [InlineData("practising", "/practice?role=ai-trainer&question=204")]
    [InlineData("practising-nothing", "/practice?role=ai-trainer&question=180")]
    public async Task TakePractice(string name, string address)
    {
        var folder = Environment.GetEnvironmentVariable("CAREERATLAS_SCREENSHOTS") ?? Path.GetTempPath();
        foreach (var width in new[] { 1440, 390 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var window = await site.WindowAsync(width, scheme);
                var page = await window.NewPageAsync();
                await page.GotoAsync("/favicon.svg");
                await page.EvaluateAsync("""
                    localStorage.setItem('careeratlas.mine', JSON.stringify({ version: 1, notes: {}, reviews:
                      [0, 0, 1, 1, 1, 2, 3, 3, 3, 3, 6, 7, 7, 9, 12, 12].map((days, i) => (
                        { question: 188 + i % 9, rating: 1 + (i * 7) % 4, at: new Date(Date.now() - days * 864e5 - i * 6e4).toISOString() })) }))
                    """);
                await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
                await Assertions.Expect(page.Locator("[data-streak]")).ToBeVisibleAsync();
                if (await page.Locator("#question").IsVisibleAsync())
                {
                    await page.Locator("[data-notes]").FillAsync("Two classifiers in PyTorch; one of them in daily use by the support team.");
                    await page.Locator("[data-notes]").BlurAsync();
                    await page.Keyboard.PressAsync("Space");
                    await Assertions.Expect(page.Locator("[data-rate]").First).ToBeVisibleAsync();
                }
                await page.ScreenshotAsync(new PageScreenshotOptions
                {
                    Path = Path.Combine(folder, $"{name}-{(width == 390 ? "phone" : "desktop")}-{scheme.ToString().ToLowerInvariant()}.png"),
                    FullPage = true,
                });
            }
        }
    }
}
