using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerAtlas.Importing.Contract;

namespace CareerAtlas.Importing.Tests.Scoring;

/// <summary>The scorer and the gold of the extraction contract, which stand beside the repository.</summary>
internal static class Scorer
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static string Extraction { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "extraction"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Scores what the importer reads from a feed against the gold of one article.</summary>
    /// <param name="feed">The feed's path.</param>
    /// <param name="gold">The gold's name.</param>
    /// <param name="withSource">Whether the evidence is looked up in the feed.</param>
    /// <param name="lists">The lists that are scored; all where none is named.</param>
    public static Task<ScoreTable> ScoreAsync(string feed, string gold, bool withSource, params string[] lists) =>
        ScoreAsync(feed, new FileInfo(Path.Combine(Extraction, "gold", gold + ".json")), withSource, lists);

    /// <summary>Scores what the importer reads from a page against its gold, and looks its evidence up in the page.</summary>
    public static Task<ScoreTable> ScoreArticleAsync(string page, string gold) => ScoreAsync(page, new FileInfo(gold), withSource: true, []);

    private static async Task<ScoreTable> ScoreAsync(string feed, FileInfo gold, bool withSource, string[] lists)
    {
        string script = Path.Combine(Extraction, "score.py");
        Need(File.Exists(script), $"The scorer is not at {script}.");
        string output = Path.GetTempFileName();
        try
        {
            await ExtractAsync(feed, output);
            List<string> arguments = [script, gold.FullName, output, "--verbose"];
            if (withSource)
                arguments.AddRange(["--source", feed]);
            foreach (string list in lists)
                arguments.AddRange(["--list", list]);
            return ScoreTable.Parse(await PythonAsync(arguments));
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static async Task ExtractAsync(string feed, string output)
    {
        await using FileStream content = File.OpenRead(feed);
        await using FileStream file = File.Create(output);
        await using var json = new Utf8JsonWriter(file, ContractJson.Options);
        json.WriteStartArray();
        // The scorer judges what is read; how fast it is on a busy machine, the benchmarks do.
        var limits = ImportLimits.Default with { ParseTime = TimeSpan.FromMinutes(1) };
        await foreach (ImportItem item in new ImportPipeline(limits).ReadAsync(content, ct: Ct))
            ContractJson.Write(json, Assert.IsType<ImportItem.Article>(item).Document.Article);
        json.WriteEndArray();
    }

    private static async Task<string> PythonAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process? python = null;
        try
        {
            python = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Need(false, "The scorer needs python3, which is not installed.");
        }

        using (python)
        {
            Task<string> errors = python!.StandardError.ReadToEndAsync(Ct);
            string output = await python.StandardOutput.ReadToEndAsync(Ct);
            await python.WaitForExitAsync(Ct);
            Assert.True(python.ExitCode == 0, await errors);
            return output;
        }
    }

    /// <summary>Skips the test visibly where something is missing, or fails it where all tests are required.</summary>
    private static void Need(bool there, string missing)
    {
        if (!there && Environment.GetEnvironmentVariable("CAREERATLAS_REQUIRE_ALL") == "1")
            Assert.Fail(missing);
        Assert.SkipUnless(there, missing);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>What the scorer printed.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Lists">A row for each list.</param>
/// <param name="Macro">The average of the lists that have required items.</param>
internal sealed partial record ScoreTable(string Text, IReadOnlyList<ScoreRow> Lists, double Macro)
{
    /// <summary>Required items of the gold that were not found.</summary>
    public IEnumerable<string> Missing => Text.Split('\n').Where(line => line.StartsWith("MISS ", StringComparison.Ordinal));

    public static ScoreTable Parse(string text) => new(
        text,
        [.. Row().Matches(text).Select(m => new ScoreRow(
            m.Groups["name"].Value,
            int.Parse(m.Groups["gold"].Value, CultureInfo.InvariantCulture),
            Number(m.Groups["f1"].Value),
            Number(m.Groups["evidence"].Value)))],
        Number(MacroRow().Match(text).Groups["f1"].Value) ?? 0);

    private static double? Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out double number) ? number : null;

    [GeneratedRegex(@"^(?<name>[a-zA-Z]+) +(?<gold>\d+) +(\(\d+\) +)?\d+ +[\d+]+ +\S+ +\S+ +(?<f1>\S+) +(?<evidence>\S+)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^macro .* (?<f1>[\d.]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex MacroRow();
}

/// <summary>The score of one list.</summary>
/// <param name="Name">The list.</param>
/// <param name="Required">How many items the gold requires.</param>
/// <param name="F1">The score, where it requires any.</param>
/// <param name="Evidence">The share of items whose evidence stands in the source, where there are any.</param>
internal sealed record ScoreRow(string Name, int Required, double? F1, double? Evidence);
