using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>A reader who compares roles and takes the comparison away on paper; scripts are switched off.</summary>
public sealed partial class CompareJourney(BrowserSite site)
{
    private const string FourRoles = "/compare?roles=ai-trainer,ai-architect,machine-learning-engineer,ai-engineer";
    private const string TwoRoles = "/compare?roles=ai-trainer,ai-architect";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Reader_OfARole_ComparesFourAndSharesTheAddress(int width)
    {
        await using var window = await site.WindowAsync(width, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/roles/ai-trainer");

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Add at least one more")).ToBeVisibleAsync();
        await page.GetByLabel("Another role").FillAsync("AI Architect");
        await page.GetByLabel("Another role").PressAsync("Enter");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("AI Trainer and AI Architect");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add Machine Learning Engineer" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add AI Engineer" }).ClickAsync();

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("AI Trainer, AI Architect, Machine Learning Engineer and AI Engineer");
        Assert.Equal(FourRoles, new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(page.Locator("#skills .band").First).ToContainTextAsync("Shared by both");
        await Assertions.Expect(page.Locator("#pay tbody").First.Locator("tr.row")).ToHaveCountAsync(4);
        await page.Locator("#skills .e summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("#skills q").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove AI Engineer" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(ThreeRoles());
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Reader_OnPaper_SeesEverySectionOfFourRolesAndNoControls(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        var sockets = 0;
        page.WebSocket += (_, _) => sockets++;
        await page.GotoAsync(FourRoles);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var section in new[] { "#skills", "#pay", "#ways-in", "#work", "#outlook", "#stated", "#sources" })
            await Assertions.Expect(page.Locator(section)).ToBeVisibleAsync();
        foreach (var control in new[] { ".chooser", ".jump", "header .search", "header nav", ".tick" })
            await Assertions.Expect(page.Locator(control).First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#pay .alone li").First).ToBeVisibleAsync();
        Assert.Equal(0, sockets);
    }

    [Fact]
    public async Task Reader_OfTwoRoles_PrintsTwoSheetsWithNothingBeyondTheirEdge()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(TwoRoles);

        var sheets = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        Assert.Equal(2, SheetInPdf().Count(System.Text.Encoding.Latin1.GetString(sheets)));
        // The width of A4 without its margins, in CSS pixels.
        const int Paper = 725;
        await page.SetViewportSizeAsync(Paper, 1050);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(Paper, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Reader_OfTheMatrix_FollowsACellToItsSection(int width)
    {
        await using var window = await site.WindowAsync(width, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "What the atlas covers" }).ClickAsync();
        await page.GetByLabel("Show", new() { Exact = true }).SelectOptionAsync("contradictory");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show roles" }).ClickAsync();
        await page.Locator("a[href='/roles/ai-trainer#pay']").ClickAsync();

        await Assertions.Expect(page.Locator("#pay")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#pay .conflict").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Reader_OfTheOutlook_NarrowsItToOneRole(int width)
    {
        await using var window = await site.WindowAsync(width, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/outlook");

        await page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("ai-architect");
        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("tools");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show outlook" }).ClickAsync();

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Outlook: AI Architect");
        await Assertions.Expect(page.Locator("#tools tbody tr")).ToHaveCountAsync(5);
        await page.Locator("#tools .e summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("#tools q").First).ToBeVisibleAsync();
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    [GeneratedRegex("roles=ai-trainer,ai-architect,machine-learning-engineer$")]
    private static partial Regex ThreeRoles();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetInPdf();
}
