using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace CareerAtlas.Cli;

/// <summary>A command that shows in its help how it is used.</summary>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>The usual help, with the command's examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int result = usual.Invoke(parseResult);
        IReadOnlyList<string> examples = ExamplesOf(parseResult.CommandResult.Command);
        if (examples.Count > 0)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }

        return result;
    }

    private static IReadOnlyList<string> ExamplesOf(Command command) => command is ExampleCommand documented
        ? documented.Examples
        : [.. command.Subcommands.SelectMany(c => ExamplesOf(c).Take(1))];
}

internal static class CommandPath
{
    /// <summary>The command as it is typed, without its arguments.</summary>
    public static string Of(CommandResult command)
    {
        string name = command.Command is RootCommand ? "careeratlas" : command.Command.Name;
        return command.Parent is CommandResult parent ? Of(parent) + " " + name : name;
    }
}
