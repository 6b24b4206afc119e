using System.Text;
using Microsoft.JSInterop;

namespace CareerAtlas.Web.Matching;

/// <summary>
/// Fields whose content outlives a lost connection, by <c>keep.js</c>: elements marked <c>data-keep</c>. Usable once the
/// page has rendered.
/// </summary>
public sealed class KeptFields(IJSRuntime script) : IAsyncDisposable
{
    /// <summary>Where the script stands.</summary>
    public const string Script = "/keep.js";

    private IJSObjectReference? module;

    /// <summary>Puts back what was typed before the page was loaded again; returns the first 200 characters the field then holds.</summary>
    public async Task<string> RestoreAsync(string key) => await (await ModuleAsync()).InvokeAsync<string>("restore", key);

    /// <summary>Empties the field and forgets what it held.</summary>
    public async Task ForgetAsync(string key) => await (await ModuleAsync()).InvokeVoidAsync("forget", key);

    /// <summary>Forgets what was typed once it was used; the field keeps it.</summary>
    public async Task DropAsync(string key) => await (await ModuleAsync()).InvokeVoidAsync("drop", key);

    /// <summary>All that the field holds, however long, or <c>null</c> where that is more than so many bytes.</summary>
    public async Task<string?> ReadAsync(string key, long maxBytes)
    {
        await using var bytes = await (await ModuleAsync()).InvokeAsync<IJSStreamReference>("bytes", key);
        if (bytes.Length > maxBytes)
            return null;
        await using var stream = await bytes.OpenReadStreamAsync(maxBytes);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its scripts with it.
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() =>
        module ??= await script.InvokeAsync<IJSObjectReference>("import", Script);
}
