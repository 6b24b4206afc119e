using CareerAtlas.Data.Storage;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Web.Starting;

/// <summary>
/// Brings the database up to date and fills an empty one, while the server listens already. Whoever asks for a page
/// meanwhile waits for it.
/// </summary>
public sealed class StartUp(
    AtlasDatabase database,
    StarterContent starter,
    IHostApplicationLifetime lifetime,
    ILogger<StartUp> log) : BackgroundService
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether pages can be served.</summary>
    public bool IsDone => done.Task.IsCompletedSuccessfully;

    /// <summary>Ends when pages can be served.</summary>
    public Task Done => done.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.StartAsync(stoppingToken);
            await starter.FillAsync(stoppingToken);
            done.SetResult();
        }
        catch (DatabaseUnavailableException e)
        {
            log.LogCritical("{Reason}", e.Message);
            GiveUp();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogCritical(e, "The site could not start");
            GiveUp();
        }
    }

    private void GiveUp()
    {
        Environment.ExitCode = 1;
        lifetime.StopApplication();
    }
}

/// <summary>Registers the start-up.</summary>
public static class StartUpServices
{
    public static void AddStartUp(this IServiceCollection services)
    {
        // The starter feed is the site's own; on a machine that does much else, its first parse may outlast a stranger's time.
        var own = ImportLimits.Default with { ParseTime = TimeSpan.FromMinutes(1) };
        services.AddSingleton(new DocumentReader(own));
        services.AddSingleton(new ArticleImporter(own));
        services.AddSingleton<StarterContent>();
        services.AddSingleton<StartUp>();
        services.AddHostedService(provider => provider.GetRequiredService<StartUp>());
    }
}
