using System.Net;
using CareerAtlas.Importing.Fetching;

namespace CareerAtlas.Importing.Tests.Fetching;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:0808:0808::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("3fff::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fc00::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("100::1")]
    public void IsPublic_InternalAddress_IsNot(string address) => Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("1.1.1.1")]
    [InlineData("100.63.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001::1")]
    public void IsPublic_PublicAddress_Is(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0/")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://sub.localhost/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://good@127.0.0.1/")]
    [InlineData("https://user:secret@blog.example/")]
    [InlineData("http://blog.example:22/")]
    [InlineData("http://blog.example:5432/")]
    [InlineData("http://blog.example:6379/")]
    [InlineData("https://blog.example:8443/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://blog.example/")]
    [InlineData("ftp://blog.example/")]
    [InlineData("data:text/html,x")]
    [InlineData("https://portal.example/roles")]
    [InlineData("https://PORTAL.example./roles")]
    public async Task FetchAsync_AddressNotAllowed_SendsNothing(string address)
    {
        var asked = 0;
        using var fetcher = new GuardedFetcher(new FetchOptions { RefusedHosts = new HashSet<string> { "portal.example" } }, resolve: (_, _) =>
        {
            asked++;
            return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        });
        var refused = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(new Uri(address), ct: TestContext.Current.CancellationToken));
        Assert.Equal(FetchFailure.AddressRefused, refused.Failure);
        Assert.Contains("not allowed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, asked);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("8.8.8.8", "10.0.0.1")]
    [InlineData("8.8.8.8", "::1")]
    [InlineData("fd00:ec2::254")]
    public async Task FetchAsync_NameWithAnInternalAddress_IsRefusedAtConnect(params string[] addresses)
    {
        using var fetcher = new GuardedFetcher(new FetchOptions(), resolve: (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse)));
        var refused = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(new Uri("http://blog.example/"), ct: TestContext.Current.CancellationToken));
        Assert.Equal(FetchFailure.AddressRefused, refused.Failure);
        Assert.DoesNotContain(addresses[0], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_NameThatChangesItsAddress_IsCheckedForEachConnection()
    {
        await using var server = TestServer.Saying(TestServer.Answer("secret"));
        var asked = 0;
        // The answer that was checked is the one connected to: there is no second question to answer differently.
        using var fetcher = new GuardedFetcher(new FetchOptions { AllowLoopback = true }, resolve: (_, _) =>
            Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1")]));
        var address = new Uri($"http://blog.example:{server.Port}/");
        await using (await fetcher.FetchAsync(address, ct: TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, asked);
        }

        var refused = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(address, ct: TestContext.Current.CancellationToken));
        Assert.Equal(FetchFailure.AddressRefused, refused.Failure);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task FetchAsync_LoopbackAllowed_StillRefusesOtherInternalAddresses()
    {
        using var fetcher = new GuardedFetcher(new FetchOptions { AllowLoopback = true }, resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("192.168.0.1")]));
        foreach (var address in (string[])["http://10.0.0.1/", "http://169.254.169.254/", "http://blog.example/", "http://8.8.8.8:22/"])
        {
            var refused = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(new Uri(address), ct: TestContext.Current.CancellationToken));
            Assert.Equal(FetchFailure.AddressRefused, refused.Failure);
        }
    }

    [Fact]
    public async Task FetchAsync_UnknownHost_SaysSo()
    {
        using var fetcher = new GuardedFetcher(new FetchOptions(), resolve: (_, _) => Task.FromResult<IPAddress[]>([]));
        var failure = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(new Uri("http://blog.example/"), ct: TestContext.Current.CancellationToken));
        Assert.Equal((FetchFailure.HostUnknown, "The host blog.example is not known."), (failure.Failure, failure.Message));
    }
}
