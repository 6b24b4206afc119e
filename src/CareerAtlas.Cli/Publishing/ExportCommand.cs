using System.CommandLine;
using CareerAtlas.Cli.Articles;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Contract;

namespace CareerAtlas.Cli.Publishing;

/// <summary>Prints what is published.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new StoreOptions();
        var format = new Option<string>("--format")
        {
            HelpName = "json",
            Description = "The shape: a JSON array, one object for each article, as 'careeratlas extract' prints it.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        var command = new ExampleCommand(
            "export",
            "Print the published articles with their accepted facts.",
            "careeratlas export --format json > atlas.json")
        {
            format,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using Store store = options.Choose(parsed);
            await terminal.WithProgressAsync(
                "Exporting", writesData: true, _ => store.RunOnExistingAsync(s => WriteAsync(s, terminal, ct), ct));
        });
        return command;
    }

    private static async Task WriteAsync(Store store, Terminal terminal, CancellationToken ct)
    {
        await using var array = new JsonArray(terminal.OutStream);
        await foreach (PublishedArticle article in store.Queries.ExportAsync(ct))
        {
            var facts = new ExtractedArticle(article.Metadata, article.Role, [.. article.Facts.Select(f => f.Fact)], []);
            await array.AddAsync(json => ContractJson.Write(json, facts), ct);
        }

        await array.EndAsync(ct);
    }
}
