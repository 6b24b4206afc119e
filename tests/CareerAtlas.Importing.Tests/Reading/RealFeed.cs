using System.Runtime.CompilerServices;

namespace CareerAtlas.Importing.Tests.Reading;

/// <summary>The 9cv9 feed, which stands beside the repository and never in it.</summary>
internal static class RealFeed
{
    /// <summary>The feed's path; skips the test visibly where there is none, or fails it where all tests are required.</summary>
    public static string Path([CallerFilePath] string here = "")
    {
        string? named = Environment.GetEnvironmentVariable("CAREERATLAS_9CV9_FEED");
        string path = string.IsNullOrEmpty(named) ? Beside(new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!)) : named;
        string missing = $"The 9cv9 feed is not at {path}; CAREERATLAS_9CV9_FEED can name it.";
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CAREERATLAS_REQUIRE_ALL") == "1")
            Assert.Fail(missing);
        Assert.SkipUnless(File.Exists(path), missing);
        return path;
    }

    private static string Beside(DirectoryInfo folder)
    {
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "CareerAtlas.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests are not in the repository.");
        return System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "..", "shared/feeds/9cv9-machine-learning-career.rss.xml"));
    }
}
