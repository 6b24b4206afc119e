using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CareerAtlas.EndToEnd;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    // Describing all that is well, too, takes minutes on a long page.
    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Fails where axe finds anything at either width, in either theme.</summary>
    public static async Task HoldsInEveryFaceAsync(IPage page)
    {
        foreach (var width in new[] { 1440, 390 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });

                var result = await page.RunAxe(Violations);

                Assert.Empty(result.Violations.Select(v =>
                    $"{width} {scheme} {v.Id}: {v.Help} ({v.Nodes.Length} times, first {v.Nodes[0].Html})"));
            }
        }
    }
}
