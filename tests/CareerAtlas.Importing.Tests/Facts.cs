using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Tests;

/// <summary>Reads the facts of one kind out of a piece of an article about the data engineer.</summary>
internal static class Facts
{
    public static T[] Of<T>(string html)
        where T : Fact => [.. ArticleImporter.ReadFacts(new ArticleContext
        {
            Role = "Data Engineer",
            Title = "Data Engineer",
            Outline = OutlineBuilder.Build(new HtmlParser().ParseDocument(html).Body!),
            Limits = ImportLimits.Default,
        }).OfType<T>()];
}
