namespace CareerAtlas.Domain.Facts;

/// <summary>A figure about the market for the role or its field; once for its value, unit and years.</summary>
/// <param name="Metric">What is measured, in the source's words.</param>
/// <param name="Value">The figure in whole units: "170 million" is 170000000.</param>
/// <param name="Unit">"percent", "jobs", "postings" …</param>
/// <param name="FromYear">The first year the figure speaks of, or <c>null</c>.</param>
/// <param name="ToYear">The last year; "by 2030" gives this one only.</param>
/// <param name="StatedBy">The third party the source credits, or <c>null</c>.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record MarketSignal(
    string Metric, decimal Value, string Unit, int? FromYear, int? ToYear, string? StatedBy, Evidence Evidence)
    : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.MarketSignal;
}

/// <summary>An industry that employs the role.</summary>
/// <param name="Name">The industry.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record IndustryMention(string Name, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Industry;
}

/// <summary>How common a tool is among people in the role.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Percent">Percent of people, or of postings, 0 to 100.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record ToolUsage(string Tool, decimal Percent, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.ToolUsage;
}

/// <summary>A development the source expects for the role; once for its group.</summary>
/// <param name="Group">The heading or bold lead over it, or <c>null</c>.</param>
/// <param name="Name">The development.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record Trend(string? Group, string Name, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Trend;
}

/// <summary>An entry of the article's own list of sources.</summary>
/// <param name="Name">The source as the article names it.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record SourceReference(string Name, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Source;
}
