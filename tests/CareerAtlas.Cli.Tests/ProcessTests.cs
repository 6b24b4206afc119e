using System.Diagnostics;
using System.Globalization;

namespace CareerAtlas.Cli.Tests;

/// <summary>What only the program itself can show: its streams, its settings, its memory, and how it stops.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Extract_OnPipes_WritesPlainUtf8()
    {
        using Process process = CommandRun.Program(folder.Path, "extract", "-");

        CommandRun run = await CommandRun.OfProcessAsync(process, Samples.Feed(Samples.Item("a", "Zoë’s Way to Data Engineer – 数据")));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal((byte)'[', run.Output[0]);
        Assert.Contains("Zoë’s Way to Data Engineer – 数据", run.Text, StringComparison.Ordinal);
        Assert.EndsWith("]\n", run.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Run_WithSettings_UsesTheDatabaseOfTheFolder()
    {
        folder.Write("appsettings.json", """{ "Database": { "Provider": "Sqlite" }, "ConnectionStrings": { "CareerAtlas": "Data Source=store/atlas.db" } }""");
        using Process process = CommandRun.Program(folder.Path, "db", "migrate");

        CommandRun run = await CommandRun.OfProcessAsync(process);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(folder.File("store/atlas.db")));
    }

    [Fact]
    public async Task Run_WithVariables_PrefersThemToTheSettings()
    {
        folder.Write("appsettings.json", """{ "ConnectionStrings": { "CareerAtlas": "Data Source=settings.db" } }""");
        using Process process = CommandRun.Program(folder.Path, "db", "migrate");
        process.StartInfo.Environment["ConnectionStrings__CareerAtlas"] = "Data Source=variable.db";

        CommandRun run = await CommandRun.OfProcessAsync(process);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(folder.File("variable.db")));
        Assert.False(File.Exists(folder.File("settings.db")));
    }

    [Theory]
    [InlineData("{ \"Database\": ")]
    [InlineData("{ \"Database\": { \"Provider\": \"Oracle\" } }")]
    public async Task Run_WithBrokenSettings_SaysSo(string settings)
    {
        folder.Write("appsettings.json", settings);
        using Process process = CommandRun.Program(folder.Path, "db", "migrate");

        CommandRun run = await CommandRun.OfProcessAsync(process);

        Assert.NotEqual(0, run.ExitCode);
        run.AssertRefused(run.ExitCode, "settings");
    }

    [Fact]
    public async Task Extract_FeedLargerThanMemory_IsStreamed()
    {
        const int Entries = 10_000;
        string path = folder.File("large.xml");
        await using (var writer = new StreamWriter(path))
        {
            string frame = Samples.Feed("@");
            await writer.WriteAsync(frame[..frame.IndexOf('@', StringComparison.Ordinal)]);
            string filling = "<p>" + new string('x', 8_000) + "</p>";
            for (int i = 0; i < Entries; i++)
                await writer.WriteAsync(Samples.Item(i.ToString(CultureInfo.InvariantCulture), "Notes of the Week", filling));
            await writer.WriteAsync(frame[(frame.IndexOf('@', StringComparison.Ordinal) + 1)..]);
        }

        using Process process = CommandRun.Program(folder.Path, "extract", path);
        process.StartInfo.Environment["DOTNET_GCHeapHardLimit"] = "0x3000000"; // 48 MiB, of a feed of 80 MB

        CommandRun run = await CommandRun.OfProcessAsync(process);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Entries, run.Json.Length);
    }

    [Fact]
    public async Task Extract_Terminated_StopsAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals on Windows.");
        using Process process = CommandRun.Program(folder.Path, "extract", "-");
        process.Start();
        await process.StandardInput.WriteAsync("<rss>".AsMemory(), Ct);
        await Task.Delay(TimeSpan.FromSeconds(2), Ct);

        using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(Ct).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("careeratlas: Stopped", await process.StandardError.ReadToEndAsync(Ct), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
