using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Coverage;

/// <summary>Finds the roles whose like-for-like pay claims contradict each other, by the rule of their own pages.</summary>
public sealed class PayConflicts
{
    private volatile Known? known;

    /// <summary>Which of the roles contradict themselves.</summary>
    internal static Task<HashSet<string>> AmongAsync(AtlasContext context, IReadOnlyCollection<string> slugs, CancellationToken ct) =>
        FindAsync(context.PayClaims.Where(c => slugs.Contains(c.RoleSlug!)), ct);

    /// <summary>All roles that contradict themselves.</summary>
    /// <remarks>
    /// Every claim must be read to tell, which takes long for a large atlas, so the answer is kept until something is
    /// published or an alias joins two roles.
    /// </remarks>
    internal async Task<HashSet<string>> AllAsync(AtlasContext context, CancellationToken ct)
    {
        long publication = await context.Publications.MaxAsync(p => (long?)p.Id, ct) ?? 0;
        int aliases = await context.RoleAliases.CountAsync(ct);
        if (known is { } kept && kept.Publication == publication && kept.Aliases == aliases)
            return kept.Roles;
        HashSet<string> roles = await FindAsync(context.PayClaims, ct);
        known = new Known(publication, aliases, roles);
        return roles;
    }

    private static async Task<HashSet<string>> FindAsync(IQueryable<PayClaim> claims, CancellationToken ct)
    {
        var rows = await claims.Where(c => c.RoleSlug != null)
            .Select(c => new { c.RoleSlug, c.Level, c.Region, c.Currency, c.Period, c.Component, c.Low, c.High, c.Typical })
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(c => (c.RoleSlug, c.Level, Region: PayReconciliation.Fold(c.Region), c.Currency, c.Period, c.Component))
                .Where(g => PayReconciliation.Disagree([.. g.Select(c => new PayFigures(c.Low, c.High, c.Typical))]))
                .Select(g => g.Key.RoleSlug!),
        ];
    }

    private sealed record Known(long Publication, int Aliases, HashSet<string> Roles);
}
