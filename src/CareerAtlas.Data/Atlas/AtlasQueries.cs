using System.Runtime.CompilerServices;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Atlas;

/// <summary>What readers ask of the published atlas. Each answer is taken from one moment, never from two.</summary>
public sealed class AtlasQueries(AtlasTransactions transactions)
{
    private const int NewestRoles = 6;
    private const int NearestRoles = 5;
    private const int ExportBatch = 50;

    public Task<Page<RoleSummary>> ListRolesAsync(RoleFilter filter, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => RoleDirectory.ListAsync(context, filter, token), ct);

    /// <summary>The role at this address, or what to show instead.</summary>
    public Task<RoleLookup> LookUpRoleAsync(string slug, CancellationToken ct) => transactions.ReadAsync<RoleLookup>(
        async (context, token) =>
        {
            string asked = StorableText.Clean(slug);
            if (await RoleProfiles.FindAsync(context, asked, token) is { } role)
                return new RoleLookup.Found(role);
            string written = Slug.Of(asked);
            string target = await context.RoleAliases.Where(a => a.Slug == written).Select(a => a.RoleSlug).SingleOrDefaultAsync(token)
                ?? written;
            if (await context.Roles.AnyAsync(r => r.Slug == target, token))
                return new RoleLookup.Moved(target);
            List<string> slugs = await context.Roles.Select(r => r.Slug).ToListAsync(token);
            IReadOnlyList<string> nearest = NearestSlugs.To(written, slugs, NearestRoles);
            Dictionary<string, RoleSummary> roles = await context.Roles.Where(r => nearest.Contains(r.Slug))
                .Select(RoleDirectory.Summary).ToDictionaryAsync(r => r.Slug, token);
            return new RoleLookup.Unknown([.. nearest.Select(n => roles[n])]);
        },
        ct);

    public Task<RoleProfile?> FindRoleAsync(string slug, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => RoleProfiles.FindAsync(context, StorableText.Clean(slug), token), ct);

    /// <summary>The names of those of the roles that the atlas has, by slug.</summary>
    public Task<Dictionary<string, string>> RoleNamesAsync(IEnumerable<string> slugs, CancellationToken ct)
    {
        List<string> asked = [.. slugs.Select(StorableText.Clean).Distinct()];
        return transactions.ReadAsync(
            (context, token) => context.Roles.Where(r => asked.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, r => r.Name, token), ct);
    }

    /// <summary>The article and its published facts, or <c>null</c> where it was never published.</summary>
    public Task<ArticlePage?> FindArticleAsync(long id, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => ArticlePages.FindAsync(context, id, token), ct);

    /// <summary>The fact and its history, or <c>null</c> where it was never published.</summary>
    public Task<FactPage?> FindFactAsync(long id, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => FactPages.FindAsync(context, id, token), ct);

    public Task<AtlasSummary> SummaryAsync(CancellationToken ct) => transactions.ReadAsync(
        async (context, token) => new AtlasSummary(
            await context.Roles.CountAsync(token),
            await context.Skills.CountAsync(token),
            await context.AtlasArticles.CountAsync(token),
            await context.AtlasArticles.SumAsync(a => a.Facts, token),
            await context.Roles.SumAsync(r => r.PayClaims, token),
            await context.Steps.CountAsync(token),
            await context.Roles.SumAsync(r => r.Questions, token),
            await context.Roles.Where(r => r.NewestArticle != null)
                .OrderByDescending(r => r.NewestArticle).ThenBy(r => r.Slug)
                .Take(NewestRoles).Select(RoleDirectory.Summary).ToListAsync(token),
            await context.Publications.OrderByDescending(p => p.PublishedAt)
                .Select(p => (DateTimeOffset?)p.PublishedAt).FirstOrDefaultAsync(token)),
        ct);

    /// <summary>Every published article with its facts, by article number; streamed, each article from one moment.</summary>
    public async IAsyncEnumerable<PublishedArticle> ExportAsync([EnumeratorCancellation] CancellationToken ct)
    {
        long last = 0;
        while (true)
        {
            IReadOnlyList<PublishedArticle> batch = await transactions.ReadAsync(
                async (context, token) =>
                {
                    List<long> revisions = await context.Revisions
                        .Where(r => r.State == RevisionState.Published && r.ArticleId > last)
                        .OrderBy(r => r.ArticleId).Select(r => r.Id).Take(ExportBatch).ToListAsync(token);
                    return await PublishedArticles.LoadAsync(context, revisions, token);
                },
                ct);
            if (batch.Count == 0)
                yield break;
            foreach (PublishedArticle article in batch)
                yield return article;
            last = batch[^1].ArticleId;
        }
    }
}
