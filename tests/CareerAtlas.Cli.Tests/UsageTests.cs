namespace CareerAtlas.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => new(
        "", "extract", "read", "import", "publish", "export", "db", "db migrate", "db rebuild", "db backup", "db restore");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_OfEachCommand_ShowsUsageAndExamples(string command)
    {
        CommandRun run = await CommandRun.OfAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Usage:", run.Text, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Text, StringComparison.Ordinal);
        Assert.Contains(("careeratlas " + command).TrimEnd(), run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("extract")]
    [InlineData("extract a.xml b.xml")]
    [InlineData("extract a.xml --nonsense")]
    [InlineData("publish")]
    [InlineData("publish twelve")]
    [InlineData("publish -1")]
    [InlineData("export --format csv")]
    [InlineData("export --provider Oracle")]
    [InlineData("db")]
    [InlineData("db nonsense")]
    [InlineData("db backup")]
    [InlineData("db migrate --connection nonsense")]
    [InlineData("db migrate --connection Nonsense=1")]
    [InlineData("db migrate --connection Database=atlas --provider PostgreSql")]
    public async Task Run_WrongUsage_SaysWhatIsWrong(string arguments) =>
        (await CommandRun.OfAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).AssertRefused(2);

    [Fact]
    public async Task Version_IsPrinted()
    {
        CommandRun run = await CommandRun.OfAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Text);
    }
}
