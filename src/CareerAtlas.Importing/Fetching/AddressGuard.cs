using System.Net;
using System.Net.Sockets;

namespace CareerAtlas.Importing.Fetching;

/// <summary>Finds the addresses of a host.</summary>
/// <param name="host">The host's name.</param>
/// <param name="ct">Stops the search.</param>
/// <returns>Every address, IPv4 and IPv6.</returns>
public delegate Task<IPAddress[]> HostResolver(string host, CancellationToken ct);

/// <summary>
/// Decides what may be fetched. An address from a stranger must not reach what only this machine can see: its own
/// services, its network, the cloud's metadata. So the host's addresses are checked after resolving, all of them, and the
/// connection goes to the very address that was checked.
/// </summary>
internal sealed class AddressGuard(FetchOptions options, HostResolver resolve)
{
    private static readonly IPNetwork[] InternalV4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>Only this range is given out as public addresses; within it, tunnels, examples and special uses are not.</summary>
    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] InternalV6 = Networks(
        "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Refuses an address by what it says.</summary>
    /// <exception cref="FetchException">It is not fetched.</exception>
    public void Require(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            throw Refused("only http and https addresses are fetched");
        }

        if (address.UserInfo.Length > 0)
        {
            throw Refused("it carries a user name");
        }

        if (address.Port is not (80 or 443) && !options.AllowLoopback)
        {
            throw Refused("only ports 80 and 443 are fetched from");
        }

        var host = Host(address.IdnHost);
        if (host.Length == 0 || options.RefusedHosts.Contains(host))
        {
            throw Refused("this host is not fetched from");
        }

        if (IPAddress.TryParse(host, out var literal))
        {
            Require([literal], address.Port);
        }
        else if (host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal))
        {
            Require([IPAddress.Loopback], address.Port);
        }
    }

    /// <summary>Resolves a host and connects to one of its addresses, if all of them may be connected to.</summary>
    /// <exception cref="FetchException">One of them may not.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken ct)
    {
        var addresses = await AddressesAsync(Host(target.Host), ct).ConfigureAwait(false);
        Require(addresses, target.Port);
        Exception? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, target.Port), ct).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception failure)
            {
                socket.Dispose();
                if (failure is not SocketException)
                {
                    throw;
                }

                last = failure;
            }
        }

        throw new FetchException(FetchFailure.ConnectionFailed, $"No connection to {target.Host}.", last);
    }

    /// <summary>Whether an address is one that everybody can reach.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (Embedded(address) is { } inner)
        {
            return IsPublic(inner);
        }

        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(InternalV4, network => network.Contains(address))
            : address.ScopeId == 0 && PublicV6.Contains(address) && !Array.Exists(InternalV6, network => network.Contains(address));
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken ct)
    {
        if (IPAddress.TryParse(host, out var literal))
        {
            return [literal];
        }

        try
        {
            var addresses = await resolve(host, ct).ConfigureAwait(false);
            return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
        }
        catch (SocketException unknown)
        {
            throw new FetchException(FetchFailure.HostUnknown, $"The host {host} is not known.", unknown);
        }
    }

    private void Require(IPAddress[] addresses, int port)
    {
        var loopback = options.AllowLoopback && Array.TrueForAll(addresses, IsLoopback);
        if (!loopback && !Array.TrueForAll(addresses, IsPublic))
        {
            throw Refused("its host is not on the public internet");
        }

        if (!loopback && port is not (80 or 443))
        {
            throw Refused("only ports 80 and 443 are fetched from");
        }
    }

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>The IPv4 address that an IPv6 address is only another way to write, or leads to through a gateway.</summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : Translated.Contains(address) ? new IPAddress(bytes.AsSpan(12))
            : null;
    }

    private static string Host(string host) => host.TrimEnd('.').Trim('[', ']').ToLowerInvariant();

    private static FetchException Refused(string reason) => new(FetchFailure.AddressRefused, $"The address is not allowed: {reason}.");

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
