using System.Xml.Linq;
using NetArchTest.Rules;

namespace CareerAtlas.Conventions.Tests;

/// <summary>The arrows between the projects point down only.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> References = new()
    {
        ["CareerAtlas.Domain"] = [],
        ["CareerAtlas.Importing"] = ["CareerAtlas.Domain"],
        ["CareerAtlas.Data"] = ["CareerAtlas.Domain"],
        ["CareerAtlas.Data.Sqlite"] = ["CareerAtlas.Data"],
        ["CareerAtlas.Data.PostgreSql"] = ["CareerAtlas.Data"],
        ["CareerAtlas.Web"] = ["CareerAtlas.Importing", "CareerAtlas.Data.Sqlite", "CareerAtlas.Data.PostgreSql"],
        ["CareerAtlas.Cli"] = ["CareerAtlas.Importing", "CareerAtlas.Data.Sqlite", "CareerAtlas.Data.PostgreSql"],
    };

    public static TheoryData<string> Projects => [.. References.Keys];

    [Fact]
    public void Solution_Projects_AreAllKnownHere() =>
        Assert.Equal(References.Keys.Order(StringComparer.Ordinal), Repository.Projects.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_References_ArePermitted(string project)
    {
        IEnumerable<string> stated = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Empty(stated.Except(References[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_References_LeadWhereTheProjectsDo(string project)
    {
        IEnumerable<string> used = Product.Of(project).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name.StartsWith("CareerAtlas", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(used.Except(Reachable(project)));
    }

    [Fact]
    public void Domain_HasNoPackageAtAll()
    {
        Assert.Empty(Items("CareerAtlas.Domain", "PackageReference"));
        Assert.Empty(Items("CareerAtlas.Domain", "FrameworkReference"));
        Assert.All(Product.Domain.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Importing_KnowsNoDatabaseAndNoWeb()
    {
        Assert.Equal(["AngleSharp"], Items("CareerAtlas.Importing", "PackageReference"));
        Assert.Empty(Items("CareerAtlas.Importing", "FrameworkReference"));
        Assert.DoesNotContain(
            Product.Importing.GetReferencedAssemblies(),
            a => a.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) || a.Name == "System.Data.Common");
    }

    [Fact]
    public void Importing_ReachesTheNetworkAndTheDiskOnlyThroughTheFetcher() => AssertHolds(
        Types.InAssembly(Product.Importing).That().DoNotResideInNamespace("CareerAtlas.Importing.Fetching")
            .ShouldNot().HaveDependencyOnAny("System.Net.Http", "System.Net.Sockets", "System.Net.Dns", "System.IO.File", "System.IO.FileStream")
            .GetResult());

    [Fact]
    public void Importing_HasNoClockOutsideTheFetcher() => AssertHolds(
        Types.InAssembly(Product.Importing).That().DoNotResideInNamespace("CareerAtlas.Importing.Fetching")
            .ShouldNot().HaveDependencyOnAny("System.TimeProvider", "System.Diagnostics.Stopwatch")
            .GetResult());

    [Fact]
    public void Data_KnowsNoDatabaseInParticular() => Assert.DoesNotContain(
        Product.Of("CareerAtlas.Data").GetReferencedAssemblies(),
        a => a.Name!.Contains("Sqlite", StringComparison.Ordinal) || a.Name.Contains("Npgsql", StringComparison.Ordinal)
            || a.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static IEnumerable<string> Items(string project, string kind) =>
        Repository.Projects[project].Descendants(kind).Select(e => e.Attribute("Include")!.Value);

    private static HashSet<string> Reachable(string project) =>
        [.. References[project], .. References[project].SelectMany(Reachable)];

    private static void AssertHolds(NetArchTest.Rules.TestResult result) => Assert.Empty(result.FailingTypeNames ?? []);
}
