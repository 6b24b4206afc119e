using System.Text.Json;
using CareerAtlas.Importing.Contract;

namespace CareerAtlas.Cli.Articles;

/// <summary>A JSON array that is written element by element, and not begun before there is a first element or none will come.</summary>
internal sealed class JsonArray(Stream output) : IAsyncDisposable
{
    private readonly Utf8JsonWriter json = new(output, ContractJson.Options);
    private bool begun;

    /// <summary>Writes an element and sends it off.</summary>
    public async Task AddAsync(Action<Utf8JsonWriter> write, CancellationToken ct)
    {
        Begin();
        write(json);
        await json.FlushAsync(ct);
    }

    /// <summary>Ends the array, which may be empty.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        Begin();
        json.WriteEndArray();
        await json.FlushAsync(ct);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(ct);
    }

    public ValueTask DisposeAsync() => json.DisposeAsync();

    private void Begin()
    {
        if (!begun)
            json.WriteStartArray();
        begun = true;
    }
}
