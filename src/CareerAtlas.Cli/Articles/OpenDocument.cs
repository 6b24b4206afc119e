using System.Runtime.CompilerServices;
using CareerAtlas.Importing;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Cli.Articles;

/// <summary>A document at hand, to be read as often as needed.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Content">Its bytes; the stream seeks.</param>
/// <param name="Address">Its web address, if it has one.</param>
/// <param name="Charset">The charset its server stated, if any.</param>
/// <param name="Limits">What is read of it at most.</param>
internal sealed record OpenDocument(string Name, Stream Content, Uri? Address, string? Charset, ImportLimits Limits) : IAsyncDisposable
{
    /// <summary>How much of the document has been read, from 0 to 1.</summary>
    public double Share => Content.Length == 0 ? 1 : (double)Content.Position / Content.Length;

    /// <summary>The articles with their facts.</summary>
    public IAsyncEnumerable<ImportItem> ImportAsync(CancellationToken ct) =>
        NamedAsync(new ImportPipeline(Limits).ReadAsync(Content, Address, Charset, ct), ct);

    /// <summary>The entries as they came.</summary>
    public IAsyncEnumerable<ReadItem> ReadAsync(CancellationToken ct) =>
        NamedAsync(new DocumentReader(Limits).ReadAsync(Content, Address, Charset, ct), ct);

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private async IAsyncEnumerable<T> NamedAsync<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken ct)
    {
        await using IAsyncEnumerator<T> item = items.GetAsyncEnumerator(ct);
        while (await NextAsync(item))
            yield return item.Current;
    }

    private async ValueTask<bool> NextAsync<T>(IAsyncEnumerator<T> item)
    {
        try
        {
            return await item.MoveNextAsync();
        }
        catch (UnreadableDocumentException exception)
        {
            throw new CommandFailedException($"{Name}: {exception.Message}", exception);
        }
    }
}
