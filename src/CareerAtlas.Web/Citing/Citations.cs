using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Web.Citing;

/// <summary>What every note on a page needs: the numbered sources and the time from which ages count.</summary>
public sealed record Citations(SourceList Sources, DateTimeOffset Now)
{
    /// <summary>The article's number on this page.</summary>
    public int NumberOf(ArticleReference article) => Sources.NumberOf(article);

    /// <summary>How old the article is.</summary>
    public Age AgeOf(ArticleReference article) => new(article.PublishedAt, Now);
}
