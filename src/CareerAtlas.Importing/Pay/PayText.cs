using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>
/// A text made ready for reading pay: one kind of space, dash and apostrophe, cut into tokens. Positions are those of
/// <see cref="InlineText.Clean"/>, so that quotes stay verbatim.
/// </summary>
internal sealed class PayText
{
    private List<RegionMention>? regions;

    private PayText(InlineText source)
    {
        Source = source;
        Text = Fold(source.Clean);
        Tokens = PayTokens.Cut(Text);
    }

    /// <summary>The text as it came.</summary>
    public InlineText Source { get; }

    /// <summary>The text after folding, as long as the clean text.</summary>
    public string Text { get; }

    /// <summary>The tokens in order; white space lies between them.</summary>
    public PayToken[] Tokens { get; }

    public static PayText Of(InlineText source) => new(source);

    public static PayText Of(string source) => new(new InlineText(source));

    /// <summary>The places that the folded text names, in order.</summary>
    public IReadOnlyList<RegionMention> Regions => regions ??= RegionNames.FindAll(Text);

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> Span(PayToken token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The number a token is.</summary>
    public ScannedNumber Number(PayToken token) => NumberScanner.Read(Text, token.Start);

    /// <summary>True where a token is the given mark.</summary>
    public bool IsMark(int token, char mark) =>
        token >= 0 && token < Tokens.Length && Tokens[token].Kind is PayTokenKind.Mark && Text[Tokens[token].Start] == mark;

    /// <summary>True where a token is the given word, whatever its case.</summary>
    public bool IsWord(int token, string word) =>
        token >= 0 && token < Tokens.Length && Span(Tokens[token]).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where nothing, not even a space, parts a token from the next.</summary>
    public bool Touches(int token) => token >= 0 && token + 1 < Tokens.Length && Tokens[token].End == Tokens[token + 1].Start;

    /// <summary>The first token that starts at or after a place.</summary>
    public int TokenAt(int place)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string Fold(string text)
    {
        int plain = 0;
        while (plain < text.Length && Fold(text[plain]) == text[plain])
            plain++;
        return plain == text.Length
            ? text
            : string.Create(text.Length, text, static (span, from) =>
            {
                for (int i = 0; i < span.Length; i++)
                    span[i] = Fold(from[i]);
            });
    }

    private static char Fold(char c) => c switch
    {
        >= ' ' and <= '~' => c,
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' => '-',
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\u00B4' => '\'',
        '\u301C' or '\u223C' or '\u2248' => '~',
        '\u2265' => '>',
        '\u2264' => '<',
        '\uFFE1' => '£',
        '\uFFE5' => '¥',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
