using System.Diagnostics;
using System.Globalization;
using CareerAtlas.ImportLoop;

namespace CareerAtlas.Data.Tests;

public sealed class KillTests
{
    private const int Articles = 120;
    private const int Kills = 20;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Import_KilledTwentyTimes_EndsAsIfNeverKilled(DatabaseKind kind)
    {
        await using TestDatabase killed = await TestDatabase.CreateAsync(kind);
        int seed = Environment.TickCount;
        var random = new Random(seed);
        int inMidImport = 0;
        for (int i = 0; i < Kills; i++)
            inMidImport += await RunAsync(killed, random.Next(0, 3), TimeSpan.FromMilliseconds(random.Next(0, 60))) ? 1 : 0;
        await RunAsync(killed, null, TimeSpan.Zero);
        Assert.True(inMidImport == Kills, $"Only {inMidImport} of {Kills} runs were killed before their end (seed {seed}).");

        await using TestDatabase whole = await TestDatabase.CreateAsync(kind);
        await RunAsync(whole, null, TimeSpan.Zero);

        // Numbers given and rolled back are not given again, and times differ; all else must be equal.
        static bool LeaveOut(string table, string column) =>
            column.EndsWith("Id", StringComparison.Ordinal) || column == "CreatedAt" || (table == "Publications" && column == "PublishedAt");
        Assert.Equal(await whole.DumpAsync(leaveOut: LeaveOut), await killed.DumpAsync(leaveOut: LeaveOut));
        string atlas = await killed.DumpAsync();
        await killed.Publisher.RebuildAsync(Ct);
        Assert.Equal(atlas, await killed.DumpAsync());
    }

    /// <summary>Runs the import loop and kills it some articles and milliseconds after it first wrote something new.</summary>
    /// <returns>True where it was killed before its end.</returns>
    private static async Task<bool> RunAsync(TestDatabase database, int? killAfter, TimeSpan delay)
    {
        int known = (await database.Queries.SummaryAsync(Ct)).Articles;
        string program = typeof(SampleArticles).Assembly.Location;
        using Process process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, database.Kind.ToString(), database.ConnectionString, Articles.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Ct);
        while (await process.StandardOutput.ReadLineAsync(Ct) is { } line)
        {
            if (killAfter is null || !int.TryParse(line, CultureInfo.InvariantCulture, out int done) || done < known + killAfter)
                continue;
            await Task.Delay(delay, Ct);
            process.Kill();
            break;
        }

        await process.WaitForExitAsync(Ct);
        if (killAfter is null)
            Assert.True(process.ExitCode == 0, await errors);
        return process.ExitCode != 0;
    }
}
