using System.CommandLine;
using System.CommandLine.Help;
using CareerAtlas.Cli.Articles;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Publishing;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Cli;

/// <summary>All commands of <c>careeratlas</c>, and what becomes of their failures.</summary>
internal static class CareerAtlasCommands
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken ct)
    {
        ParseResult parsed = Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var error in parsed.Errors)
                terminal.Complain(error.Message);
            terminal.Complain($"'{CommandPath.Of(parsed.CommandResult)} --help' shows how it is used.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeToStop,
                },
                ct);
        }
        catch (WrongUsageException exception)
        {
            terminal.Complain(exception.Message);
            return WrongUsage;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Stopped before the end. What was stored so far is complete.");
            return Failed;
        }
        catch (Exception exception)
        {
            terminal.Complain(InWords(exception));
            return Failed;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("CareerAtlas reads career articles, keeps the facts with their evidence, and publishes them.")
        {
            ExtractCommand.Create(terminal),
            ReadCommand.Create(terminal),
            ImportCommand.Create(terminal),
            PublishCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DatabaseCommands.Create(terminal),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string InWords(Exception exception) => exception switch
    {
        UnreadableDocumentException or DatabaseUnavailableException or RestoreRefusedException or UnknownRevisionException
            or CommandFailedException or IOException or UnauthorizedAccessException => exception.Message,
        _ => $"This should not have happened ({exception.GetType().Name}: {exception.Message}). "
            + "Please report it with the command and the document.",
    };
}
