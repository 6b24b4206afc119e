using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>What a visitor keeps stays with them, without an account.</summary>
public sealed class MineJourney(BrowserSite site)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Visitor_KeepsARoleAndASkill_TakesThemAway_AndBringsThemBack(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles/ai-trainer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved" })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GetByLabel("I have Python", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(page.Locator("[data-skill-count]")).ToContainTextAsync("You have 1 of these");

        await page.GotoAsync("/roles/ai-architect");
        await Assertions.Expect(page.GetByLabel("I have Python", new() { Exact = true })).ToBeCheckedAsync();

        await page.GotoAsync("/me");
        var main = page.Locator("main");
        await Assertions.Expect(main.GetByRole(AriaRole.Link, new() { Name = "AI Trainer", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByLabel("Python", new() { Exact = true })).ToBeCheckedAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export as JSON" }).ClickAsync());
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await download.SaveAsAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget everything here" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget it all" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("No role is saved yet");
        await page.ReloadAsync();
        await Assertions.Expect(main).ToContainTextAsync("No skill is ticked yet");

        await page.GetByLabel("Import a file exported here").SetInputFilesAsync(file);
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Last).ToContainTextAsync("Imported 1 role, 1 skill");
        await Assertions.Expect(main.GetByLabel("Python", new() { Exact = true })).ToBeCheckedAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task Visitor_ImportingADamagedFile_IsToldAndLosesNothing()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles/ai-trainer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync("/me");
        var kept = page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "AI Trainer", Exact = true });
        await Assertions.Expect(kept).ToBeVisibleAsync();

        await page.GetByLabel("Import a file exported here").SetInputFilesAsync(new FilePayload
        {
            Name = "mine.json",
            MimeType = "application/json",
            Buffer = "{\"version\":1,\"reviews\":[{\"question\":1,\"rating\":9}]}"u8.ToArray(),
        });

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("reviews[0] has no rating from 1 to 4. Nothing was imported.");
        await Assertions.Expect(kept).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TwoTabs_SeeEachOthersTicks()
    {
        await using var window = await site.WindowAsync();
        var mine = await window.NewPageAsync();
        await mine.GotoAsync("/me");
        await Assertions.Expect(mine.Locator("main")).ToContainTextAsync("No skill is ticked yet");
        var role = await window.NewPageAsync();
        await role.GotoAsync("/roles/ai-trainer");

        await role.GetByLabel("I have Python", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(mine.Locator("main").GetByLabel("Python", new() { Exact = true })).ToBeCheckedAsync();
        // A click, not "uncheck": what is no longer ticked leaves the list.
        await mine.Locator("main").GetByLabel("Python", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(role.GetByLabel("I have Python", new() { Exact = true })).Not.ToBeCheckedAsync();
    }
}
