using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>From the skills one has to a plan that is kept.</summary>
public sealed partial class PlanningJourney(BrowserSite site)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Visitor_TicksSkills_FindsARole_PlansTheWay_AndKeepsThePlan(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/match");
        await Ready(page);
        await page.GetByLabel("Find a skill by name").PressSequentiallyAsync("pyth");
        await page.GetByLabel("Python", new() { Exact = true }).First.CheckAsync();
        await Assertions.Expect(page.Locator(".matches > li")).ToHaveCountAsync(2);

        await page.GetByText("Find skills in a text").ClickAsync();
        await page.GetByLabel("The text").FillAsync("Python, SQL and machine learning. We like R most.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find skills" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The text names 3 skills; 2 of them newly ticked.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("R", new() { Exact = true })).Not.ToBeCheckedAsync();
        var architect = page.Locator(".matches > li", new() { HasText = "AI Architect" });
        await Assertions.Expect(architect).ToContainTextAsync(new Regex("3 of [0-9]+ skills"));
        await Assertions.Expect(architect).ToContainTextAsync("raises 1 other role");

        await architect.GetByRole(AriaRole.Link, new() { Name = "How to get there" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("How to become an AI Architect");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("less the 3 skills you have ticked");
        await page.GetByLabel("From", new() { Exact = true }).First.PressSequentiallyAsync("ai tr");
        await page.GetByRole(AriaRole.Option, new() { Name = "AI Trainer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From AI Trainer to AI Architect");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/paths\?from=ai-trainer&to=ai-architect$"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save this plan" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved" })).ToHaveCountAsync(1);

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved" })).ToHaveCountAsync(1);
        await page.GotoAsync("/me");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = PlanName() })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Visitor_ByKeyboardAlone_TicksPlansAndSaves()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/match");
        await Ready(page);
        await TabToAsync(page, "#skill-search");
        await page.Keyboard.TypeAsync("python");
        await Assertions.Expect(page.Locator("#skill-found")).ToContainTextAsync("1 skill");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".matches > li")).ToHaveCountAsync(2);
        await TabToAsync(page, ".matches > li:has-text('AI Architect') .onward a");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("How to become an AI Architect");
        await Ready(page);

        await TabToAsync(page, "#from");
        await page.Keyboard.TypeAsync("ai trainer");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveTextAsync("AI Trainer");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#from")).ToHaveAttributeAsync("aria-activedescendant", "from-role-0");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("From AI Trainer to AI Architect");
        await TabToAsync(page, ".plan button");
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved" })).ToHaveCountAsync(1);
        await TabToAsync(page, "graph-view [data-zoom=in]");
        var before = await page.Locator("graph-view svg").EvaluateAsync<double>("s => s.getBoundingClientRect().width");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("graph-view svg").EvaluateAsync<double>("s => s.getBoundingClientRect().width") > before * 1.2);
        await TabToAsync(page, "graph-view a[href='/roles/ai-trainer']");
    }

    [Fact]
    public async Task Visitor_WithATextOfTwoMegabytes_IsToldWhatItNames()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/match");
        await Ready(page);
        await page.GetByText("Find skills in a text").ClickAsync();
        await PasteAsync(page, "'Worked with Python and PyTorch, often. '.repeat(52000)");

        await page.GetByRole(AriaRole.Button, new() { Name = "Find skills" }).ClickAsync();

        await Assertions.Expect(page.GetByText("The text names 2 skills; 2 of them newly ticked.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.True(await page.Locator("#cv").EvaluateAsync<int>("e => e.value.length") > 2_000_000);
        await PasteAsync(page, "'x'.repeat(9000000)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find skills" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The text has more than 8 MB")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My skills 2" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Visitor_WithFiveThousandSkills_LosesNone()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles");
        await page.EvaluateAsync(
            """
            () => {
              const skills = { python: { name: 'Python', at: '2026-01-02T00:00:00.000Z' } };
              for (let i = 1; i < 5000; i++) skills[`skill-${i}`] = { name: `Skill ${i}`, at: '2026-01-01T00:00:00.000Z' };
              localStorage.setItem('careeratlas.mine', JSON.stringify({ version: 1, roles: {}, skills, plans: {}, notes: {}, reviews: [] }));
            }
            """);
        await page.GotoAsync("/match");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My skills 5000" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".matches > li").First).ToContainTextAsync("1 of");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("4,999 ticked skills are named by no article here");
        await page.GetByLabel("Python", new() { Exact = true }).Last.UncheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My skills 4999" })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My skills 4999" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Visitor_WhoseSiteIsRestarted_KeepsTicksAndWhatWasTyped()
    {
        var restarted = new RestartedSite();
        await using (restarted)
        {
            await restarted.StartAsync();
            await using var window = await site.WindowAsync();
            var page = await window.NewPageAsync();
            await page.GotoAsync($"{restarted.Address}/match");
            await Ready(page);
            await page.GetByLabel("Find a skill by name").PressSequentiallyAsync("pyt");
            await page.GetByLabel("Python", new() { Exact = true }).First.CheckAsync();
            await Assertions.Expect(page.Locator(".matches > li")).ToHaveCountAsync(2);
            await page.GetByText("Find skills in a text").ClickAsync();
            await page.GetByLabel("The text").FillAsync("Half a sentence on SQL");

            await restarted.StopAsync();
            await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
            await page.GetByLabel("The text").PressSequentiallyAsync(" and more");
            await page.GetByLabel("PyTorch", new() { Exact = true }).First.CheckAsync();
            await restarted.StartAsync();

            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My skills 2" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
            await Assertions.Expect(page.GetByLabel("Find a skill by name")).ToHaveValueAsync("pyt");
            await Assertions.Expect(page.GetByLabel("The text")).ToHaveValueAsync("Half a sentence on SQL and more");
        }
    }

    // The page's own script has taken over from its first HTML: the storage was read.
    private static Task Ready(IPage page) => Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Looking into this browser");

    private static async Task PasteAsync(IPage page, string expression) => await page.Locator("#cv").EvaluateAsync(
        $"e => {{ e.value = {expression}; e.dispatchEvent(new Event('input', {{ bubbles: true }})); }}");

    private static async Task TabToAsync(IPage page, string selector)
    {
        var target = page.Locator(selector).First;
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var i = 0; i < 120; i++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {selector}.");
    }

    [GeneratedRegex("AI Trainer → .*AI Architect")]
    private static partial Regex PlanName();
}
