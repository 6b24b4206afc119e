using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Cli.Articles;

/// <summary>Prints what a document's entries say of themselves.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = DocumentArgument.Create();
        Option<bool> loopback = DocumentArgument.AllowLoopback();
        var command = new ExampleCommand(
            "read",
            "Print the entries of a document as a JSON array, without interpreting their content. Needs no database.",
            "careeratlas read feed.xml",
            "careeratlas read - < page.html")
        {
            source, loopback,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(source), parsed.GetValue(loopback), terminal, ct));
        return command;
    }

    private static async Task<int> RunAsync(string source, bool allowLoopback, Terminal terminal, CancellationToken ct)
    {
        await using OpenDocument document = await Documents.OpenAsync(source, allowLoopback, terminal, Settings.Load(), ct);
        await using var array = new JsonArray(terminal.OutStream);
        var report = new DocumentReport(document.Name, terminal);
        await terminal.WithProgressAsync("Reading", writesData: true, async progress =>
        {
            await foreach (ReadItem item in document.ReadAsync(ct))
            {
                if (item is ReadItem.Article { Document: var entry })
                {
                    report.Count();
                    await array.AddAsync(json => Write(json, entry), ct);
                }
                else if (item is ReadItem.Problem problem)
                {
                    report.Complain(problem.Message);
                }

                progress.Report(document.Share);
            }

            if (report.Result == CareerAtlasCommands.Done)
                await array.EndAsync(ct);
        });
        return report.Result;
    }

    private static void Write(Utf8JsonWriter json, ArticleDocument entry)
    {
        json.WriteStartObject();
        json.WriteString("title", entry.Title);
        json.WriteString("link", entry.Link);
        json.WriteString("guid", entry.Guid);
        json.WriteString("publishedAt", entry.PublishedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteBoolean("hasContent", !string.IsNullOrWhiteSpace(entry.Html));
        json.WriteEndObject();
    }
}
