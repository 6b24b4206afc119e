using System.Security.Cryptography;
using System.Text;
using CareerAtlas.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using MudBlazor;

namespace CareerAtlas.Web.Layout;

/// <summary>
/// The theme as one stylesheet for both colour schemes, so that a page without scripts follows the visitor's setting.
/// </summary>
/// <remarks>MudThemeProvider writes one scheme into each page and needs a script to learn which.</remarks>
public static class ThemeSheet
{
    private const string Tokens =
        """
        --page:var(--mud-palette-background);
        --surface:var(--mud-palette-surface);
        --ink:var(--mud-palette-text-primary);
        --muted:var(--mud-palette-text-secondary);
        --accent:var(--mud-palette-primary);
        --on-accent:var(--mud-palette-primary-text);
        --second:var(--mud-palette-secondary);
        --age:var(--mud-palette-warning);
        --conflict:var(--mud-palette-error);
        --line:var(--mud-palette-lines-inputs);
        --hairline:var(--mud-palette-lines-default);
        --sans:var(--mud-typography-body1-family);
        --serif:var(--mud-typography-h1-family);

        """;

    private static readonly byte[] Sheet = Encoding.UTF8.GetBytes(Write());

    /// <summary>Where the sheet stands; the address changes when the sheet does.</summary>
    public static string Address { get; } = $"theme.css?v={Convert.ToHexStringLower(SHA256.HashData(Sheet))[..10]}";

    /// <summary>Serves the sheet, cacheable for good under its own address.</summary>
    public static void MapThemeSheet(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/theme.css", (HttpContext context) =>
        {
            context.Response.Headers[HeaderNames.CacheControl] = "public,max-age=31536000,immutable";
            return TypedResults.Bytes(Sheet, "text/css; charset=utf-8");
        }).WithMetadata(new OutputCacheAttribute { PolicyName = PageCache.Sheet });

    private static string Write()
    {
        var theme = new AtlasTheme();
        var light = Variables.Of(theme, dark: false);
        var dark = Variables.Of(theme, dark: true).Except(light);
        return $$"""
            :root{color-scheme:light dark;
            {{string.Join('\n', light)}}
            {{Tokens}}}
            @media (prefers-color-scheme:dark){:root{
            {{string.Join('\n', dark)}}
            }
            }
            """;
    }

    private sealed class Variables : MudThemeProvider
    {
        public static IReadOnlyList<string> Of(MudTheme theme, bool dark)
        {
            var css = new StringBuilder();
            new Variables(theme, dark).GenerateTheme(css);
            return
            [
                .. css.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Where(line => !line.StartsWith("--mud-native-html-color-scheme", StringComparison.Ordinal)),
            ];
        }

        private Variables(MudTheme theme, bool dark)
        {
            Theme = theme;
            IsDarkMode = dark;
        }
    }
}
