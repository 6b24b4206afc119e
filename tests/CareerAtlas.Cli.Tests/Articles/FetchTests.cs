using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerAtlas.Cli.Tests.Articles;

public sealed class FetchTests
{
    [Fact]
    public async Task Extract_AddressOnThisMachine_IsReadWhereItIsAllowed()
    {
        await using var server = new OneAnswerServer("200 OK", Samples.Feed(Samples.Item("a")));

        CommandRun run = await CommandRun.OfAsync("extract", server.Address, "--allow-loopback");

        Assert.Equal("", run.Errors);
        Assert.Equal("a", Assert.Single(run.Json).GetProperty("article").GetProperty("guid").GetString());
    }

    [Fact]
    public async Task Extract_AddressThatIsGone_SaysSo()
    {
        await using var server = new OneAnswerServer("404 Not Found", "<h1>Not Found</h1>");

        (await CommandRun.OfAsync("extract", server.Address, "--allow-loopback")).AssertRefused(1, server.Address, "404");
    }

    [Fact]
    public async Task Extract_AddressOnThisMachine_IsRefusedOtherwise()
    {
        await using var server = new OneAnswerServer("200 OK", Samples.Feed());

        (await CommandRun.OfAsync("extract", server.Address)).AssertRefused(1, server.Address);
        Assert.Equal(0, server.Visits);
    }

    /// <summary>Answers every connection alike.</summary>
    private sealed class OneAnswerServer : IAsyncDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Task answering;

        public OneAnswerServer(string status, string body)
        {
            listener.Start();
            answering = AnswerAsync(Encoding.UTF8.GetBytes(
                $"HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/feed.xml";

        public int Visits { get; private set; }

        public async ValueTask DisposeAsync()
        {
            listener.Dispose();
            await answering;
        }

        private async Task AnswerAsync(byte[] answer)
        {
            try
            {
                while (true)
                {
                    using TcpClient client = await listener.AcceptTcpClientAsync();
                    Visits++;
                    NetworkStream stream = client.GetStream();
                    _ = await stream.ReadAsync(new byte[16 * 1024]);
                    await stream.WriteAsync(answer);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The listener was closed.
            }
        }
    }
}
