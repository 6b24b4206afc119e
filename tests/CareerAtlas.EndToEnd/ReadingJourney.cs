using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>What a reader does, with scripts switched off: reading needs none.</summary>
public sealed partial class ReadingJourney(BrowserSite site)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Reader_FindsARole_AndFollowsAFactToItsArticle(int width)
    {
        await using var window = await site.WindowAsync(width, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");

        await page.GetByLabel("Which role or skill are you curious about?").FillAsync("trainer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=trainer"));
        await page.GetByRole(AriaRole.Link, new() { Name = "AI Trainer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("AI Trainer");

        var skills = page.Locator("#skills");
        var quote = skills.Locator("q").First;
        await Assertions.Expect(quote).ToBeHiddenAsync();
        await skills.Locator("summary").First.ClickAsync();
        await Assertions.Expect(quote).ToBeVisibleAsync();
        var original = await skills.Locator("details[open] a").First.GetAttributeAsync("href");
        Assert.Contains("#:~:text=", original, StringComparison.Ordinal);

        await skills.Locator("details[open] a[href^='/facts/']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(FactAddress());
        await page.Locator("figcaption a[href^='/articles/']").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Revisions" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reader_OfPay_OpensTheClaimsBehindARow()
    {
        await using var window = await site.WindowAsync(script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles/ai-trainer#pay");

        var ledger = page.Locator("#pay details").First;
        await ledger.Locator("summary").ClickAsync();

        await Assertions.Expect(ledger.Locator("q").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reader_ByKeyboard_SkipsToTheContentAndOpensEvidence()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles/ai-trainer");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Locator("#in-short summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#in-short q").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reader_OfAWrongAddress_IsShownTheNearestRole()
    {
        await using var window = await site.WindowAsync(script: false);
        var page = await window.NewPageAsync();

        var answer = await page.GotoAsync("/roles/ai-trainr");

        Assert.Equal(404, answer!.Status);
        await page.GetByRole(AriaRole.Link, new() { Name = "AI Trainer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("AI Trainer");
    }

    [GeneratedRegex("/facts/[0-9]+$")]
    private static partial Regex FactAddress();
}
