using CareerAtlas.Web.Starting;

namespace CareerAtlas.Web.Hosting;

/// <summary>Answers for whoever watches over the process.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health");
        health.MapGet("/live", () => TypedResults.Text("alive"));
        health.MapGet("/ready", async (StartUp startUp, DatabaseHealth database, CancellationToken ct) =>
            (startUp.IsDone, await database.IsReachableAsync(ct)) switch
            {
                (true, true) => Results.Text("ready"),
                (false, _) => Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable),
                _ => Results.Text("the database cannot be reached", statusCode: StatusCodes.Status503ServiceUnavailable),
            });
    }
}
