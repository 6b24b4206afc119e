namespace CareerAtlas.Importing.Pay;

/// <summary>
/// What the headings, leads, captions and columns over a figure say of it. The nearest word wins, so each label narrows
/// the scope of those over it.
/// </summary>
internal sealed record PayScope
{
    /// <summary>The scope of an article's first line: its own role, everything else open.</summary>
    public static PayScope Open { get; } = new();

    /// <summary>The role named, or <c>null</c> for the article's own.</summary>
    public string? Role { get; init; }

    /// <summary>The level named, or <c>null</c>.</summary>
    public Domain.Pay.PayLevel? Level { get; init; }

    /// <summary>True where a label names levels, be they several and so none in particular.</summary>
    public bool NamesLevels { get; init; }

    /// <summary>The places named; each gets a statement of its own.</summary>
    public IReadOnlyList<RegionMention> Regions { get; init; } = [];

    /// <summary>The currency named for the figures below.</summary>
    public CurrencyMention? Currency { get; init; }

    /// <summary>What the figures below are paid for.</summary>
    public RatePeriod? Period { get; init; }

    /// <summary>Which part of pay is spoken of.</summary>
    public PayPart? Part { get; init; }

    /// <summary>Whom the figures are credited to.</summary>
    public string? StatedBy { get; init; }

    /// <summary>True where what stands below is about pay, so that a figure needs no further word.</summary>
    public bool IsPay { get; init; }

    /// <summary>True where a label says that the figures below are other money.</summary>
    public bool IsOtherMoney { get; init; }

    /// <summary>What a column or row says of a single figure ("Low").</summary>
    public Bound? Label { get; init; }

    /// <summary>1000 below "Salary (in thousands)".</summary>
    public decimal Multiplier { get; init; } = 1;

    /// <summary>True where "$" means the money of the place: below a heading that names it, or among other local currencies.</summary>
    public bool LocalMoney { get; init; }

    /// <summary>This scope with everything another one names put in its place.</summary>
    public PayScope With(PayScope nearer) => this with
    {
        Role = nearer.Role ?? Role,
        Level = nearer.NamesLevels ? nearer.Level : Level,
        NamesLevels = nearer.NamesLevels || NamesLevels,
        Regions = nearer.Regions.Count > 0 ? nearer.Regions : Regions,
        LocalMoney = nearer.Regions.Count == 0 && LocalMoney,
        Currency = nearer.Currency ?? Currency,
        Period = nearer.Period ?? Period,
        Part = nearer.Part ?? Part,
        StatedBy = nearer.StatedBy ?? StatedBy,
        IsPay = nearer.IsPay || (IsPay && !nearer.IsOtherMoney),
        IsOtherMoney = nearer.IsOtherMoney || (IsOtherMoney && !nearer.IsPay),
        Label = nearer.Label ?? Label,
        Multiplier = nearer.Multiplier > 1 ? nearer.Multiplier : Multiplier,
    };
}
