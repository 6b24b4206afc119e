using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Careers;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Careers;

/// <summary>
/// The map of the atlas as it is now. It is held in memory, and loaded again once something was published, by this process
/// or another: every answer first asks the database, in one short query, whether the map in memory still stands.
/// </summary>
public sealed class CareerMaps(AtlasTransactions transactions) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Kept? kept;

    /// <summary>The map of what is published now.</summary>
    public async Task<CareerMap> CurrentAsync(CancellationToken ct)
    {
        if (await FreshAsync(ct) is { } fresh)
            return fresh;

        // Many may find it stale at once; one loads.
        await loading.WaitAsync(ct);
        try
        {
            if (await FreshAsync(ct) is { } loadedMeanwhile)
                return loadedMeanwhile;
            kept = await transactions.ReadAsync(
                async (context, token) => new Kept(await StampAsync(context, token), await CareerMapLoader.LoadAsync(context, token)), ct);
            return kept.Map;
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    private async Task<CareerMap?> FreshAsync(CancellationToken ct)
    {
        Stamp now = await transactions.ReadAsync(StampAsync, ct);
        return kept is { } known && known.Stamp == now ? known.Map : null;
    }

    private static async Task<Stamp> StampAsync(AtlasContext context, CancellationToken ct)
    {
        var last = await context.AtlasStates.Select(s => new
        {
            s.ProjectionVersion,
            Publication = context.Publications.OrderByDescending(p => p.Id).Select(p => (long?)p.Id).FirstOrDefault(),
            PublishedAt = context.Publications.OrderByDescending(p => p.Id).Select(p => (DateTimeOffset?)p.PublishedAt).FirstOrDefault(),
            Aliases = context.RoleAliases.Count() + context.SkillAliases.Count(),
        }).SingleOrDefaultAsync(ct);
        return new Stamp(last?.ProjectionVersion, last?.Publication, last?.PublishedAt, last?.Aliases ?? 0);
    }

    // The time tells a restored database from the one before it, whose publications had the same numbers.
    private readonly record struct Stamp(int? ProjectionVersion, long? Publication, DateTimeOffset? PublishedAt, int Aliases);

    private sealed record Kept(Stamp Stamp, CareerMap Map);
}
