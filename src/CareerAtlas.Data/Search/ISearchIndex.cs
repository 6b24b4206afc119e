using CareerAtlas.Domain.Search;

namespace CareerAtlas.Data.Search;

/// <summary>Where SQLite (FTS5) and PostgreSQL (tsvector and pg_trgm) differ in searching.</summary>
public interface ISearchIndex
{
    /// <summary>Entries that have every term. Where a kind has more than the limit, roles and skills with the most behind them.</summary>
    Task<IReadOnlyList<FoundEntry>> FindAsync(
        AtlasContext context, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchKind> kinds, int limit, CancellationToken ct);

    /// <summary>Known words that look like this one, the likest first.</summary>
    Task<IReadOnlyList<KnownWord>> LookAlikesAsync(AtlasContext context, string word, int limit, CancellationToken ct);

    /// <summary>Adds to the counts of words, in the running transaction; words without a use left go.</summary>
    Task CountWordsAsync(AtlasContext context, IReadOnlyDictionary<string, int> changes, CancellationToken ct);
}

/// <summary>An entry that was found.</summary>
/// <param name="Slug">The role's or skill's address; of a fact, that of its role.</param>
/// <param name="Name">The role's or skill's own name, where the title may be another; <c>null</c> for facts.</param>
/// <param name="Weight">Of a role its articles, of a skill the roles that ask for it, otherwise 0.</param>
/// <param name="IsNamesake">True where its address is that of the query or of another name of the same.</param>
public sealed record FoundEntry(
    long Id, SearchKind Kind, string? Slug, string? Name, string Title, string? Detail, int Weight, bool IsNamesake = false);
