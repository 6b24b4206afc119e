using CareerAtlas.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Web.Hosting;

/// <summary>Whether the database answers, within a time that a health check can wait.</summary>
public sealed class DatabaseHealth(IDbContextFactory<AtlasContext> contexts, ILogger<DatabaseHealth> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<bool> IsReachableAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(limit.Token);
            return await context.Database.CanConnectAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("The database did not answer within {Patience}", Patience);
            return false;
        }
    }
}
