using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Atlas;

internal static class ArticlePages
{
    public static async Task<ArticlePage?> FindAsync(AtlasContext context, long id, CancellationToken ct)
    {
        AtlasArticle? article = await context.AtlasArticles.SingleOrDefaultAsync(a => a.ArticleId == id, ct);
        if (article is null)
            return null;
        ArticleReference reference = article.ToReference();
        var facts = await context.AtlasFacts.Where(f => f.ArticleId == id)
            .Select(f => new { f.FactId, f.Kind, f.Ordinal, f.Payload }).ToListAsync(ct);
        List<RevisionSummary> revisions =
        [
            .. (await context.Revisions.Where(r => r.ArticleId == id && r.State != RevisionState.Draft)
                .OrderByDescending(r => r.Number).ToListAsync(ct)).Select(r => r.Summary),
        ];
        return new ArticlePage(
            reference,
            article.RoleSlug,
            await context.Roles.Where(r => r.Slug == article.RoleSlug).Select(r => r.Name).SingleOrDefaultAsync(ct),
            [
                .. facts.OrderBy(f => f.Kind).ThenBy(f => f.Ordinal)
                    .Select(f => new CitedFact<Fact>(f.FactId, FactJson.Read(f.Kind, f.Payload), reference)),
            ],
            revisions);
    }
}

internal static class FactPages
{
    public static async Task<FactPage?> FindAsync(AtlasContext context, long id, CancellationToken ct)
    {
        var stated = await context.RevisionFacts
            .Where(f => f.FactId == id && f.Revision.State != RevisionState.Draft && f.Decision != Articles.FactDecision.Rejected)
            .OrderByDescending(f => f.Revision.Number)
            .Select(f => new { Row = f, f.Revision.ArticleId, f.Revision.Number, f.Revision.CreatedAt, f.Revision.State })
            .ToListAsync(ct);
        if (stated.Count == 0)
            return null;
        List<FactVersion> history =
        [
            .. stated.Select(s => new FactVersion(
                s.Row.RevisionId, s.Number, s.CreatedAt, s.State, s.Row.Change, s.Row.Effective)),
        ];
        long articleId = stated[0].ArticleId;
        AtlasArticle article = await context.AtlasArticles.SingleAsync(a => a.ArticleId == articleId, ct);
        FactVersion? current = history.Find(v => v.State == RevisionState.Published);
        string? roleSlug = current is null
            ? article.RoleSlug
            : await context.AtlasFacts.Where(f => f.FactId == id).Select(f => f.RoleSlug).SingleAsync(ct);
        return new FactPage(
            id,
            (current ?? history[0]).Fact,
            article.ToReference(),
            roleSlug,
            await context.Roles.Where(r => r.Slug == roleSlug).Select(r => r.Name).SingleOrDefaultAsync(ct),
            current is not null,
            history);
    }
}
