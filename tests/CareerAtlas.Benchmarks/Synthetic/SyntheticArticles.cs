using System.Globalization;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>
/// Career articles that nobody wrote: each index gives the same article for the same seed, in any order and process.
/// Role, wording, headings, the shapes of lists and tables, currencies and regions vary.
/// </summary>
internal sealed class SyntheticArticles(int seed)
{
    private static readonly DateTimeOffset FirstDay = new(2024, 1, 1, 8, 0, 0, TimeSpan.Zero);

    public ArticleDocument At(int index)
    {
        var choice = new Choice(unchecked((seed * 1_000_003) + index));
        string role = choice.Of(Words.Fields) + " " + choice.Of(Words.Heads);
        string address = string.Create(CultureInfo.InvariantCulture, $"https://synthetic.example/{Slug(role)}-{index}/");
        return new ArticleDocument
        {
            Position = index + 1,
            Title = choice.Of(Words.Titles).Replace("{role}", role, StringComparison.Ordinal),
            Link = address,
            Guid = address,
            Author = choice.Of(Words.Authors),
            PublishedAt = FirstDay.AddHours(index),
            Categories = choice.Some(Words.Industries, 1, 3),
            Language = "en",
            Html = new SyntheticBody(choice, role).Write(),
        };
    }

    private static string Slug(string role) => role.ToLowerInvariant().Replace(' ', '-');
}
