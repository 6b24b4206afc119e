using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CareerAtlas.Importing.Fetching;
using CareerAtlas.Importing.Reading;
using CareerAtlas.Importing.Tests.Reading;

namespace CareerAtlas.Importing.Tests.Fetching;

[Collection(nameof(Measured))]
public sealed class GuardedFetcherTests
{
    private static readonly FetchOptions Local = new() { AllowLoopback = true };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<string> TextAsync(FetchResult result)
    {
        using var reader = new StreamReader(result.Body);
        return await reader.ReadToEndAsync(Ct);
    }

    private static async Task<FetchException> FailAsync(Uri address, FetchOptions? options = null, FetchConditions? conditions = null)
    {
        using var fetcher = new GuardedFetcher(options ?? Local);
        return await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(address, conditions, Ct));
    }

    [Fact]
    public async Task FetchAsync_Document_ComesWithWhatTheServerSaysOfIt()
    {
        await using var server = TestServer.Saying(TestServer.Answer("<rss/>", "Content-Type: text/xml; charset=\"ISO-8859-1\"\r\nETag: \"v1\"\r\nLast-Modified: Sat, 10 May 2025 09:56:26 GMT\r\nSet-Cookie: a=b\r\n"));
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/feed"), ct: Ct);
        Assert.Equal(("ISO-8859-1", "text/xml", "\"v1\"", server.At("/feed")), (result.Charset, result.MediaType, result.Conditions.ETag, result.Address));
        Assert.Equal(new DateTimeOffset(2025, 5, 10, 9, 56, 26, TimeSpan.Zero), result.Conditions.LastModified);
        Assert.Equal("<rss/>", await TextAsync(result));
        await using var second = await fetcher.FetchAsync(server.At("/feed"), ct: Ct);
        Assert.All(server.Requests, request => Assert.Contains("User-Agent: CareerAtlas/0.1 (+https://", request, StringComparison.Ordinal));
        Assert.All(server.Requests, request => Assert.DoesNotContain("Cookie", request, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task FetchAsync_Unmodified_SaysSoWithoutABody()
    {
        await using var server = TestServer.Saying("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n");
        using var fetcher = new GuardedFetcher(Local);
        var conditions = new FetchConditions("\"v1\"", new DateTimeOffset(2025, 5, 10, 9, 56, 26, TimeSpan.Zero));
        await using var result = await fetcher.FetchAsync(server.At("/"), conditions, Ct);
        Assert.True(result.NotModified);
        Assert.Equal(conditions, result.Conditions);
        var request = Assert.Single(server.Requests);
        Assert.Contains("If-None-Match: \"v1\"", request, StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Sat, 10 May 2025 09:56:26 GMT", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task FetchAsync_CompressedBody_IsDecompressed(string encoding)
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await TestServer.WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
            await using var compressed = Compress(encoding, stream);
            await compressed.WriteAsync("<rss>zip</rss>"u8.ToArray());
        });
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/"), ct: Ct);
        Assert.Equal("<rss>zip</rss>", await TextAsync(result));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task FetchAsync_CompressionBomb_CountsDecompressedBytes(string encoding)
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await TestServer.WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
            await using var compressed = Compress(encoding, stream);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1024; i++)
            {
                await compressed.WriteAsync(zeros);
            }
        });
        Assert.Equal(FetchFailure.TooLarge, (await FailAsync(server.At("/"))).Failure);
    }

    [Theory]
    [InlineData("Content-Length: 2147483648\r\n")]
    [InlineData("")]
    public async Task FetchAsync_HugeBody_IsRefusedInBoundedMemory(string headers)
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await TestServer.WriteAsync(stream, $"HTTP/1.1 200 OK\r\n{headers}Connection: close\r\n\r\n");
            var block = new byte[1 << 20];
            for (var i = 0; i < 2048; i++)
            {
                await stream.WriteAsync(block);
            }
        });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var failure = await FailAsync(server.At("/"));
        Assert.Equal(FetchFailure.TooLarge, failure.Failure);
        Assert.Contains("10 MiB", failure.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: false) - before, long.MinValue, 64L << 20);
    }

    [Fact]
    public async Task FetchAsync_BodyLargerThanMemoryHolds_IsWhole()
    {
        var body = string.Concat(Enumerable.Range(0, 600_000).Select(i => (char)('a' + i % 26)).Concat(Enumerable.Repeat('z', 2_000_000)));
        await using var server = TestServer.Saying(TestServer.Answer(body));
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/"), ct: Ct);
        Assert.True(result.Body.CanSeek);
        Assert.Equal(body, await TextAsync(result));
    }

    [Fact]
    public async Task FetchAsync_Redirects_AreFollowedToTheFifth()
    {
        await using var server = new TestServer((request, stream) =>
        {
            var hop = int.Parse(request.Split(' ')[1].TrimStart('/'), System.Globalization.CultureInfo.InvariantCulture);
            return TestServer.WriteAsync(stream, hop == 0 ? TestServer.Answer("end") : TestServer.Answer("", $"Location: /{hop - 1}\r\n", "302 Found"));
        });
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/5"), ct: Ct);
        Assert.Equal(server.At("/0"), result.Address);
        Assert.Equal(FetchFailure.RedirectFailed, (await FailAsync(server.At("/6"))).Failure);
        Assert.Equal(6 + 6, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://blog.example/")]
    [InlineData("data:text/html,x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://user@blog.example/")]
    [InlineData("http://8.8.8.8:6379/")]
    public async Task FetchAsync_RedirectToWhatIsNotAllowed_IsRefused(string target)
    {
        await using var server = TestServer.Saying(TestServer.Answer("", $"Location: {target}\r\n", "301 Moved Permanently"));
        Assert.Equal(FetchFailure.AddressRefused, (await FailAsync(server.At("/"))).Failure);
    }

    [Fact]
    public void Target_RedirectFromHttpsToHttp_IsRefused()
    {
        // No test server's certificate is trusted, so the rule is asked itself.
        using var response = new HttpResponseMessage(HttpStatusCode.Found);
        response.Headers.TryAddWithoutValidation("Location", "http://blog.example/");
        Assert.Contains("https to http", Assert.Throws<FetchException>(() => GuardedFetcher.Target(response, new Uri("https://blog.example/"))).Message, StringComparison.Ordinal);
        Assert.NotNull(GuardedFetcher.Target(response, new Uri("http://blog.example/x")));
    }

    [Fact]
    public async Task FetchAsync_SlowHeaders_EndAtTheDeadline()
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            for (var i = 0; i < 1000; i++)
            {
                await TestServer.WriteAsync(stream, i == 0 ? "HTTP/1.1 200 OK\r\n" : $"X-{i}: y\r\n");
                await Task.Delay(100, Ct);
            }
        });
        await TimesOutAsync(server, Local with { TotalTime = TimeSpan.FromSeconds(1) }, "within 1 seconds");
    }

    [Fact]
    public async Task FetchAsync_BodyByteByByte_EndsAtTheDeadline()
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await TestServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            for (var i = 0; i < 1000; i++)
            {
                await TestServer.WriteAsync(stream, "x");
                await Task.Delay(100, Ct);
            }
        });
        await TimesOutAsync(server, Local with { TotalTime = TimeSpan.FromSeconds(1) }, "within 1 seconds");
    }

    [Fact]
    public async Task FetchAsync_BodyThatStops_EndsAfterThePause()
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await TestServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nx");
            await Task.Delay(20_000, Ct);
        });
        await TimesOutAsync(server, Local with { ReadTime = TimeSpan.FromMilliseconds(500) }, "sent nothing for 0.5 seconds");
    }

    [Fact]
    public async Task FetchAsync_SlowRedirects_ShareOneDeadline()
    {
        await using var server = new TestServer(async (_, stream) =>
        {
            await Task.Delay(400, Ct);
            await TestServer.WriteAsync(stream, TestServer.Answer("", "Location: /\r\n", "302 Found"));
        });
        await TimesOutAsync(server, Local with { TotalTime = TimeSpan.FromSeconds(1) }, "within 1 seconds");
    }

    [Fact]
    public async Task FetchAsync_HostThatNeverAnswersItsName_TimesOut()
    {
        using var fetcher = new GuardedFetcher(Local with { ConnectTime = TimeSpan.FromMilliseconds(300) }, resolve: async (_, ct) =>
        {
            await Task.Delay(Timeout.Infinite, ct);
            return [];
        });
        var failure = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(new Uri("http://blog.example/"), ct: Ct));
        Assert.Equal(FetchFailure.TimedOut, failure.Failure);
    }

    [Fact]
    public async Task FetchAsync_Cancelled_IsNoFailure()
    {
        await using var server = new TestServer((_, _) => Task.Delay(20_000, Ct));
        using var fetcher = new GuardedFetcher(Local);
        using var impatience = new CancellationTokenSource(300);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(server.At("/"), ct: impatience.Token));
    }

    [Theory]
    [InlineData("401 Unauthorized", FetchFailure.NotPermitted)]
    [InlineData("403 Forbidden", FetchFailure.NotPermitted)]
    [InlineData("404 Not Found", FetchFailure.NotFound)]
    [InlineData("410 Gone", FetchFailure.Gone)]
    [InlineData("429 Too Many Requests", FetchFailure.Busy)]
    [InlineData("500 Internal Server Error", FetchFailure.ServerError)]
    [InlineData("503 Service Unavailable", FetchFailure.Busy)]
    [InlineData("304 Not Modified", FetchFailure.ServerError)]
    [InlineData("204 No Content", FetchFailure.NoContent)]
    public async Task FetchAsync_Status_IsANamedFailure(string status, FetchFailure expected)
    {
        await using var server = TestServer.Saying(TestServer.Answer("stack trace of the server", status: status));
        var failure = await FailAsync(server.At("/"));
        Assert.Equal(expected, failure.Failure);
        Assert.Equal(status[..3], failure.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain("stack trace", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("99999999", 7 * 86400)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", 0)]
    [InlineData("Fri, 01 Jan 2106 00:00:00 GMT", 7 * 86400)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task FetchAsync_RetryAfter_IsReadAndCapped(string? stated, int? seconds)
    {
        await using var server = TestServer.Saying(TestServer.Answer("", stated is null ? "" : $"Retry-After: {stated}\r\n", "503 Service Unavailable"));
        Assert.Equal(seconds, (int?)(await FailAsync(server.At("/"))).RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task FetchAsync_EmptyOrBrokenAnswer_IsANamedFailure()
    {
        await using var empty = TestServer.Saying(TestServer.Answer(""));
        Assert.Equal(FetchFailure.NoContent, (await FailAsync(empty.At("/"))).Failure);
        await using var truncated = TestServer.Saying("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>");
        Assert.Equal(FetchFailure.ConnectionFailed, (await FailAsync(truncated.At("/"))).Failure);
        await using var garbage = TestServer.Saying("SSH-2.0-OpenSSH_9.6\r\n\r\n");
        Assert.Equal(FetchFailure.ConnectionFailed, (await FailAsync(garbage.At("/"))).Failure);
        await using var noGzip = TestServer.Saying(TestServer.Answer("<rss/>", "Content-Encoding: gzip\r\n"));
        Assert.Equal(FetchFailure.NoContent, (await FailAsync(noGzip.At("/"))).Failure);
        await using var nowhere = TestServer.Saying(TestServer.Answer("", status: "302 Found"));
        Assert.Equal(FetchFailure.RedirectFailed, (await FailAsync(nowhere.At("/"))).Failure);
        Assert.Equal(FetchFailure.ConnectionFailed, (await FailAsync(new Uri("http://127.0.0.1:1/"))).Failure);
    }

    [Fact]
    public async Task FetchAsync_OverlongHeaders_AreRefused()
    {
        await using var server = TestServer.Saying(TestServer.Answer("x", $"X-Long: {new string('x', 200_000)}\r\n"));
        Assert.Equal(FetchFailure.TooLarge, (await FailAsync(server.At("/"))).Failure);
    }

    [Fact]
    public async Task FetchAsync_SelfSignedCertificate_IsRefused()
    {
        using var certificate = Certificate();
        await using var server = new TestServer((_, stream) => TestServer.WriteAsync(stream, TestServer.Answer("secret")), certificate);
        var failure = await FailAsync(server.At("/"));
        Assert.Equal(FetchFailure.CertificateInvalid, failure.Failure);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html")]
    [InlineData("nonsense")]
    [InlineData("text/xml; charset=no-such-charset")]
    public async Task FetchAsync_TypeThatLies_IsReadForWhatItIs(string type)
    {
        await using var server = TestServer.Saying(TestServer.Answer("<rss><channel><item><title>Café</title></item></channel></rss>", $"Content-Type: {type}\r\n"));
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/"), ct: Ct);
        await foreach (var item in new DocumentReader(ImportLimits.Default).ReadAsync(result.Body, result.Address, result.Charset, Ct))
        {
            Assert.Equal("Café", Assert.IsType<ReadItem.Article>(item).Document.Title);
        }
    }

    [Fact]
    public async Task FetchAsync_ErrorPageAsSuccess_IsNoArticle()
    {
        await using var server = TestServer.Saying(TestServer.Answer("<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>"));
        using var fetcher = new GuardedFetcher(Local);
        await using var result = await fetcher.FetchAsync(server.At("/"), ct: Ct);
        await Assert.ThrowsAsync<UnreadableDocumentException>(async () =>
        {
            await foreach (var _ in new DocumentReader(ImportLimits.Default).ReadAsync(result.Body, result.Address, result.Charset, Ct))
            {
            }
        });
    }

    [Fact]
    public async Task FetchAsync_ManyAtOnce_KeepsToTwoPerHostAndEightInAll()
    {
        var (now, most) = (0, 0);
        var perHost = new System.Collections.Concurrent.ConcurrentDictionary<string, (int Now, int Most)>();
        await using var server = new TestServer(async (request, stream) =>
        {
            var host = request.Split('\n').First(line => line.StartsWith("Host:", StringComparison.Ordinal)).Trim();
            lock (perHost)
            {
                most = Math.Max(most, ++now);
                var known = perHost.GetValueOrDefault(host);
                perHost[host] = (known.Now + 1, Math.Max(known.Most, known.Now + 1));
            }

            await Task.Delay(150, Ct);
            lock (perHost)
            {
                now--;
                perHost[host] = (perHost[host].Now - 1, perHost[host].Most);
            }

            await TestServer.WriteAsync(stream, TestServer.Answer("x"));
        });
        using var fetcher = new GuardedFetcher(Local, resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        await Task.WhenAll(Enumerable.Range(0, 36).Select(async i =>
        {
            await using var result = await fetcher.FetchAsync(new Uri($"http://h{i % 6}.example:{server.Port}/{i}"), ct: Ct);
        }));
        Assert.Equal(36, server.Requests.Count);
        Assert.Equal(8, most);
        Assert.All(perHost.Values, host => Assert.InRange(host.Most, 1, 2));
    }

    private static async Task TimesOutAsync(TestServer server, FetchOptions options, string words)
    {
        var watch = Stopwatch.StartNew();
        var failure = await FailAsync(server.At("/"), options);
        Assert.Equal(FetchFailure.TimedOut, failure.Failure);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.3, 4);
    }

    private static Stream Compress(string encoding, Stream stream) => encoding switch
    {
        "gzip" => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true),
        "br" => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true),
        _ => new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true),
    };

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var begin = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(begin, begin.AddYears(80));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
