namespace CareerAtlas.Data.Articles;

/// <summary>An article through all its revisions. Its number is public and permanent.</summary>
public sealed class Article
{
    private readonly List<ArticleKey> keys = [];

    public long Id { get; private set; }

    public long SourceId { get; private set; }

    public required Source Source { get; init; }

    public IReadOnlyList<ArticleKey> Keys => keys;

    /// <summary>Makes the article known by these keys as well.</summary>
    public void KnowBy(IEnumerable<string> values) => keys.AddRange(values.Select(value => new ArticleKey { Value = value }));
}

/// <summary>What an article is recognised by. A key belongs to one article, so one article cannot come in twice.</summary>
public sealed class ArticleKey
{
    public required string Value { get; init; }

    public long ArticleId { get; private set; }
}
