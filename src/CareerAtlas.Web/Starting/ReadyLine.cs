using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerAtlas.Web.Starting;

/// <summary>Tells a newcomer at the terminal where to look, once there is something to see.</summary>
public static class ReadyLine
{
    public static void AnnounceWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        _ = app.Services.GetRequiredService<StartUp>().Done.ContinueWith(
            _ => app.Logger.LogInformation("CareerAtlas is ready at {Addresses}", string.Join(" and ", addresses ?? [])),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskScheduler.Default);
    });
}
