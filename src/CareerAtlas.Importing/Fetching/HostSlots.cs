namespace CareerAtlas.Importing.Fetching;

/// <summary>Keeps the number of requests at a time within bounds, in all and for each host.</summary>
internal sealed class HostSlots(int perHost, int inAll) : IDisposable
{
    private readonly SemaphoreSlim all = new(inAll, inAll);
    private readonly Dictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a place. The host's comes first, so that a slow host's queue takes no place from others.</summary>
    /// <returns>The place; dispose of it to leave it.</returns>
    public async Task<IDisposable> EnterAsync(string name, CancellationToken ct)
    {
        Host host;
        lock (hosts)
        {
            host = hosts.TryGetValue(name, out var known) ? known : hosts[name] = new Host(perHost);
            host.Users++;
        }

        var place = new Place(this, name, host);
        try
        {
            await host.Slots.WaitAsync(ct).ConfigureAwait(false);
            place.InHost = true;
            await all.WaitAsync(ct).ConfigureAwait(false);
            place.InAll = true;
            return place;
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => all.Dispose();

    private void Leave(string name, Host host)
    {
        lock (hosts)
        {
            if (--host.Users == 0)
            {
                hosts.Remove(name);
                host.Slots.Dispose();
            }
        }
    }

    private sealed class Host(int slots)
    {
        public SemaphoreSlim Slots { get; } = new(slots, slots);

        public int Users { get; set; }
    }

    private sealed class Place(HostSlots owner, string name, Host host) : IDisposable
    {
        public bool InHost { get; set; }

        public bool InAll { get; set; }

        public void Dispose()
        {
            if (InAll)
            {
                owner.all.Release();
            }

            if (InHost)
            {
                host.Slots.Release();
            }

            owner.Leave(name, host);
        }
    }
}
