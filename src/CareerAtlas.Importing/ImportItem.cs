using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing;

/// <summary>What importing a document yields, in document order: an article with its facts, or a problem.</summary>
public abstract record ImportItem
{
    private ImportItem()
    {
    }

    /// <summary>An article that was read, in its newest version.</summary>
    /// <param name="Position">Its entry's place in the document, from 1.</param>
    /// <param name="Document">The article as it came and what was read from it.</param>
    public sealed record Article(int Position, ImportedDocument Document) : ImportItem;

    /// <summary>Something that was left out or cut.</summary>
    /// <param name="Position">The entry's place in the document, from 1, or <c>null</c> where it concerns the whole.</param>
    /// <param name="Message">What happened and where.</param>
    public sealed record Problem(int? Position, string Message) : ImportItem;
}
