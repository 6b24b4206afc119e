using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CareerAtlas.Web.Hosting;

/// <summary>One line for each request: what was asked, what came of it, how long it took. Not who asked, nor for which words.</summary>
public static class RequestLog
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Writes to the console: lines for people, or one JSON object a line where <c>Logs:Format</c> is "json".</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder) => builder.Services.AddSerilog(log =>
    {
        log.ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext();
        if (string.Equals(builder.Configuration["Logs:Format"], "json", StringComparison.OrdinalIgnoreCase))
            log.WriteTo.Console(new RenderedCompactJsonFormatter());
        else
            log.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
    });

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
        options.GetLevel = (context, _, error) =>
            error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? LogEventLevel.Debug
            : LogEventLevel.Information);
}
