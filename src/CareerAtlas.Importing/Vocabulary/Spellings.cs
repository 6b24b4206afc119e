namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// How a name is written: names with well-known variants one way, every other name in the article's own words, so that
/// a reader finds in the fact what the article says.
/// </summary>
internal static class Spellings
{
    private static readonly Lexicon<string> Fixed = new(
        VocabularyTable.Rows("spellings.tsv").SelectMany(r => VocabularyTable.Parts(r[1]).Prepend(r[0]).Select(n => (n, r[0]))));

    /// <summary>The spelling of a name that the vocabulary knows.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="canonical">The vocabulary's name for what they mean.</param>
    /// <returns>The one spelling, or <c>null</c> where the article's words are kept.</returns>
    public static string? Of(string words, string canonical) =>
        Fixed.TryGet(words, out string name) ? name
        : Tokens.Key(words) == Tokens.Key(canonical) ? canonical
        : null;

    /// <summary>The one way a name is written, where it is fixed.</summary>
    public static bool TryGet(string words, out string name) => Fixed.TryGet(words, out name);
}
