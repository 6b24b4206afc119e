using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Outlooks;

/// <summary>What articles say of where roles are heading.</summary>
public sealed class OutlookQueries(AtlasTransactions transactions)
{
    // Statements are brought together by their words, which only the reading of each can tell. A reader looks at some
    // dozens; beyond this many of a kind, the newest stand for all and the page says so.
    private const int MostRead = 400;

    /// <summary>The outlook over all roles or one.</summary>
    /// <param name="role">The role's address or an alias of it, or <c>null</c> for all roles.</param>
    /// <returns><c>null</c> where there is no such role.</returns>
    public Task<Outlook?> FindAsync(string? role, CancellationToken ct) => transactions.ReadAsync<Outlook?>(
        async (context, token) =>
        {
            RoleLink? link = role is null ? null : await FindRoleAsync(context, role, token);
            if (role is not null && link is null)
                return null;
            return new Outlook(
                link,
                await ReadAsync<MarketSignal>(context, FactKind.MarketSignal, link?.Slug, token),
                await ReadAsync<ToolUsage>(context, FactKind.ToolUsage, link?.Slug, token),
                await ReadAsync<Trend>(context, FactKind.Trend, link?.Slug, token),
                await ReadAsync<IndustryMention>(context, FactKind.Industry, link?.Slug, token),
                await context.Roles.Where(r => r.Articles > 0).OrderBy(r => r.Slug)
                    .Select(r => new RoleLink(r.Slug, r.Name)).ToListAsync(token));
        },
        ct);

    private static async Task<RoleLink?> FindRoleAsync(AtlasContext context, string role, CancellationToken ct)
    {
        string slug = Slug.Of(StorableText.Clean(role));
        string target = await context.RoleAliases.Where(a => a.Slug == slug).Select(a => a.RoleSlug).SingleOrDefaultAsync(ct) ?? slug;
        return await context.Roles.Where(r => r.Slug == target).Select(r => new RoleLink(r.Slug, r.Name)).SingleOrDefaultAsync(ct);
    }

    // Numbers are given in the order in which facts come into the atlas, so the highest are the newest.
    private static async Task<StatementSet<T>> ReadAsync<T>(
        AtlasContext context, FactKind kind, string? role, CancellationToken ct) where T : Fact
    {
        IQueryable<RoleFact> asked = context.RoleFacts.Where(f => f.Kind == kind && f.RoleSlug != null);
        if (role is not null)
            asked = asked.Where(f => f.RoleSlug == role);
        var rows = await asked.OrderByDescending(f => f.FactId).Take(MostRead)
            .Select(f => new { f.FactId, f.ArticleId, f.RoleSlug, f.Payload }).ToListAsync(ct);
        List<long> articleIds = [.. rows.Select(r => r.ArticleId).Distinct()];
        List<string> slugs = [.. rows.Select(r => r.RoleSlug!).Distinct()];
        Dictionary<long, ArticleReference> articles = (await context.AtlasArticles.Where(a => articleIds.Contains(a.ArticleId)).ToListAsync(ct))
            .ToDictionary(a => a.ArticleId, a => a.ToReference());
        Dictionary<string, RoleLink> roles = await context.Roles.Where(r => slugs.Contains(r.Slug))
            .Select(r => new RoleLink(r.Slug, r.Name)).ToDictionaryAsync(r => r.Slug, ct);
        return new StatementSet<T>(
            [
                .. rows.Select(r => new RoleStatement<T>(
                    roles[r.RoleSlug!],
                    new CitedFact<T>(r.FactId, (T)FactJson.Read(kind, r.Payload), articles[r.ArticleId]))),
            ],
            rows.Count < MostRead ? rows.Count : await asked.CountAsync(ct));
    }
}
