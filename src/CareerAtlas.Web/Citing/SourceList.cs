using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Web.Citing;

/// <summary>The articles behind one page, numbered as the notes on the page cite them.</summary>
public sealed class SourceList
{
    private readonly List<ArticleReference> articles = [];
    private readonly Dictionary<long, int> numbers = [];

    /// <param name="articles">The articles in the order they are to be numbered; repeated ones count once.</param>
    public SourceList(IEnumerable<ArticleReference> articles)
    {
        foreach (var article in articles)
        {
            if (numbers.TryAdd(article.Id, this.articles.Count + 1))
                this.articles.Add(article);
        }
    }

    /// <summary>The articles, number 1 first.</summary>
    public IReadOnlyList<ArticleReference> Articles => articles;

    /// <summary>The number of an article on this page, from 1.</summary>
    public int NumberOf(ArticleReference article) => numbers[article.Id];

    /// <summary>All articles behind a role's page: those about it first, then those that only name it.</summary>
    public static SourceList Of(RoleProfile role) => new(
    [
        .. role.Articles,
        .. role.Pay.SelectMany(g => g.Claims).Select(c => c.Article),
        .. role.Skills.SelectMany(s => s.Statements).Select(s => s.Article),
        .. role.Steps.SelectMany(s => s.Statements).Select(s => s.Article),
        .. role.Facts.Select(f => f.Article),
    ]);
}
