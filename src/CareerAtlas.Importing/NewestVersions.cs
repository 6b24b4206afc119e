using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing;

/// <summary>Which of the entries that share a guid is the newest: by its dates, else the first, as feeds begin with the newest.</summary>
internal sealed class NewestVersions
{
    private readonly Dictionary<string, (DateTimeOffset Date, int Position)> newest = new(StringComparer.Ordinal);

    /// <summary>Takes an entry into account. Entries come in document order.</summary>
    public void Add(ArticleDocument entry)
    {
        if (entry.Guid is not { } guid)
            return;
        DateTimeOffset date = DateOf(entry);
        if (!newest.TryGetValue(guid, out var known) || date > known.Date)
            newest[guid] = (date, entry.Position);
    }

    /// <summary>True for an article's newest version, and for an entry that has no guid.</summary>
    public bool IsNewest(ArticleDocument entry) =>
        entry.Guid is not { } guid || !newest.TryGetValue(guid, out var known) || known.Position == entry.Position;

    private static DateTimeOffset DateOf(ArticleDocument entry)
    {
        DateTimeOffset published = entry.PublishedAt ?? DateTimeOffset.MinValue;
        return entry.UpdatedAt is { } updated && updated > published ? updated : published;
    }
}
