using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace CareerAtlas.Conventions.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "artifacts", "BenchmarkDotNet.Artifacts", "TestResults"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The projects under src, by name.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } = Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), XDocument.Load);

    /// <summary>Files that we wrote, with these endings.</summary>
    public static IEnumerable<string> Files(params string[] endings) => FilesIn(new DirectoryInfo(Root))
        .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The path as it reads from the root.</summary>
    public static string Short(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> FilesIn(DirectoryInfo folder) => folder.EnumerateFiles().Select(f => f.FullName)
        .Concat(folder.EnumerateDirectories().Where(d => !NotOurs.Contains(d.Name)).SelectMany(FilesIn));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
