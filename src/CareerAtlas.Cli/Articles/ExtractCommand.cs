using System.CommandLine;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Contract;

namespace CareerAtlas.Cli.Articles;

/// <summary>Prints the facts of a document's articles.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = DocumentArgument.Create();
        Option<bool> loopback = DocumentArgument.AllowLoopback();
        var command = new ExampleCommand(
            "extract",
            "Print the facts of a document's articles as a JSON array, one object for each article. Needs no database.",
            "careeratlas extract feed.xml > facts.json",
            "careeratlas extract https://example.org/careers/feed",
            "curl -s https://example.org/careers/feed | careeratlas extract -")
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
        await terminal.WithProgressAsync("Extracting", writesData: true, async progress =>
        {
            await foreach (ImportItem item in document.ImportAsync(ct))
            {
                if (report.Take(item) is { } article)
                    await array.AddAsync(json => ContractJson.Write(json, article.Document.Article), ct);
                progress.Report(document.Share);
            }

            if (report.Result == CareerAtlasCommands.Done)
                await array.EndAsync(ct);
        });
        return report.Result;
    }
}
