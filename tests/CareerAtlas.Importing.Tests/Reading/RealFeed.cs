using System.Runtime.CompilerServices;

namespace CareerAtlas.Importing.Tests.Reading;

/// <summary>The 9cv9 feed, which stands beside the repository and never in it.</summary>
internal static class RealFeed
{
    /// <summary>The feed's path; skips the test visibly where there is none.</summary>
    public static string Path([CallerFilePath] string here = "")
    {
        var path = Environment.GetEnvironmentVariable("CAREERATLAS_9CV9_FEED")
            ?? System.IO.Path.GetFullPath(System.IO.Path.Combine(
                System.IO.Path.GetDirectoryName(here)!, "../../../../shared/feeds/9cv9-machine-learning-career.rss.xml"));
        Assert.SkipUnless(File.Exists(path), $"The 9cv9 feed is not at {path}; CAREERATLAS_9CV9_FEED can name it.");
        return path;
    }
}
