using System.Data.Common;
using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Cli.Databases;

/// <summary>The database a command works on.</summary>
internal sealed class Store(ServiceProvider services, string? file) : IAsyncDisposable
{
    public AtlasDatabase Database => services.GetRequiredService<AtlasDatabase>();

    public ArticleStore Articles => services.GetRequiredService<ArticleStore>();

    public Publisher Publisher => services.GetRequiredService<Publisher>();

    public AtlasQueries Queries => services.GetRequiredService<AtlasQueries>();

    /// <summary>Runs a command's work on the database, created or brought up to date, and puts its failures into words.</summary>
    public Task RunAsync(Func<Store, Task> work, CancellationToken ct) => ExplainingAsync(async () =>
    {
        await Database.StartAsync(ct);
        await work(this);
    });

    /// <summary>As <see cref="RunAsync"/>, on a database that must be there already.</summary>
    public Task RunOnExistingAsync(Func<Store, Task> work, CancellationToken ct)
    {
        // SQLite would make an empty file of a mistyped name.
        if (file is not null && !File.Exists(file))
            throw new CommandFailedException($"There is no database {file}. Check the path, or create it with 'careeratlas db migrate'.");
        return RunAsync(work, ct);
    }

    /// <summary>Runs work on the database as it is, and puts its failures into words.</summary>
    public async Task ExplainingAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (services.GetRequiredService<IDatabaseEngine>().Explain(exception) is { } words)
        {
            throw new CommandFailedException(words, exception);
        }
        catch (DbException exception)
        {
            throw new CommandFailedException($"The database refused: {exception.Message} Check the connection and the user's rights.", exception);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
