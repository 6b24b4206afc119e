using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>From a mistyped word to the sentence in an article, and the search box worked by keyboard.</summary>
public sealed partial class SearchJourney(BrowserSite site)
{
    [Theory]
    [InlineData(1440, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task Seeker_MistypesARole_AndFollowsAFactToItsArticle(int width, bool script)
    {
        await using var window = await site.WindowAsync(width, script: script);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");

        await page.GetByLabel("Which role or skill are you curious about?").FillAsync("AI trainr");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=AI"));
        await page.Locator(".hits").GetByRole(AriaRole.Link, new() { Name = "AI Trainer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("AI Trainer");

        var skills = page.Locator("#skills");
        await skills.Locator("summary").First.ClickAsync();
        await Assertions.Expect(skills.Locator("q").First).ToBeVisibleAsync();
        await skills.Locator("details[open] a[href^='/facts/']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(FactAddress());
        await page.Locator("figcaption a[href^='/articles/']").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Revisions" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Seeker_ByKeyboard_ChoosesASuggestion(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search the atlas" });

        await box.FocusAsync();
        await page.Keyboard.TypeAsync("ai tr");
        var options = page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(options.First).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("AI Trainer");
    }

    [Fact]
    public async Task Seeker_WhoIgnoresSuggestions_SearchesByEnter()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search the atlas" }).FillAsync("python");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=python"));
        await page.Locator("#Skill ~ .hits a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Python");
        await Assertions.Expect(page.Locator("#beside")).ToContainTextAsync("roles that ask for Python");
    }

    [GeneratedRegex("/facts/[0-9]+$")]
    private static partial Regex FactAddress();
}
