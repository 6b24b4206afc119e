using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Pay;

namespace CareerAtlas.Importing.Tests.Pay;

/// <summary>Reads the pay statements of a piece of markup and writes each as one line.</summary>
internal static class Salaries
{
    public static string[] Lines(string html, string role = "Data Engineer") => [.. Read(html, role).Select(Line)];

    public static SalaryStatement[] Read(string html, string role = "Data Engineer")
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        var article = new ArticleContext
        {
            Role = role,
            Title = role,
            Outline = OutlineBuilder.Build(page.Body!),
            Limits = ImportLimits.Default,
        };
        return [.. new SalaryReader().Read(article).Cast<SalaryStatement>()];
    }

    // "Data Engineer senior @Berlin EUR/year 60000..80000 ~70000 base by Glassdoor": what is null is left out.
    private static string Line(SalaryStatement salary)
    {
        string low = Number(salary.Figures.Low), high = Number(salary.Figures.High);
        string?[] parts =
        [
            salary.Role,
            salary.Level?.ToString().ToLowerInvariant(),
            salary.Region is null ? null : "@" + salary.Region,
            salary.Currency.Code + "/" + salary.Period.ToString().ToLowerInvariant(),
            low.Length + high.Length > 0 ? low + ".." + high : null,
            salary.Figures.Typical is null ? null : "~" + Number(salary.Figures.Typical),
            salary.Component?.ToString().ToLowerInvariant(),
            salary.StatedBy is null ? null : "by " + salary.StatedBy,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
