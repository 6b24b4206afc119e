using System.Text.RegularExpressions;
using CareerAtlas.Cli.Databases;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Fetching;

namespace CareerAtlas.Cli.Articles;

/// <summary>Opens what a command is asked to read.</summary>
internal static partial class Documents
{
    // Nobody waits behind it, and a busy machine must not cost an entry.
    private static readonly TimeSpan OwnParseTime = TimeSpan.FromMinutes(1);

    /// <summary>Opens a document.</summary>
    /// <param name="source">A path, a web address, or "-".</param>
    /// <param name="terminal">Whose standard input "-" is.</param>
    /// <param name="allowLoopback">Whether an address may name this very machine.</param>
    /// <param name="settings">What is read at most. A file of one's own is read whole, however large, and given more time.</param>
    /// <param name="ct">Stops waiting for it.</param>
    public static async Task<OpenDocument> OpenAsync(string source, bool allowLoopback, Terminal terminal, Settings settings, CancellationToken ct)
    {
        ImportLimits ownLimits = settings.Limits with { FeedBytes = long.MaxValue, FeedEntries = int.MaxValue, ParseTime = OwnParseTime };
        if (source == "-")
            return new OpenDocument("standard input", await SpoolAsync(terminal.In, ct), null, null, ownLimits);
        if (Scheme().IsMatch(source))
            return await FetchAsync(source, settings.Limits, settings.Fetching with { AllowLoopback = allowLoopback }, ct);
        return new OpenDocument(source, await OpenFileAsync(source, ct), null, null, ownLimits);
    }

    private static async Task<OpenDocument> FetchAsync(string source, ImportLimits limits, FetchOptions options, CancellationToken ct)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? address))
            throw new CommandFailedException($"{source} is no web address. It takes the form https://host/path.");
        try
        {
            using var fetcher = new GuardedFetcher(options);
            FetchResult result = await fetcher.FetchAsync(address, conditions: null, ct);
            return new OpenDocument(source, result.Body, result.Address, result.Charset, limits);
        }
        catch (FetchException exception)
        {
            throw new CommandFailedException($"{source}: {exception.Message}", exception);
        }
    }

    private static async Task<Stream> OpenFileAsync(string path, CancellationToken ct)
    {
        if (Directory.Exists(path))
            throw new CommandFailedException($"{path} is a folder. Name one file in it.");
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.CanSeek)
                return file;
            await using (file)
                return await SpoolAsync(file, ct);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailedException($"There is no file {path}. Check the path, or give a web address with http:// or https://.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailedException($"{path} cannot be read: this user has no right to. Give it the right, or copy the file.", exception);
        }
    }

    /// <summary>A document is read twice, which a pipe cannot be: it is kept in a temporary file, however large.</summary>
    private static async Task<Stream> SpoolAsync(Stream content, CancellationToken ct)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"careeratlas-{Guid.NewGuid():N}.tmp"), options);
        try
        {
            // A read from standard input cannot be called off, only left behind.
            await content.CopyToAsync(file, ct).WaitAsync(ct);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    // Two letters at least, so that C:\feed.xml stays a path.
    [GeneratedRegex("^[a-z][a-z0-9+.-]+:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
