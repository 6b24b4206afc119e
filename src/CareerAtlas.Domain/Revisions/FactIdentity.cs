using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Revisions;

/// <summary>
/// What makes two statements of one article the same fact, differently put: equal kind and key, and where the fact is
/// known by its wording, a text that is much alike.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Key">What must be equal; empty where the wording alone tells.</param>
/// <param name="Text">The wording that must be alike, or <c>null</c> where the key alone tells.</param>
public readonly record struct FactIdentity(FactKind Kind, string Key, string? Text)
{
    /// <summary>The identity of a fact.</summary>
    /// <param name="fact">The fact.</param>
    public static FactIdentity Of(Fact fact) => fact switch
    {
        KeyTakeaway f => Worded(f, f.Text),
        Responsibility f => Worded(f, f.Text),
        SkillRequirement f => Keyed(f, f.Name),
        EducationRequirement f => Worded(f, $"{f.Level} {f.Detail}"),
        Certification f => Keyed(f, f.Name),
        SalaryStatement f => Keyed(
            f, f.Role, f.Level?.ToString(), f.Region, f.Currency.Code, f.Period.ToString(), f.Component?.ToString()),
        CareerStep f => Keyed(f, f.From, f.To),
        InterviewQuestion f => Worded(f, f.Text),
        InterviewStage f => Keyed(f, f.Name),
        MarketSignal f => new(f.Kind, Slug.Of(f.Unit), f.Metric),
        FrequentQuestion f => Worded(f, f.Question),
        RoleComparison f => Keyed(f, f.Role),
        Collaboration f => Keyed(f, f.Team),
        TimeShare f => Keyed(f, f.Activity),
        ProjectStage f => Keyed(f, f.Name),
        PerformanceMetric f => Keyed(f, f.Name),
        IndustryMention f => Keyed(f, f.Name),
        ToolUsage f => Keyed(f, f.Tool),
        Trend f => Worded(f, f.Name),
        SourceReference f => Keyed(f, f.Name),
        _ => throw new ArgumentException($"A {fact.GetType().Name} has no identity.", nameof(fact)),
    };

    private static FactIdentity Worded(Fact fact, string text) => new(fact.Kind, "", text);

    private static FactIdentity Keyed(Fact fact, params ReadOnlySpan<string?> parts)
    {
        var slugs = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            slugs[i] = parts[i] is { } part ? Slug.Of(part) : "";
        return new(fact.Kind, string.Join('|', slugs), null);
    }
}
