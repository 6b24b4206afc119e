using MudBlazor;

namespace CareerAtlas.Web.Layout;

/// <summary>
/// The site's colours and type, named once. MudBlazor's components take them as its theme, every other element through
/// the custom properties that <see cref="ThemeSheet"/> derives from it.
/// </summary>
public sealed class AtlasTheme : MudTheme
{
    private static readonly string[] Sans =
        ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "sans-serif"];

    private static readonly string[] Serif = ["Source Serif 4", "Georgia", "Liberation Serif", "serif"];

    public AtlasTheme()
    {
        PaletteLight = Dress(
            new PaletteLight(),
            new Colours("#FBFAF6", "#FFFFFF", "#1C2430", "#5A6472", "#0B6B61", "#FFFFFF", "#1F5FA8", "#8F4A00", "#9B1C54", "#868F9C", "#E2DFD6"));
        PaletteDark = Dress(
            new PaletteDark(),
            new Colours("#12161B", "#1A2027", "#E8EAED", "#A3ADB8", "#4FD1C0", "#0B1F1C", "#7DB7F0", "#F0B35B", "#F58AB5", "#6B7683", "#2D353F"));
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" };
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontFamily = Sans, FontSize = "0.8125rem", LineHeight = "1.5", LetterSpacing = "0" },
            Button = new ButtonTypography { FontFamily = Sans, FontSize = "1rem", TextTransform = "none", LetterSpacing = "0" },
            H1 = new H1Typography { FontFamily = Serif, FontSize = "2.4375rem", FontWeight = "600", LineHeight = "1.15", LetterSpacing = "0" },
            H2 = new H2Typography { FontFamily = Serif, FontSize = "1.5625rem", FontWeight = "600", LineHeight = "1.25", LetterSpacing = "0" },
            H3 = new H3Typography { FontFamily = Sans, FontSize = "1.25rem", FontWeight = "600", LineHeight = "1.3", LetterSpacing = "0" },
            H4 = new H4Typography { FontFamily = Sans, FontSize = "1rem", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "0" },
        };
    }

    private static T Dress<T>(T palette, Colours c) where T : Palette
    {
        palette.Background = c.Page;
        palette.BackgroundGray = c.Page;
        palette.Surface = c.Surface;
        palette.AppbarBackground = c.Page;
        palette.AppbarText = c.Ink;
        palette.TextPrimary = c.Ink;
        palette.TextSecondary = c.Muted;
        palette.ActionDefault = c.Muted;
        palette.Primary = c.Accent;
        palette.PrimaryContrastText = c.OnAccent;
        palette.Secondary = c.Second;
        palette.SecondaryContrastText = c.OnAccent;
        palette.Warning = c.Age;
        palette.WarningContrastText = c.OnAccent;
        palette.Error = c.Conflict;
        palette.ErrorContrastText = c.OnAccent;
        palette.LinesInputs = c.Line;
        palette.LinesDefault = c.Hairline;
        palette.TableLines = c.Hairline;
        palette.Divider = c.Hairline;
        return palette;
    }

    /// <summary>The tokens of one colour scheme. Texts reach 4.5:1 on page and surface, lines that carry meaning 3:1.</summary>
    private sealed record Colours(
        string Page, string Surface, string Ink, string Muted, string Accent, string OnAccent, string Second, string Age,
        string Conflict, string Line, string Hairline);
}
