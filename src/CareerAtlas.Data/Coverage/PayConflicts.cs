using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Coverage;

/// <summary>Finds the roles whose like-for-like pay claims contradict each other, by the rule of their own pages.</summary>
internal static class PayConflicts
{
    /// <summary>Which of the roles contradict themselves.</summary>
    public static async Task<HashSet<string>> AmongAsync(AtlasContext context, List<string> slugs, CancellationToken ct)
    {
        var claims = await context.PayClaims.Where(c => slugs.Contains(c.RoleSlug!))
            .Select(c => new { c.RoleSlug, c.Level, c.Region, c.Currency, c.Period, c.Component, c.Low, c.High, c.Typical })
            .ToListAsync(ct);
        return
        [
            .. claims
                .GroupBy(c => (c.RoleSlug, c.Level, Region: PayReconciliation.Fold(c.Region), c.Currency, c.Period, c.Component))
                .Where(g => PayReconciliation.Disagree([.. g.Select(c => new PayFigures(c.Low, c.High, c.Typical))]))
                .Select(g => g.Key.RoleSlug!),
        ];
    }
}
