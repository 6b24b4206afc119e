namespace CareerAtlas.Importing.Fetching;

/// <summary>How documents are fetched. The defaults are fit for addresses from strangers.</summary>
public sealed record FetchOptions
{
    /// <summary>The longest time for one document, redirects included.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest time to resolve a host name and to connect.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest pause between two pieces of a body.</summary>
    public TimeSpan ReadTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest body, in bytes after decompression.</summary>
    public long MaximumBytes { get; init; } = ImportLimits.Default.FeedBytes;

    /// <summary>The most redirects that are followed.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>The most requests at a time to one host.</summary>
    public int ParallelPerHost { get; init; } = 2;

    /// <summary>The most requests at a time.</summary>
    public int Parallel { get; init; } = 8;

    /// <summary>The longest wait a server may ask for; a longer one counts as this.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>What the requests name themselves.</summary>
    public string UserAgent { get; init; } = "CareerAtlas/0.1 (+https://github.com/careeratlas)";

    /// <summary>Hosts that are never asked, such as the site's own public names.</summary>
    public IReadOnlySet<string> RefusedHosts { get; init; } = new HashSet<string>();

    /// <summary>Permits the machine itself, on any port. Only for the command line and for tests.</summary>
    public bool AllowLoopback { get; init; }
}
