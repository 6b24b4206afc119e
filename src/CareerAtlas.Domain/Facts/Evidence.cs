namespace CareerAtlas.Domain.Facts;

/// <summary>Where a fact was read, and the words it was read from. Every fact has one.</summary>
/// <remarks>
/// The source need not be prose: for a table the quote is the row, its cells joined by " | ".
/// </remarks>
public sealed record Evidence
{
    /// <param name="section">
    /// The nearest heading's text; for a question that is answered in its own section, the question.
    /// <c>null</c> where the quote stands above every heading.
    /// </param>
    /// <param name="quote">
    /// The words verbatim, with each run of white space collapsed to one space. Oddities of the source (soft hyphens,
    /// curly quotes, narrow spaces other than white space) are kept, so that the quote can be found again.
    /// </param>
    /// <exception cref="ArgumentException">The quote is blank.</exception>
    public Evidence(string? section, string quote)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(quote);
        Section = section;
        Quote = quote;
    }

    /// <summary>The nearest heading over the quote, or <c>null</c>.</summary>
    public string? Section { get; }

    /// <summary>The words the fact was read from, found verbatim in the source after white space is collapsed.</summary>
    public string Quote { get; }
}
