using System.Text.RegularExpressions;

namespace CareerAtlas.Conventions.Tests;

/// <summary>What only the files themselves show.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void Files_AreShort() => Assert.Empty(Code()
        .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal))
        .Where(path => File.ReadLines(path).Skip(LongestFile).Any())
        .Select(Repository.Short));

    [Fact]
    public void Code_LeavesNothingForLater() => Assert.Empty(Lines(Code(), Later()));

    [Fact]
    public void Code_HasNoRegionsAndSilencesNoBannedName() => Assert.Empty(Lines(Code(), Silenced()));

    [Fact]
    public void BannedNames_HoldEveryWallClock()
    {
        string banned = File.ReadAllText(Path.Combine(Repository.Root, "src", "BannedSymbols.txt"));

        Assert.All(
            ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"],
            clock => Assert.Contains("System." + clock, banned, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CareerAtlas.Domain")]
    [InlineData("CareerAtlas.Importing")]
    public void PublicTypes_OfTheLanguage_MustBeDocumented(string project)
    {
        Assert.Equal("true", Repository.Projects[project].Descendants("GenerateDocumentationFile").Single().Value);
        Assert.True(File.Exists(Path.ChangeExtension(Product.Of(project).Location, ".xml")));
    }

    [Fact]
    public void Projects_StateNoVersions() => Assert.Empty(Repository.Files(".csproj")
        .Where(path => File.ReadAllText(path).Contains(" Version=", StringComparison.Ordinal))
        .Select(Repository.Short));

    private static IEnumerable<string> Code() => Repository.Files(".cs", ".razor", ".css", ".js", ".sh").Where(path => !path.Contains("/wwwroot/", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(IEnumerable<string> files, Regex pattern) => files
        .Where(path => Path.GetFileName(path) != nameof(SourceTests) + ".cs")
        .SelectMany(path => File.ReadLines(path).Select((line, i) => (Path: path, Line: line, Number: i + 1)))
        .Where(line => pattern.IsMatch(line.Line))
        .Select(line => $"{Repository.Short(line.Path)}:{line.Number}: {line.Line.Trim()}");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"^\s*#region|disable\s+RS0030")]
    private static partial Regex Silenced();
}
