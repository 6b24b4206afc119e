namespace CareerAtlas.Importing.Pay;

/// <summary>What a figure in a text is.</summary>
internal enum PayPhraseKind
{
    /// <summary>An amount that can be pay.</summary>
    Amount,

    /// <summary>How much one pay differs from another.</summary>
    Difference,

    /// <summary>A price per something that is no stretch of time.</summary>
    UnitPrice,
}

/// <summary>A figure or range of a text with the words that bound it.</summary>
internal sealed record PayPhrase
{
    /// <summary>What the figure is.</summary>
    public required PayPhraseKind Kind { get; init; }

    /// <summary>The first token of the figure.</summary>
    public required int First { get; init; }

    /// <summary>The last token, unit and period included.</summary>
    public required int Last { get; init; }

    /// <summary>The least pay, or <c>null</c>.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most pay, or <c>null</c>.</summary>
    public decimal? High { get; init; }

    /// <summary>An average or single figure, or <c>null</c>.</summary>
    public decimal? Typical { get; init; }

    /// <summary>The currency written beside the figure.</summary>
    public CurrencyMention? Currency { get; init; }

    /// <summary>The period written beside the figure.</summary>
    public RatePeriod? Period { get; init; }

    /// <summary>True where neither a currency nor a multiplier is written: a number that only its surroundings make pay.</summary>
    public bool Bare { get; init; }

    /// <summary>True for a single figure that nothing bounds or labels, so that a column's label may.</summary>
    public bool Unbounded { get; init; }

    /// <summary>True for a figure to which nothing may be added, as its upper end is left open.</summary>
    public bool OpenEnd { get; init; }

    /// <summary>True for so little that it is nobody's pay for a year.</summary>
    public bool IsSmall => (High ?? Typical ?? Low) < 1_000;

    /// <summary>The single figure as the end of a range that a label says it is.</summary>
    public PayPhrase Under(Bound? label) => label switch
    {
        Bound.Low => this with { Low = Low ?? Typical, Typical = null },
        Bound.High => this with { High = High ?? Typical, Typical = null },
        _ => this,
    };
}

/// <summary>What the surroundings of a text say of its figures.</summary>
/// <param name="AcceptsBare">True where a number needs no currency to be pay, as under a column headed "Salary (USD)".</param>
/// <param name="Multiplier">1000 under "Salary (in thousands)".</param>
internal sealed record PaySurroundings(bool AcceptsBare, decimal Multiplier = 1)
{
    /// <summary>Prose, where a figure is pay only with a currency or a multiplier.</summary>
    public static PaySurroundings Prose { get; } = new(false);
}
