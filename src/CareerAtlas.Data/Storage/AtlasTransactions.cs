using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Storage;

/// <summary>
/// All reading and writing goes through here: a context and a transaction for each operation, run again as a whole where
/// the connection broke or another writer was first. Work must therefore start from what it reads inside.
/// </summary>
public sealed class AtlasTransactions(IDbContextFactory<AtlasContext> contexts, IDatabaseEngine engine)
{
    private const int Attempts = 4;

    /// <summary>Runs the work in one transaction; all it writes is stored, or nothing is.</summary>
    /// <param name="locks">Names under which only one transaction may write at a time.</param>
    public async Task<T> WriteAsync<T>(
        IReadOnlyList<string> locks, Func<AtlasContext, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        using IDisposable? turn = await engine.TakeTurnAsync(ct);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await RunAsync(
                    async (context, token) =>
                    {
                        await using var transaction = await context.Database.BeginTransactionAsync(token);
                        await engine.LockAsync(context, locks, token);
                        T result = await work(context, token);
                        await transaction.CommitAsync(token);
                        return result;
                    },
                    ct);
            }
            catch (DbUpdateException exception) when (attempt < Attempts && engine.IsDuplicate(exception))
            {
                // Another writer was first: what it stored is seen by the next attempt.
            }
        }
    }

    /// <summary>Runs the queries on one moment of the database.</summary>
    public Task<T> ReadAsync<T>(Func<AtlasContext, CancellationToken, Task<T>> work, CancellationToken ct) => RunAsync(
        async (context, token) =>
        {
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var transaction = await engine.BeginReadingAsync(context, token);
            return await work(context, token);
        },
        ct);

    private async Task<T> RunAsync<T>(Func<AtlasContext, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using AtlasContext outer = await contexts.CreateDbContextAsync(ct);
        return await outer.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using AtlasContext context = await contexts.CreateDbContextAsync(token);
                return await work(context, token);
            },
            ct);
    }
}
