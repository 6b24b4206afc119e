using System.Globalization;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Facts;

/// <summary>Facts in words, as lists and the facts' own pages show them.</summary>
public static class FactWords
{
    /// <summary>A heading over facts of one kind.</summary>
    public static string Heading(FactKind kind) => kind switch
    {
        FactKind.KeyTakeaway => "In short",
        FactKind.Responsibility => "What they do",
        FactKind.Skill => "Skills",
        FactKind.Education => "Education",
        FactKind.Certification => "Certifications",
        FactKind.Salary => "Pay",
        FactKind.Path => "Career moves",
        FactKind.InterviewQuestion => "Interview questions",
        FactKind.InterviewStage => "Interview stages",
        FactKind.MarketSignal => "Market figures",
        FactKind.FrequentQuestion => "Questions readers ask",
        FactKind.Comparison => "Beside other roles",
        FactKind.Collaboration => "Whom they work with",
        FactKind.TimeAllocation => "Where the time goes",
        FactKind.ProjectStage => "Project stages",
        FactKind.PerformanceMetric => "How the work is judged",
        FactKind.Industry => "Industries",
        FactKind.ToolUsage => "Tools in use",
        FactKind.Trend => "Trends",
        FactKind.Source => "Sources the article names",
    };

    /// <summary>The fact in one line of plain text.</summary>
    public static string Text(Fact fact) => fact switch
    {
        KeyTakeaway f => f.Text,
        Responsibility f => f.Text,
        SkillRequirement f => f.Name,
        EducationRequirement f => f.Level is { } level ? $"{Level(level)}: {f.Detail}" : f.Detail,
        Certification f => Joined(f.Name, Award(f)),
        SalaryStatement f => Pay(f),
        CareerStep f => Joined($"{f.From} → {f.To}", f.Stage),
        InterviewQuestion f => f.Text,
        InterviewStage f => Joined(f.Name, f.WeightPercent is { } weight ? Percent(weight) : null, f.Focus),
        MarketSignal f => Joined($"{Value(f)} {f.Metric}", Years(f), f.StatedBy),
        FrequentQuestion f => f.Question,
        RoleComparison f => Joined(f.Role, f.Focus, f.Difference),
        Collaboration f => Joined(f.Team, f.Purpose),
        TimeShare f => Joined(f.Activity, Percent(f.Percent)),
        ProjectStage f => Joined(f.Name, Weeks(f) is "–" ? "no end stated" : $"{Weeks(f)} weeks"),
        PerformanceMetric f => f.Name,
        IndustryMention f => f.Name,
        ToolUsage f => Joined(f.Tool, Percent(f.Percent)),
        Trend f => f.Name,
        SourceReference f => f.Name,
        _ => throw new ArgumentException($"A {fact.GetType().Name} has no words yet.", nameof(fact)),
    };

    /// <summary>The heading the fact stood under in its article, where that belongs to the fact.</summary>
    public static string? Group(Fact fact) => fact switch
    {
        Responsibility f => f.Group,
        InterviewQuestion f => f.Category,
        PerformanceMetric f => f.Group,
        Trend f => f.Group,
        SkillRequirement f => Skills.SkillWords.Heading(f.SkillKind),
        CareerStep f => Paths.PathWords.Kind(f.StepKind),
        _ => null,
    };

    /// <summary>"Bachelor's degree".</summary>
    public static string Level(EducationLevel level) => level switch
    {
        EducationLevel.Bachelor => "Bachelor's degree",
        EducationLevel.Master => "Master's degree",
        EducationLevel.Doctorate => "Doctorate",
        EducationLevel.Alternative => "Another way in",
    };

    /// <summary>Who awards a certification and what it covers; <c>null</c> where neither is known.</summary>
    public static string? Award(Certification fact) => Joined(fact.Provider, fact.Focus) is { Length: > 0 } words ? words : null;

    /// <summary>"2–4", "from 4", or "–" for a stage without an end.</summary>
    public static string Weeks(ProjectStage fact) => (fact.MinWeeks, fact.MaxWeeks) switch
    {
        ({ } from, { } to) when from == to => Number(from),
        ({ } from, { } to) => $"{Number(from)}–{Number(to)}",
        ({ } from, null) => $"from {Number(from)}",
        (null, { } to) => $"up to {Number(to)}",
        _ => "–",
    };

    /// <summary>"26 %", "170 million jobs", "16,000 postings".</summary>
    public static string Value(MarketSignal fact) => fact.Unit switch
    {
        "percent" => Percent(fact.Value),
        _ => $"{Large(fact.Value)} {fact.Unit}",
    };

    /// <summary>"2023–2033", "by 2030"; <c>null</c> where no year is stated.</summary>
    public static string? Years(MarketSignal fact) => (fact.FromYear, fact.ToYear) switch
    {
        ({ } from, { } to) when from == to => Year(from),
        ({ } from, { } to) => $"{Year(from)}–{Year(to)}",
        ({ } from, null) => $"since {Year(from)}",
        (null, { } to) => $"by {Year(to)}",
        _ => null,
    };

    private static string Pay(SalaryStatement f) => Joined(
        $"{f.Role}, {PayWords.Level(f.Level).ToLowerInvariant()}",
        $"{PayWords.Figures(f.Figures)} {PayWords.Unit(f.Currency, f.Period)}",
        PayWords.Component(f.Component),
        f.Region,
        f.StatedBy is { } by ? $"stated by {by}" : null);

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        var known = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
                known.Add(part);
        }
        return string.Join(" · ", known);
    }

    /// <summary>"170 million", "16,000".</summary>
    public static string Large(decimal value) => value switch
    {
        >= 1_000_000_000_000 => $"{Number(value / 1_000_000_000_000)} trillion",
        >= 1_000_000_000 => $"{Number(value / 1_000_000_000)} billion",
        >= 1_000_000 => $"{Number(value / 1_000_000)} million",
        _ => Number(value),
    };

    /// <summary>"26 %".</summary>
    public static string Percent(decimal value) => $"{Number(value)} %";

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
