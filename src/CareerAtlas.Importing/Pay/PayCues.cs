using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>What the words before a figure say of it.</summary>
internal enum Bound
{
    Low,
    High,
    Typical,

    /// <summary>The first of two figures joined by "and" or "to".</summary>
    Between,

    /// <summary>A difference between two pays, which is no pay.</summary>
    Difference,
}

/// <summary>What a figure is paid for; weeks are read, so as not to be taken for something else, but are no pay period.</summary>
internal enum RatePeriod
{
    Year,
    Month,
    Week,
    Day,
    Hour,
}

/// <summary>Which part of pay words speak of.</summary>
internal enum PayPart
{
    Base,
    Bonus,
    Total,

    /// <summary>Shares and allowances, which are no pay statement.</summary>
    Equity,
}

/// <summary>How surely a word speaks of what people are paid.</summary>
internal enum PayWord
{
    /// <summary>By itself ("salary").</summary>
    Strong,

    /// <summary>As a label, or beside people ("rate").</summary>
    Medium,

    /// <summary>Only beside people ("command").</summary>
    Weak,
}

/// <summary>The words that surround figures of pay. They are data (paycues.tsv).</summary>
internal static class PayCues
{
    private static readonly ILookup<string, string[]> Rows = VocabularyTable.Rows("paycues.tsv").ToLookup(row => row[0]);

    /// <summary>Words before a figure that bound it.</summary>
    public static PhraseTable<Bound> Bounds { get; } = TableOf("bound", Enum.Parse<Bound>, except: nameof(Bound.Between));

    /// <summary>Words before the first of two figures that "and" joins.</summary>
    public static PhraseTable<Bound> Openings { get; } = TableOf("bound", Enum.Parse<Bound>, only: nameof(Bound.Between));

    /// <summary>Words after a figure that make it a difference.</summary>
    public static PhraseTable<Bound> Afterwords { get; } = TableOf("after", Enum.Parse<Bound>);

    /// <summary>Words after a figure that leave its upper end open.</summary>
    public static PhraseTable<bool> OpenEnds { get; } = TableOf("open", _ => true);

    /// <summary>Words that label a figure, as a column, a lead or an aside.</summary>
    public static PhraseTable<Bound> Labels { get; } = TableOf("label", Enum.Parse<Bound>);

    public static PhraseTable<RatePeriod> Periods { get; } = TableOf("period", Enum.Parse<RatePeriod>);

    public static PhraseTable<PayPart> Parts { get; } = TableOf("component", Enum.Parse<PayPart>);

    /// <summary>Words that speak of pay.</summary>
    public static PhraseTable<PayWord> PayWords { get; } = TableOf("pay", Enum.Parse<PayWord>);

    /// <summary>Words that speak of other money (<c>true</c>), and phrases that only look so (<c>false</c>).</summary>
    public static PhraseTable<bool> OtherMoney { get; } = new(
        Phrases("money").Select(row => KeyValuePair.Create(row.Phrase, true))
            .Concat(Phrases("nomoney").Select(row => KeyValuePair.Create(row.Phrase, false))));

    /// <summary>Words for people who may be paid.</summary>
    public static PhraseTable<bool> People { get; } = TableOf("person", _ => true);

    /// <summary>Words before the name of whoever a figure is credited to.</summary>
    public static PhraseTable<bool> Credits { get; } = TableOf("credit", _ => true);

    public static PayPeriod? ToPeriod(RatePeriod? period) => period is not { } known ? null : known switch
    {
        RatePeriod.Week => null,
        RatePeriod.Year => PayPeriod.Year,
        RatePeriod.Month => PayPeriod.Month,
        RatePeriod.Day => PayPeriod.Day,
        RatePeriod.Hour => PayPeriod.Hour,
    };

    public static PayComponent? ToComponent(PayPart? part) => part is not { } known ? null : known switch
    {
        PayPart.Equity => null,
        PayPart.Base => PayComponent.Base,
        PayPart.Bonus => PayComponent.Bonus,
        PayPart.Total => PayComponent.Total,
    };

    private static PhraseTable<T> TableOf<T>(string kind, Func<string, T> parse, string? only = null, string? except = null) => new(
        Phrases(kind)
            .Where(row => (only is null || row.Value == only) && row.Value != except)
            .Select(row => KeyValuePair.Create(row.Phrase, parse(row.Value))));

    private static IEnumerable<(string Phrase, string Value)> Phrases(string kind) =>
        Rows[kind].SelectMany(row => VocabularyTable.Parts(row[2]).Select(phrase => (phrase, row[1])));
}
