using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Search;

namespace CareerAtlas.Data.Search;

/// <summary>Searches the published atlas, and suggests what one may be typing.</summary>
public sealed class AtlasSearch(AtlasTransactions transactions, ISearchIndex index)
{
    /// <summary>How many results of each kind an answer holds where all kinds are searched.</summary>
    public const int HitsOfEach = 8;

    /// <summary>How many where one kind alone is searched.</summary>
    public const int HitsOfOne = 100;

    private const int SuggestionsOfEach = 4;
    private const int CandidatesOfEach = 80;
    private const int CandidatesOfOne = 400;

    private static readonly SearchKind[] Everything = Enum.GetValues<SearchKind>();
    private static readonly SearchKind[] Suggested = [SearchKind.Role, SearchKind.Skill, SearchKind.Certification, SearchKind.Question];

    /// <param name="text">What was typed.</param>
    /// <param name="otherNames">Names that stand for the same, such as the full name of an abbreviation.</param>
    /// <param name="only">The one kind to search, or <c>null</c> for all.</param>
    public Task<SearchAnswer> SearchAsync(string text, IReadOnlyList<string> otherNames, SearchKind? only, CancellationToken ct) =>
        only is { } kind
            ? AnswerAsync(text, otherNames, new SearchScope([kind], CandidatesOfOne, HitsOfOne), ct)
            : AnswerAsync(text, otherNames, new SearchScope(Everything, CandidatesOfEach, HitsOfEach), ct);

    /// <inheritdoc cref="SearchAsync"/>
    public Task<SearchAnswer> SuggestAsync(string text, IReadOnlyList<string> otherNames, CancellationToken ct) =>
        AnswerAsync(text, otherNames, new SearchScope(Suggested, CandidatesOfEach, SuggestionsOfEach), ct);

    private Task<SearchAnswer> AnswerAsync(string text, IReadOnlyList<string> otherNames, SearchScope scope, CancellationToken ct)
    {
        SearchQuery query = SearchQuery.Of(text);
        if (query.IsEmpty)
            return Task.FromResult(new SearchAnswer(query, [], [], [], []));
        return transactions.ReadAsync(
            async (context, token) =>
            {
                var reading = new SearchReading(context, index, query, scope);
                IReadOnlyList<FoundEntry> found = await reading.FindAsync(token);
                IReadOnlyList<FoundEntry> named = await NamedEntries.FindAsync(context, reading, otherNames, scope, token);
                IReadOnlyList<SearchGroup> groups = await SearchGroups.OfAsync(context, reading.Terms, found, named, scope, token);
                return new SearchAnswer(query, reading.Terms, reading.Corrections, reading.LeftOut, groups);
            },
            ct);
    }
}

/// <summary>What is searched, and how far.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Candidates">How many entries of each kind are looked at.</param>
/// <param name="Hits">How many of them are shown.</param>
internal sealed record SearchScope(IReadOnlyList<SearchKind> Kinds, int Candidates, int Hits);
