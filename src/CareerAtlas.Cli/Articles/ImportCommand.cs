using System.CommandLine;
using System.Globalization;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Publishing;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Importing;

namespace CareerAtlas.Cli.Articles;

/// <summary>Takes a document's articles into the database.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = DocumentArgument.Create();
        Option<bool> loopback = DocumentArgument.AllowLoopback();
        var publish = new Option<bool>("--publish") { Description = "Publish each article at once, without an editor's review." };
        var options = new StoreOptions();
        var command = new ExampleCommand(
            "import",
            "Store a document's articles and their facts as revisions. What is known already changes nothing.",
            "careeratlas import feed.xml",
            "careeratlas import https://example.org/careers/feed --publish",
            "careeratlas import feed.xml --connection \"Host=localhost;Database=careeratlas;Username=careeratlas\"")
        {
            source, publish, loopback,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using Store store = options.Choose(parsed);
            await using OpenDocument document = await Documents.OpenAsync(
                parsed.GetRequiredValue(source), parsed.GetValue(loopback), terminal, Settings.Load(), ct);
            return await ImportAsync(document, store, parsed.GetValue(publish), terminal, ct);
        });
        return command;
    }

    private static async Task<int> ImportAsync(
        OpenDocument document, Store store, bool publish, Terminal terminal, CancellationToken ct)
    {
        var report = new DocumentReport(document.Name, terminal);
        var results = new Dictionary<ImportResult, int>();
        await terminal.WithProgressAsync("Importing", writesData: false, progress => store.RunAsync(
            async s =>
            {
                await foreach (ImportItem item in document.ImportAsync(ct))
                {
                    if (report.Take(item) is { } article)
                    {
                        ImportResult result = await StoreAsync(article.Document, document.Name, s, publish, terminal, ct);
                        results[result] = results.GetValueOrDefault(result) + 1;
                    }

                    progress.Report(document.Share);
                }
            },
            ct));
        terminal.Say(Summary(results, report.Problems));
        return report.Result;
    }

    private static async Task<ImportResult> StoreAsync(
        ImportedDocument document, string name, Store store, bool publish, Terminal terminal, CancellationToken ct)
    {
        ArticleMetadata metadata = document.Article.Metadata;
        ImportOutcome outcome = await store.Articles.ImportAsync(document, ArticleIdentity.HostOf(metadata.Url) ?? Path.GetFileName(name), ct);
        string published = "";
        if (publish)
        {
            PublishOutcome publication = await store.Publisher.PublishAsync(outcome.RevisionId, PublishCommand.By, ct);
            published = publication.AlreadyPublished ? ", published already" : ", published";
        }

        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.RevisionId,6}  {metadata.Title ?? metadata.Url ?? "(no title)"}: {outcome.InWords}{published}"));
        return outcome.Result;
    }

    private static string Summary(Dictionary<ImportResult, int> results, int problems) => string.Create(
        CultureInfo.InvariantCulture,
        $"{results.Values.Sum()} articles: {results.GetValueOrDefault(ImportResult.NewArticle)} new, "
        + $"{results.GetValueOrDefault(ImportResult.NewRevision)} revised, {results.GetValueOrDefault(ImportResult.Unchanged)} unchanged; "
        + $"{problems} problems.");
}
