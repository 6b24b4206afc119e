using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace CareerAtlas.Importing.Fetching;

/// <summary>
/// The one way to the network: public http and https hosts only, checked after name resolution at every hop, within bounds
/// of time, size and number. Thread-safe; one instance serves the whole process.
/// </summary>
public sealed class GuardedFetcher : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider time;
    private readonly AddressGuard guard;
    private readonly HostSlots slots;
    private readonly HttpMessageInvoker http;

    /// <summary>A fetcher.</summary>
    /// <param name="options">The bounds.</param>
    /// <param name="time">The clock, or <c>null</c> for the system's.</param>
    /// <param name="resolve">How host names are resolved, or <c>null</c> for the system's way.</param>
    public GuardedFetcher(FetchOptions options, TimeProvider? time = null, HostResolver? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.time = time ?? TimeProvider.System;
        guard = new AddressGuard(options, resolve ?? Dns.GetHostAddressesAsync);
        slots = new HostSlots(options.ParallelPerHost, options.Parallel);
        http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.ConnectTime,
            ConnectCallback = (context, ct) => guard.ConnectAsync(context.DnsEndPoint, ct),
            // A checked address is good for a short while only.
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseDrainSize = 0,
        });
    }

    /// <summary>Fetches a document.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="conditions">What the server said of it the last time, or <c>null</c>.</param>
    /// <param name="ct">Stops the fetching.</param>
    /// <returns>The document, or that it was not modified.</returns>
    /// <exception cref="FetchException">It could not be fetched.</exception>
    public async Task<FetchResult> FetchAsync(Uri address, FetchConditions? conditions = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var spent = TimeSpan.Zero;
        for (var hop = 0; hop <= options.Redirects; hop++)
        {
            guard.Require(address);
            // Waiting for a place costs the document nothing of its time; every hop does.
            using var place = await slots.EnterAsync(address.IdnHost, ct).ConfigureAwait(false);
            var begun = time.GetTimestamp();
            using var deadline = new CancellationTokenSource(options.TotalTime - spent, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
            try
            {
                using var response = await SendAsync(address, conditions, either.Token).ConfigureAwait(false);
                if (Target(response, address) is not { } target)
                {
                    return await ReadAsync(response, address, conditions, either.Token).ConfigureAwait(false);
                }

                address = target;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                throw new FetchException(FetchFailure.TimedOut, deadline.IsCancellationRequested
                    ? string.Create(CultureInfo.InvariantCulture, $"The document did not arrive within {options.TotalTime.TotalSeconds:0.#} seconds.")
                    : $"No connection to {address.Host} in time.");
            }

            spent += time.GetElapsedTime(begun);
            if (spent >= options.TotalTime)
            {
                break;
            }
        }

        throw new FetchException(FetchFailure.RedirectFailed, string.Create(CultureInfo.InvariantCulture, $"The address redirects more than {options.Redirects} times."));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        slots.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, FetchConditions? conditions, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1");
        if (conditions?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        request.Headers.IfModifiedSince = conditions?.LastModified;
        try
        {
            return await http.SendAsync(request, ct).ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            throw Explain(failure, address);
        }
        catch (FormatException failure)
        {
            throw new FetchException(FetchFailure.ConnectionFailed, $"The answer of {address.Host} is not understood.", failure);
        }
    }

    private static FetchException Explain(HttpRequestException failure, Uri address)
    {
        for (Exception? inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchException known)
            {
                return known;
            }

            if (inner is TimeoutException or OperationCanceledException)
            {
                return new FetchException(FetchFailure.TimedOut, $"No connection to {address.Host} in time.", failure);
            }
        }

        return failure.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => new FetchException(FetchFailure.CertificateInvalid, $"The certificate of {address.Host} is not valid.", failure),
            HttpRequestError.NameResolutionError => new FetchException(FetchFailure.HostUnknown, $"The host {address.Host} is not known.", failure),
            HttpRequestError.ConfigurationLimitExceeded => new FetchException(FetchFailure.TooLarge, $"The answer of {address.Host} has overlong headers.", failure),
            _ => new FetchException(FetchFailure.ConnectionFailed, $"The connection to {address.Host} failed.", failure),
        };
    }

    /// <summary>Where an answer redirects to, or <c>null</c> where it does not.</summary>
    internal static Uri? Target(HttpResponseMessage response, Uri address)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
        {
            return null;
        }

        var stated = response.Headers.TryGetValues("Location", out var values) ? values.FirstOrDefault() : null;
        if (stated is null || !Uri.TryCreate(address, stated, out var target))
        {
            throw new FetchException(FetchFailure.RedirectFailed, "The address redirects to nowhere.") { Status = (int)response.StatusCode };
        }

        return address.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp
            ? throw new FetchException(FetchFailure.RedirectFailed, "The address redirects from https to http, which is not followed.") { Status = (int)response.StatusCode }
            : target;
    }

    private async Task<FetchResult> ReadAsync(HttpResponseMessage response, Uri address, FetchConditions? conditions, CancellationToken ct)
    {
        var headers = response.Content.Headers;
        var said = new FetchConditions(
            response.Headers.TryGetValues("ETag", out var tags) ? tags.FirstOrDefault() : null,
            headers.LastModified);
        if (response.StatusCode == HttpStatusCode.NotModified && conditions is not null)
        {
            return new FetchResult
            {
                NotModified = true,
                Body = Stream.Null,
                Address = address,
                Conditions = new FetchConditions(said.ETag ?? conditions.ETag, said.LastModified ?? conditions.LastModified),
            };
        }

        RequireSuccess(response);
        if (headers.ContentLength > options.MaximumBytes)
        {
            throw BodyBuffer.TooLarge(options.MaximumBytes);
        }

        var type = MediaTypeHeaderValue.TryParse(headers.TryGetValues("Content-Type", out var types) ? types.FirstOrDefault() : null, out var parsed) ? parsed : null;
        return new FetchResult
        {
            Body = await BodyAsync(response, ct).ConfigureAwait(false),
            Address = address,
            Charset = type?.CharSet?.Trim('"', '\''),
            MediaType = type?.MediaType,
            Conditions = said,
        };
    }

    private async Task<Stream> BodyAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            await using var source = await response.Content.ReadAsStreamAsync(ct).ConfigureAwait(false);
            var body = await BodyBuffer.ReadAsync(source, options.MaximumBytes, options.ReadTime, time, ct).ConfigureAwait(false);
            if (body.Length > 0)
            {
                return body;
            }

            await body.DisposeAsync().ConfigureAwait(false);
            throw new FetchException(FetchFailure.NoContent, "The server's answer is empty.");
        }
        catch (InvalidDataException failure)
        {
            throw new FetchException(FetchFailure.NoContent, "The server's answer is compressed in a way that cannot be read.", failure);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException)
        {
            throw new FetchException(FetchFailure.ConnectionFailed, "The server's answer broke off.", failure);
        }
    }

    private void RequireSuccess(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status is 200 or 203)
        {
            return;
        }

        var (failure, message) = status switch
        {
            204 or 205 => (FetchFailure.NoContent, "The server's answer is empty."),
            401 or 403 or 407 => (FetchFailure.NotPermitted, "The document is not public"),
            404 => (FetchFailure.NotFound, "There is no document at this address"),
            410 => (FetchFailure.Gone, "The document was taken away for good"),
            429 or 503 => (FetchFailure.Busy, "The server asks to come back later"),
            _ => (FetchFailure.ServerError, "The server answered with an error"),
        };
        throw new FetchException(failure, string.Create(CultureInfo.InvariantCulture, $"{message.TrimEnd('.')} (status {status})."))
        {
            Status = status,
            RetryAfter = RetryAfter(response.Headers.RetryAfter),
        };
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? stated)
    {
        var wait = stated?.Delta ?? stated?.Date - time.GetUtcNow();
        return wait is not { } asked ? null
            : asked < TimeSpan.Zero ? TimeSpan.Zero
            : asked > options.LongestRetryAfter ? options.LongestRetryAfter
            : asked;
    }
}
