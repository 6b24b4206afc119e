using System.CommandLine;
using System.Globalization;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Cli.Publishing;

/// <summary>Publishes a revision.</summary>
internal static class PublishCommand
{
    /// <summary>Who publishes, for the log.</summary>
    public static string By => $"{Environment.UserName} (command line)";

    public static Command Create(Terminal terminal)
    {
        var options = new StoreOptions();
        var revision = new Argument<long>("REVISION")
        {
            Description = "The revision's number, as 'careeratlas import' prints it.",
            CustomParser = argument =>
            {
                if (long.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
                    return number;
                argument.AddError($"'{argument.Tokens[0].Value}' is no revision's number. 'careeratlas import' prints them.");
                return 0;
            },
        };
        var command = new ExampleCommand(
            "publish",
            "Make a revision the one the public sees of its article. An older revision takes a newer one back.",
            "careeratlas publish 12")
        {
            revision,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using Store store = options.Choose(parsed);
            await store.RunOnExistingAsync(
                async s => terminal.Say(InWords(await s.Publisher.PublishAsync(parsed.GetValue(revision), By, ct))), ct);
        });
        return command;
    }

    private static string InWords(PublishOutcome outcome) => outcome switch
    {
        { AlreadyPublished: true } => string.Create(CultureInfo.InvariantCulture, $"Revision {outcome.RevisionId} was published already."),
        { ReplacedRevisionId: { } replaced } => string.Create(
            CultureInfo.InvariantCulture, $"Revision {outcome.RevisionId} is published and replaces revision {replaced}."),
        _ => string.Create(CultureInfo.InvariantCulture, $"Revision {outcome.RevisionId} is published."),
    };
}
