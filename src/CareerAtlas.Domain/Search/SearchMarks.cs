namespace CareerAtlas.Domain.Search;

/// <summary>A piece of a text that is shown with the words found in it marked.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsFound">True where it is what was looked for.</param>
public readonly record struct MarkedPiece(string Text, bool IsFound);

/// <summary>Marks found words in a text.</summary>
public static class SearchMarks
{
    /// <summary>The text in pieces; joined they give the text again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">What was looked for.</param>
    public static IReadOnlyList<MarkedPiece> In(string text, IReadOnlyList<SearchTerm> terms)
    {
        var pieces = new List<MarkedPiece>();
        int done = 0;
        foreach (TextWord word in SearchText.WordsOf(text))
        {
            if (!terms.Any(t => t.Matches(word.Folded)))
                continue;
            if (word.Start > done)
                pieces.Add(new MarkedPiece(text[done..word.Start], IsFound: false));
            done = word.Start + word.Length;
            pieces.Add(new MarkedPiece(text[word.Start..done], IsFound: true));
        }

        if (done < text.Length || pieces.Count == 0)
            pieces.Add(new MarkedPiece(text[done..], IsFound: false));
        return pieces;
    }
}
