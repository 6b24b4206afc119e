namespace CareerAtlas.Importing.Fetching;

/// <summary>What a server said of a document when it was last fetched; sent back to it, so that it need not answer with the same.</summary>
/// <param name="ETag">The entity tag, as it came.</param>
/// <param name="LastModified">The date of the last change, as it came.</param>
public sealed record FetchConditions(string? ETag, DateTimeOffset? LastModified);

/// <summary>A fetched document. Dispose of it to free its body.</summary>
public sealed class FetchResult : IDisposable, IAsyncDisposable
{
    /// <summary>Whether the document is as it was under the conditions sent; there is no body then.</summary>
    public bool NotModified { get; init; }

    /// <summary>The body, decompressed, at its beginning; seekable. Empty where nothing was modified.</summary>
    public required Stream Body { get; init; }

    /// <summary>The address that answered, behind all redirects.</summary>
    public required Uri Address { get; init; }

    /// <summary>The charset the server stated, or <c>null</c>.</summary>
    public string? Charset { get; init; }

    /// <summary>The media type the server stated, or <c>null</c>. Servers err; what the document is, its bytes say.</summary>
    public string? MediaType { get; init; }

    /// <summary>What to send with the next request.</summary>
    public FetchConditions Conditions { get; init; } = new(null, null);

    /// <inheritdoc/>
    public void Dispose() => Body.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Body.DisposeAsync();
}

/// <summary>Why a document could not be fetched.</summary>
public enum FetchFailure
{
    /// <summary>The address is none that is fetched: scheme, port, user name, or a host inside a network.</summary>
    AddressRefused,

    /// <summary>The host's name is not known.</summary>
    HostUnknown,

    /// <summary>No connection, or it broke.</summary>
    ConnectionFailed,

    /// <summary>The host's certificate is not valid.</summary>
    CertificateInvalid,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>The body is larger than allowed.</summary>
    TooLarge,

    /// <summary>There were too many redirects, or one that leads nowhere.</summary>
    RedirectFailed,

    /// <summary>The answer has no body, or one that cannot be read.</summary>
    NoContent,

    /// <summary>401 or 403: the document is not public.</summary>
    NotPermitted,

    /// <summary>404: there is no such document.</summary>
    NotFound,

    /// <summary>410: the document was taken away for good. It should not be asked for again.</summary>
    Gone,

    /// <summary>429 or 503: the server asks to come back later.</summary>
    Busy,

    /// <summary>Any other status.</summary>
    ServerError,
}

/// <summary>A document could not be fetched; the message says why in one sentence and names nothing of an inner network.</summary>
/// <param name="failure">The kind of failure.</param>
/// <param name="message">The sentence.</param>
/// <param name="inner">What led to it, if anything.</param>
public sealed class FetchException(FetchFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The kind of failure.</summary>
    public FetchFailure Failure { get; } = failure;

    /// <summary>The HTTP status, or <c>null</c> where there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>How long the server asks to wait, or <c>null</c>.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
