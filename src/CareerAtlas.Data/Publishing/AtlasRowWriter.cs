using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Publishing;

/// <summary>Puts an article's own rows into the atlas and takes them out.</summary>
internal static class AtlasRowWriter
{
    public static void Add(AtlasContext context, PublishedArticle article, ArticleProjection projection)
    {
        context.AtlasArticles.Add(RowOf(article, projection));
        context.AddRange(projection.Facts.Select(fact => RowOf(article.ArticleId, fact)));
    }

    public static async Task RemoveAsync(AtlasContext context, long articleId, CancellationToken ct)
    {
        await context.AtlasArticles.Where(a => a.ArticleId == articleId).ExecuteDeleteAsync(ct);
        await context.RoleFacts.Where(f => f.ArticleId == articleId).ExecuteDeleteAsync(ct);
        await context.SkillStatements.Where(f => f.ArticleId == articleId).ExecuteDeleteAsync(ct);
        await context.PayClaims.Where(f => f.ArticleId == articleId).ExecuteDeleteAsync(ct);
        await context.StepStatements.Where(f => f.ArticleId == articleId).ExecuteDeleteAsync(ct);
        await context.Questions.Where(f => f.ArticleId == articleId).ExecuteDeleteAsync(ct);
    }

    public static async Task RemoveEverythingAsync(AtlasContext context, CancellationToken ct)
    {
        await context.AtlasArticles.ExecuteDeleteAsync(ct);
        await context.RoleFacts.ExecuteDeleteAsync(ct);
        await context.SkillStatements.ExecuteDeleteAsync(ct);
        await context.PayClaims.ExecuteDeleteAsync(ct);
        await context.StepStatements.ExecuteDeleteAsync(ct);
        await context.Questions.ExecuteDeleteAsync(ct);
        await context.Roles.ExecuteDeleteAsync(ct);
        await context.RoleNames.ExecuteDeleteAsync(ct);
        await context.Skills.ExecuteDeleteAsync(ct);
        await context.SkillUses.ExecuteDeleteAsync(ct);
        await context.RoleSkills.ExecuteDeleteAsync(ct);
        await context.Steps.ExecuteDeleteAsync(ct);
        await context.SearchEntries.ExecuteDeleteAsync(ct);
        await context.SearchWords.ExecuteDeleteAsync(ct);
    }

    public static AtlasArticle RowOf(PublishedArticle article, ArticleProjection projection) => new()
    {
        ArticleId = article.ArticleId,
        RevisionId = article.RevisionId,
        RoleSlug = projection.RoleSlug,
        Title = projection.Article.Title,
        Url = projection.Article.Url,
        Publisher = projection.Article.Publisher,
        Author = projection.Article.Author,
        PublishedAt = projection.Article.PublishedAt,
        Facts = projection.Facts.Count,
    };

    public static AtlasFact RowOf(long articleId, ProjectedFact projected)
    {
        (long id, int ordinal, Fact fact) = projected.Fact;
        string? role = projected.RoleSlug;
        FactKind kind = fact.Kind;
        string payload = FactJson.Write(fact);
        return fact switch
        {
            SkillRequirement when projected.SkillSlug is { } skill => new SkillStatement
            {
                FactId = id,
                ArticleId = articleId,
                RoleSlug = role,
                Kind = kind,
                Ordinal = ordinal,
                Payload = payload,
                SkillSlug = skill,
            },
            SalaryStatement salary => new PayClaim
            {
                FactId = id,
                ArticleId = articleId,
                RoleSlug = role,
                Kind = kind,
                Ordinal = ordinal,
                Payload = payload,
                Level = salary.Level,
                Region = salary.Region,
                Currency = salary.Currency.Code,
                Period = salary.Period,
                Component = salary.Component,
                Low = salary.Figures.Low,
                High = salary.Figures.High,
                Typical = salary.Figures.Typical,
                StatedBy = salary.StatedBy,
            },
            CareerStep step when projected.Step is { } ends => new StepStatement
            {
                FactId = id,
                ArticleId = articleId,
                RoleSlug = role,
                Kind = kind,
                Ordinal = ordinal,
                Payload = payload,
                FromSlug = ends.From,
                ToSlug = ends.To,
                StepKind = step.StepKind,
            },
            InterviewQuestion question => new Question
            {
                FactId = id,
                ArticleId = articleId,
                RoleSlug = role,
                Kind = kind,
                Ordinal = ordinal,
                Payload = payload,
                Category = question.Category,
                Text = question.Text,
            },
            _ => new RoleFact
            {
                FactId = id,
                ArticleId = articleId,
                RoleSlug = role,
                Kind = kind,
                Ordinal = ordinal,
                Payload = payload,
                ComparedSlug = projected.ComparedSlug,
            },
        };
    }
}
