using CareerAtlas.Data.Publishing;
using CareerAtlas.Domain.Atlas;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Storage;

/// <summary>The database as a whole: brought up to date, saved, and brought back.</summary>
public sealed class AtlasDatabase(
    IDbContextFactory<AtlasContext> contexts, IDatabaseEngine engine, IDatabaseBackup backup, Publisher publisher)
{
    /// <summary>Creates or migrates the schema, and rebuilds the atlas where this version projects it differently.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used; the message says what to do.</exception>
    public Task StartAsync(CancellationToken ct) => ExplainingAsync(async context =>
    {
        List<string> newer = [.. (await context.Database.GetAppliedMigrationsAsync(ct)).Except(context.Database.GetMigrations())];
        if (newer.Count > 0)
        {
            throw new DatabaseUnavailableException(
                $"The database was made by a newer version of CareerAtlas: its schema is {newer[^1]}, this version knows "
                + $"up to {NewestMigration(context)}. Use the newer version, or restore a backup made by this one.");
        }

        await engine.MigrateAsync(context, ct);
        int? version = await context.AtlasStates.Select(s => (int?)s.ProjectionVersion).SingleOrDefaultAsync(ct);
        if (version != AtlasProjection.Version)
            await publisher.RebuildAsync(ct);
        return true;
    });

    /// <summary>True where no article has been imported.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken ct) => ExplainingAsync(async context => !await context.Articles.AnyAsync(ct));

    /// <summary>Saves everything to a new file, while readers and writers go on.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public Task BackupAsync(string path, CancellationToken ct) => ExplainingAsync(async context =>
    {
        if (File.Exists(path))
            throw new IOException($"{path} is there already; a backup does not overwrite.");

        // Half a backup must not look like one.
        string unfinished = path + ".unfinished";
        File.Delete(unfinished);
        try
        {
            await backup.WriteAsync(context, unfinished, ct);
            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return true;
    });

    /// <summary>Brings everything back from a file that <see cref="BackupAsync"/> wrote.</summary>
    /// <param name="overwrite">True where what the database holds may be lost.</param>
    /// <exception cref="RestoreRefusedException">The file is no backup, is newer than this version, or would overwrite.</exception>
    public async Task RestoreAsync(string path, bool overwrite, CancellationToken ct)
    {
        if (!File.Exists(path))
            throw new RestoreRefusedException($"There is no file {path}.");
        string schema = await backup.SchemaOfAsync(path, ct);
        await ExplainingAsync(async context =>
        {
            if (!context.Database.GetMigrations().Contains(schema))
            {
                throw new RestoreRefusedException(
                    $"The backup was made by a newer version of CareerAtlas: its schema is {schema}, this version knows up to "
                    + $"{NewestMigration(context)}. Nothing was changed.");
            }

            bool holdsData = (await context.Database.GetAppliedMigrationsAsync(ct)).Any() && await context.Articles.AnyAsync(ct);
            if (holdsData && !overwrite)
                throw new RestoreRefusedException("The database holds articles. Allow overwriting (--overwrite) to replace them. Nothing was changed.");
            await backup.ReadAsync(context, path, ct);
            return true;
        });
        await StartAsync(ct);
    }

    private static string NewestMigration(AtlasContext context) => context.Database.GetMigrations().LastOrDefault("none");

    private async Task<T> ExplainingAsync<T>(Func<AtlasContext, Task<T>> work)
    {
        try
        {
            await using AtlasContext context = await contexts.CreateDbContextAsync();
            return await work(context);
        }
        catch (Exception exception) when (engine.Explain(exception) is { } words)
        {
            throw new DatabaseUnavailableException(words, exception);
        }
    }
}

/// <summary>The database cannot be used; the message says why and what to do.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A backup was not restored and nothing was changed; the message says why.</summary>
public sealed class RestoreRefusedException(string message) : Exception(message);
