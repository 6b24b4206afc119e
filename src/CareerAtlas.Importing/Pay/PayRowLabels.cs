using System.Buffers;
using System.Globalization;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>Reads the cells of a table that say whom a row is about.</summary>
internal static class PayRowLabels
{
    private const int MostWordsOfName = 6;

    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789-–+ ");

    private static readonly string[] VaguePlaces =
        ["other", "remote", "global", "worldwide", "average", "overall", "all", "national", "tier", "various", "rest", "hub", "cost", "rural", "urban", "areas", "cities", "regions", "certain", "international", "any"];

    /// <summary>The scope below a cell under a header.</summary>
    public static PayScope Under(PayScope scope, string header, InlineText cell, bool ladder, PayLabels told, ArticleContext article)
    {
        string text = cell.Clean;
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsLetter))
            return scope;
        ColumnKinds kinds = ColumnWords.KindsOf(header);
        if (Tokens.Folded(header).Exists(word => word is "company" or "employer" or "firm" or "industry" or "sector"))
            return scope;
        if (kinds.Contains(ColumnKind.Source) && !kinds.Contains(ColumnKind.Role))
            return text is "N/A" or "n/a" ? scope : scope with { StatedBy = StatedBy(cell, article) };
        bool years = kinds.Contains(ColumnKind.Level) && text.AsSpan().ContainsAnyInRange('0', '9');
        if (years && (ladder || scope.Level is not null))
            return scope;
        if (years && !text.AsSpan().ContainsAnyExcept(FigureSigns))
            cell = new InlineText(text + " years");
        PayScope under = told.Under(scope, cell);
        if (kinds.Contains(ColumnKind.Region) && under.Regions.Count == 0 && IsPlace(text))
            under = under with { Regions = [new RegionMention(0, text.Length, WithoutAside(text), text)] };
        if (kinds.Contains(ColumnKind.Role) && under.Role is null && under.Level is null && IsName(text))
            under = under with { Role = RoleOf(text, article) };
        return under;
    }

    private static string StatedBy(InlineText cell, ArticleContext article) =>
        new PayMentions(PayText.Of(cell), article).PublishersNamed is [var first, ..] ? first.Value : cell.Clean;

    private static bool IsPlace(string text) =>
        IsName(text) && char.IsUpper(text[0]) && !Tokens.Folded(text).Exists(word => Array.IndexOf(VaguePlaces, word) >= 0);

    private static bool IsName(string text) =>
        !text.AsSpan().ContainsAnyInRange('0', '9') && text.Any(char.IsLetter) && text.Split(' ').Length <= MostWordsOfName && text is not ("N/A" or "n/a");

    private static string RoleOf(string text, ArticleContext article)
    {
        string name = WithoutAside(text);
        return RoleNames.TryParse(name, out string role)
            ? PayMentions.RoleOf(role, article)
            : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);
    }

    private static string WithoutAside(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        return (open > 0 ? text[..open] : text).Trim();
    }
}
