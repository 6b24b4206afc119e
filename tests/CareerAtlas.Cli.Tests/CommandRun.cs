using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CareerAtlas.Cli.Terminals;

namespace CareerAtlas.Cli.Tests;

/// <summary>What a command left behind.</summary>
public sealed record CommandRun(int ExitCode, byte[] Output, string Errors)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Text => Strict.GetString(Output);

    public JsonElement[] Json => [.. JsonDocument.Parse(Output).RootElement.EnumerateArray()];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Runs a command within this process.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync("", arguments);

    /// <summary>Runs a command within this process, with a text as its standard input.</summary>
    public static async Task<CommandRun> OfAsync(string input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        using var terminal = new Terminal(new MemoryStream(Strict.GetBytes(input)), output, errors);
        int code = await CareerAtlasCommands.RunAsync(arguments, terminal, Ct);
        return new CommandRun(code, output.ToArray(), Strict.GetString(errors.ToArray()));
    }

    /// <summary>Runs the program itself.</summary>
    public static async Task<CommandRun> OfProcessAsync(Process process, string input = "")
    {
        process.Start();
        using var output = new MemoryStream();
        Task copying = process.StandardOutput.BaseStream.CopyToAsync(output, Ct);
        Task<string> errors = process.StandardError.ReadToEndAsync(Ct);
        await process.StandardInput.WriteAsync(input.AsMemory(), Ct);
        process.StandardInput.Close();
        await copying;
        await process.WaitForExitAsync(Ct);
        return new CommandRun(process.ExitCode, output.ToArray(), await errors);
    }

    /// <summary>The program, ready to be started in a folder of its own with nothing set.</summary>
    public static Process Program(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "careeratlas.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Strict,
            StandardErrorEncoding = Strict,
        };
        start.Environment.Remove("ConnectionStrings__CareerAtlas");
        start.Environment.Remove("Database__Provider");
        return new Process { StartInfo = start };
    }

    /// <summary>Checks that the command failed as commands should: in plain words, without data.</summary>
    public void AssertRefused(int exitCode, params string[] words)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Empty(Output);
        Assert.All(Errors.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("careeratlas: ", line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("should not have happened", Errors, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, Errors, StringComparison.OrdinalIgnoreCase));
    }
}
