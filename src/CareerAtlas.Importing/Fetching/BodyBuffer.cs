namespace CareerAtlas.Importing.Fetching;

/// <summary>Takes in a body: in memory while it is small, in a temporary file that deletes itself when it is not.</summary>
internal static class BodyBuffer
{
    private const int InMemory = 1024 * 1024;
    private const int Block = 64 * 1024;

    /// <summary>Copies a body.</summary>
    /// <param name="source">The body, decompressed.</param>
    /// <param name="maximum">The most bytes.</param>
    /// <param name="pause">The longest time between two pieces.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ct">The deadline of the whole.</param>
    /// <exception cref="FetchException">It is too large, or too slow.</exception>
    public static async Task<Stream> ReadAsync(Stream source, long maximum, TimeSpan pause, TimeProvider time, CancellationToken ct)
    {
        Stream body = new MemoryStream();
        try
        {
            var block = new byte[Block];
            while (await ReadPieceAsync(source, block, pause, time, ct).ConfigureAwait(false) is > 0 and var read)
            {
                if (body.Length + read > maximum)
                {
                    throw TooLarge(maximum);
                }

                if (body is MemoryStream && body.Length + read > InMemory)
                {
                    body = await ToFileAsync(body, ct).ConfigureAwait(false);
                }

                await body.WriteAsync(block.AsMemory(0, read), ct).ConfigureAwait(false);
            }

            body.Position = 0;
            return body;
        }
        catch
        {
            await body.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The refusal of a body that is too large.</summary>
    public static FetchException TooLarge(long maximum) =>
        new(FetchFailure.TooLarge, FormattableString.Invariant($"The document is larger than the {maximum / 1048576.0:0.##} MiB allowed."));

    private static async ValueTask<int> ReadPieceAsync(Stream source, byte[] block, TimeSpan pause, TimeProvider time, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(pause, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ct);
        try
        {
            return await source.ReadAsync(block, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new FetchException(FetchFailure.TimedOut, FormattableString.Invariant($"The server sent nothing for {pause.TotalSeconds:0.#} seconds."));
        }
    }

    private static async Task<Stream> ToFileAsync(Stream memory, CancellationToken ct)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        });
        memory.Position = 0;
        await memory.CopyToAsync(file, ct).ConfigureAwait(false);
        await memory.DisposeAsync().ConfigureAwait(false);
        return file;
    }
}
