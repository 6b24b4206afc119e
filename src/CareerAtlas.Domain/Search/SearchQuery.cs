using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Domain.Search;

/// <summary>What someone asks for: words, and nothing but words.</summary>
/// <param name="Words">The words in order, each once; may be none.</param>
/// <param name="IsOpen">True where the last word may still be going on, as it is while one types.</param>
public sealed record SearchQuery(IReadOnlyList<string> Words, bool IsOpen)
{
    /// <summary>How much of a text is read, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>How many words are looked for; those after them are not.</summary>
    public const int MaxWords = 12;

    private const int ShortestPlural = 4;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as it was typed.</param>
    public static SearchQuery Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string read = text.Length <= MaxLength ? text : text[..MaxLength];
        IReadOnlyList<TextWord> all = SearchText.WordsOf(read);
        List<string> words = [.. all.Select(w => w.Folded).Distinct(StringComparer.Ordinal).Take(MaxWords)];
        bool isOpen = words.Count > 0 && all[^1].Folded == words[^1] && all[^1].Start + all[^1].Length == read.Length;
        return new SearchQuery(words, isOpen);
    }

    /// <summary>The words as an address has them.</summary>
    public string Slug => string.Join('-', Words);

    /// <summary>Whether the query says anything.</summary>
    public bool IsEmpty => Words.Count == 0;

    /// <summary>The words as they are looked for: singular and plural alike, the last one as a beginning where it is open.</summary>
    public IReadOnlyList<SearchTerm> Terms => [.. Words.Select((word, i) => TermOf(word, IsOpen && i == Words.Count - 1))];

    /// <summary>How one word is looked for.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="isOpen">True where it may still be going on.</param>
    public static SearchTerm TermOf(string word, bool isOpen) =>
        new([word, .. OtherNumber(word)], isOpen ? word : null);

    private static string[] OtherNumber(string word) => word switch
    {
        { Length: < ShortestPlural } => [],
        [.., 's', 's'] => [],
        [.., 's'] => [word[..^1]],
        _ => [word + "s"],
    };
}

/// <summary>One word of a query with what counts as it.</summary>
/// <param name="Words">The words that count, the one meant first.</param>
/// <param name="Prefix">Words that begin so count too; <c>null</c> for none.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, string? Prefix)
{
    // Nearly every entry has a word that begins with fewer letters.
    private const int ShortestSearched = 3;

    /// <summary>The beginning to search all entries for; <c>null</c> where it is too short to tell entries apart.</summary>
    public string? SearchedPrefix => Prefix is { Length: >= ShortestSearched } ? Prefix : null;

    /// <summary>Whether a word of a text counts.</summary>
    /// <param name="word">The word, folded.</param>
    public bool Matches(string word) =>
        Words.Contains(word) || (Prefix is not null && word.StartsWith(Prefix, StringComparison.Ordinal));
}
