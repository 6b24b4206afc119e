using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>The practice page in each of its faces.</summary>
public sealed class PracticePageTests(BrowserSite site)
{
    private const string Practised = """
        localStorage.setItem('careeratlas.mine', JSON.stringify({ version: 1, notes: {}, reviews:
          [178, 179, 180, 198, 199, 200, 201, 202].map((question, i) => ({ question, rating: 4, at: new Date(Date.now() - i * 6e4).toISOString() })) }))
        """;

    [Theory]
    [InlineData("/practice", false)]
    [InlineData("/practice", true)]
    [InlineData("/practice?role=ai-trainer", false)]
    [InlineData("/practice?role=ai-trainer", true)]
    [InlineData("/practice?role=ai-trainer&category=Ethics", true)]
    [InlineData("/practice?role=no-such-role", false)]
    [InlineData("/practice?session=due", false)]
    public async Task Page_InEveryFace_IsAccessibleAndReflows(string address, bool practised)
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/favicon.svg");
        if (practised)
            await page.EvaluateAsync(Practised);
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("[data-streak]")).ToBeVisibleAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("Space");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Accessibility.HoldsInEveryFaceAsync(page);
        await page.SetViewportSizeAsync(320, 900);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Page_NothingDueAnyMore_OffersToPractiseAhead()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/favicon.svg");
        await page.EvaluateAsync(Practised);
        await page.GotoAsync("/practice?role=ai-trainer&category=Ethics");

        await page.GetByRole(AriaRole.Button, new() { Name = "Practise ahead" }).ClickAsync();

        await Assertions.Expect(page.Locator("#question")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Page_ClockADayAheadAndBack_StillAsks()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1));
        await page.GotoAsync("/practice?role=ai-trainer");
        await Assertions.Expect(page.Locator("#question")).ToBeVisibleAsync();
        var first = await page.Locator("#question").TextContentAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("3");
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("1");

        await page.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().UtcDateTime);
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("1");
        await Assertions.Expect(page.Locator("[data-streak]")).ToHaveTextAsync("1 day");
        await Assertions.Expect(page.Locator("#question")).Not.ToHaveTextAsync(first!);
    }
}
