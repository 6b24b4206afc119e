using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CareerAtlas.Importing.Tests.Fetching;

/// <summary>A web server on loopback that answers each request with whatever bytes a test wants.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly X509Certificate2? certificate;
    private readonly Func<string, Stream, Task> answer;
    private readonly ConcurrentBag<Task> connections = [];
    private readonly Task accepting;

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Given the request's head, writes the answer; the connection is closed behind it.</param>
    /// <param name="certificate">For https.</param>
    public TestServer(Func<string, Stream, Task> answer, X509Certificate2? certificate = null)
    {
        this.answer = answer;
        this.certificate = certificate;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Requests { get; } = [];

    public Uri At(string path) => new($"{(certificate is null ? "http" : "https")}://127.0.0.1:{Port}{path}");

    /// <summary>A server that answers with a text.</summary>
    public static TestServer Saying(string answer) => new((_, stream) => WriteAsync(stream, answer));

    public static async Task WriteAsync(Stream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>A whole answer with its length.</summary>
    public static string Answer(string body, string headers = "", string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(connections);
        stop.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        await Task.Yield();
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                if (certificate is not null)
                {
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
                    stream = secure;
                }

                await using (stream)
                {
                    var head = await ReadHeadAsync(stream);
                    if (head.Length > 0)
                    {
                        Requests.Enqueue(head);
                        await answer(head, stream).WaitAsync(stop.Token);
                    }
                }
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, which is what many of these tests are about.
        }
    }

    private async Task<string> ReadHeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, stop.Token) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
