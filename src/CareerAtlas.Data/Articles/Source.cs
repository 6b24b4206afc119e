namespace CareerAtlas.Data.Articles;

/// <summary>Where documents come from: a feed, a site, an editor's upload.</summary>
public sealed class Source
{
    public long Id { get; private set; }

    public required string Name { get; init; }
}
