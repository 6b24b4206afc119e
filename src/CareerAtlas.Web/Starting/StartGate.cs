namespace CareerAtlas.Web.Starting;

/// <summary>Holds requests back until the start-up is done, and sends them away kindly where it takes long.</summary>
public static class StartGate
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void UseStartGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var startUp = context.RequestServices.GetRequiredService<StartUp>();
        if (!startUp.IsDone && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            try
            {
                await startUp.Done.WaitAsync(Patience, context.RequestAborted);
            }
            catch (TimeoutException)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                context.Response.Headers.RetryAfter = "5";
                await context.Response.WriteAsync("CareerAtlas is still starting. Try again in a few seconds.", context.RequestAborted);
                return;
            }
        }
        await next(context);
    });
}
