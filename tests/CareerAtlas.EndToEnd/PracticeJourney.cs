using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>What someone does who prepares for an interview.</summary>
public sealed class PracticeJourney(BrowserSite site)
{
    private const int Questions = 10;

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Visitor_PractisesTenQuestionsByKeyboard_AndTakesThemAlongAndBack(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/interview?role=ai-trainer");
        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Practise these" }));
        await page.Keyboard.PressAsync("Enter");

        var asked = new List<string>();
        for (var i = 0; i < Questions; i++)
        {
            var question = await QuestionAsync(page, asked.LastOrDefault());
            asked.Add(question);
            await page.Keyboard.PressAsync("n");
            await page.Keyboard.TypeAsync(string.Create(CultureInfo.InvariantCulture, $"Answer {i}, 1 2 3 4 n"));
            await Assertions.Expect(page.Locator("[data-notes]")).ToHaveValueAsync(string.Create(CultureInfo.InvariantCulture, $"Answer {i}, 1 2 3 4 n"));
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync(i % 2 == 0 ? "Space" : "Enter");
            await Assertions.Expect(page.Locator("[data-rate]").First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync(string.Create(CultureInfo.InvariantCulture, $"{(i % 3) + 2}"));
        }

        Assert.Equal(Questions, asked.Distinct().Count());
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("10");
        await Assertions.Expect(page.Locator("[data-streak]")).ToHaveTextAsync("1 day");
        Assert.DoesNotContain(await QuestionAsync(page, asked[^1]), asked);

        var file = await DownloadAsync(page, "Export as JSON");
        var anki = await File.ReadAllLinesAsync(await DownloadAsync(page, "Export for Anki"), TestContext.Current.CancellationToken);
        Assert.Equal(["#separator:tab", "#html:false"], anki[..2]);
        Assert.Contains(anki, line => line.StartsWith($"{asked[3]}\tAnswer 3, 1 2 3 4 n\t", StringComparison.Ordinal));

        await ClickByKeyAsync(page, "Forget everything here");
        await ClickByKeyAsync(page, "Forget it all");
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("0");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("0");

        await page.GetByLabel("Import a file exported here").SetInputFilesAsync(file);
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("10");
        await Assertions.Expect(page.Locator("[data-practised]")).ToHaveTextAsync("10");
        await page.GotoAsync("/practice");
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("10");
        await page.GetByText("As a table").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr td").First).ToHaveTextAsync("10");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Visitor_WhoseServerRestarts_LosesNothingTypedOrRated(int width)
    {
        await using var own = await RestartableSite.StartedAsync();
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{own.Address}/practice?role=ai-architect");
        var first = await QuestionAsync(page, null);
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("3");
        var second = await QuestionAsync(page, first);
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.TypeAsync("Typed before, ");

        await own.StopAsync();
        await page.Keyboard.TypeAsync("and typed while the site was away");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("4");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Your rating is kept");
        await own.StartAsync();

        var third = await QuestionAsync(page, second, TimeSpan.FromSeconds(60));
        Assert.NotEqual(first, third);
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("2");
        var notes = await page.EvaluateAsync<string[]>("Object.values(JSON.parse(localStorage.getItem('careeratlas.mine')).notes).map(n => n.text)");
        Assert.Equal(["Typed before, and typed while the site was away"], notes);
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("3");
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("3");
    }

    [Fact]
    public async Task Visitor_WhoReloadsAfterRevealing_IsWhereTheyWere()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/practice?role=ai-trainer&category=Ethics");
        var question = await QuestionAsync(page, null);
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.TypeAsync("half a thou");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-rate]").First).ToBeVisibleAsync();

        await page.ReloadAsync();

        Assert.Equal(question, await QuestionAsync(page, null));
        await Assertions.Expect(page.Locator("[data-notes]")).ToHaveValueAsync("half a thou");
        await Assertions.Expect(page.Locator("[data-rate]").First).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("[?&]question=[0-9]+"));
    }

    [Fact]
    public async Task Visitor_WhoSwitchesKeysOff_TypesWithoutRating()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/practice?role=ai-trainer");
        await QuestionAsync(page, null);
        await page.GetByLabel("Keys").UncheckAsync();
        await page.Locator("#question").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("n");

        await Assertions.Expect(page.Locator("[data-rate]").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();
        await page.ReloadAsync();
        await QuestionAsync(page, null);
        await Assertions.Expect(page.GetByLabel("Keys")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Visitor_WhoImportsAForeignFile_IsToldAndKeepsEverything()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/practice?role=ai-trainer");
        await QuestionAsync(page, null);
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("1");
        var before = await page.EvaluateAsync<string>("localStorage.getItem('careeratlas.mine')");

        foreach (var (content, message) in new[]
        {
            ("{\"version\":1,\"reviews\":[{\"question\":1,\"rating\":9,\"at\":\"2026-01-01T00:00:00Z\"}]}", "has no rating from 1 to 4"),
            ("{\"version\":99}", "newer CareerAtlas"),
            ("{\"reviews\":[]}", "states no version"),
            ("{\"version\":1,", "not whole JSON"),
        })
        {
            await page.GetByLabel("Import a file exported here").SetInputFilesAsync(
                new FilePayload { Name = "mine.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
            await Assertions.Expect(page.GetByText(message)).ToBeVisibleAsync();
        }

        Assert.Equal(before, await page.EvaluateAsync<string>("localStorage.getItem('careeratlas.mine')"));
        await Assertions.Expect(page.Locator("[data-rated-today]")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task Visitor_RatingTwentyTimes_WaitsLessThanATenthOfASecond()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/practice?role=ai-trainer");
        var last = await QuestionAsync(page, null);
        var waits = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            await page.Keyboard.PressAsync("Space");
            // Measured in the page, from the key to the next question's drawing.
            waits.Add(await page.EvaluateAsync<double>("""
                () => new Promise(done => {
                  const card = document.querySelector('[data-question]'), from = performance.now();
                  new MutationObserver((_, seen) => {
                    const next = document.querySelector('[data-question]');
                    if (next === null || next === card) return;
                    seen.disconnect();
                    requestAnimationFrame(() => done(performance.now() - from));
                  }).observe(document.body, { childList: true, subtree: true });
                  document.querySelector('#question').dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
                })
                """));
            last = await QuestionAsync(page, last);
        }

        waits.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine($"median {waits[10]:0} ms, worst {waits[^1]:0} ms");
        Assert.InRange(waits[10], 0, 100);
    }

    // The question that is asked, once it is another than the last.
    private static async Task<string> QuestionAsync(IPage page, string? last, TimeSpan? patience = null)
    {
        var question = page.Locator("#question");
        if (last is not null)
            await Assertions.Expect(question).Not.ToHaveTextAsync(last, new() { Timeout = (float?)patience?.TotalMilliseconds });
        await Assertions.Expect(question).ToBeVisibleAsync(new() { Timeout = (float?)patience?.TotalMilliseconds });
        return (await question.TextContentAsync())!;
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var i = 0; i < 100; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
        }
        Assert.Fail("The keyboard does not reach it.");
    }

    private static async Task ClickByKeyAsync(IPage page, string name)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await TabToAsync(page, button);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<string> DownloadAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => ClickByKeyAsync(page, name));
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{download.SuggestedFilename}");
        await download.SaveAsAsync(path);
        return path;
    }
}
