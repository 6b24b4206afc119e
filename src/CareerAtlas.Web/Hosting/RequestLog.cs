using Serilog;
using Serilog.Events;

namespace CareerAtlas.Web.Hosting;

/// <summary>One line for each request: what was asked, what came of it, how long it took. Not who asked, nor for which words.</summary>
public static class RequestLog
{
    public static void AddRequestLog(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(log => log.ReadFrom.Configuration(builder.Configuration));

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
        options.GetLevel = (context, _, error) =>
            error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? LogEventLevel.Debug
            : LogEventLevel.Information);
}
