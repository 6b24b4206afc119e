using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Citing;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Coverage;

/// <summary>The matrix in words.</summary>
public static class CoverageWords
{
    /// <summary>A kind of fact as a column's head names it.</summary>
    public static string Short(FactKind kind) => kind switch
    {
        FactKind.KeyTakeaway => "In short",
        FactKind.Responsibility => "Work",
        FactKind.Skill => "Skills",
        FactKind.Education => "Education",
        FactKind.Certification => "Certifications",
        FactKind.Salary => "Pay claims",
        FactKind.Path => "Career moves",
        FactKind.InterviewQuestion => "Interview questions",
        FactKind.InterviewStage => "Interview stages",
        FactKind.MarketSignal => "Market figures",
        FactKind.FrequentQuestion => "Reader questions",
        FactKind.Comparison => "Comparisons",
        FactKind.Collaboration => "Teams",
        FactKind.TimeAllocation => "Use of time",
        FactKind.ProjectStage => "Project stages",
        FactKind.PerformanceMetric => "Measures",
        FactKind.Industry => "Industries",
        FactKind.ToolUsage => "Tools in use",
        FactKind.Trend => "Trends",
        FactKind.Source => "Named sources",
    };

    /// <summary>The section of a role's page that shows facts of a kind.</summary>
    public static string Section(FactKind kind) => kind switch
    {
        FactKind.KeyTakeaway => "in-short",
        FactKind.Skill => "skills",
        FactKind.Education or FactKind.Certification => "getting-in",
        FactKind.Salary => "pay",
        FactKind.Path => "paths",
        FactKind.InterviewQuestion or FactKind.InterviewStage => "interview",
        FactKind.MarketSignal or FactKind.Trend => "outlook",
        FactKind.FrequentQuestion => "questions",
        FactKind.Comparison => "comparisons",
        FactKind.Source => "sources",
        FactKind.Responsibility or FactKind.Collaboration or FactKind.TimeAllocation or FactKind.ProjectStage
            or FactKind.PerformanceMetric or FactKind.Industry or FactKind.ToolUsage => "work",
    };

    /// <summary>What a cell's marks say: "one article, newest May 2025, claims disagree"; empty where nothing is to be said.</summary>
    public static string Standing(CoverageCell cell, Age age)
    {
        var parts = new List<string>();
        if (cell.IsThin)
            parts.Add(cell.Articles == 1 ? "one article" : $"one publisher, {Plural.Of(cell.Articles, "article")}");
        if (age.IsOld)
            parts.Add($"newest {age.Date}");
        if (cell.IsContradictory)
            parts.Add("claims disagree");
        return string.Join(", ", parts);
    }

    /// <summary>Why a list is empty.</summary>
    public static string Nothing(CoverageWeakness? weakness) => weakness switch
    {
        CoverageWeakness.Thin => "No role rests on one article or one publisher alone.",
        CoverageWeakness.Old => "No role's newest article is twelve months old or older.",
        CoverageWeakness.Contradictory => "No role has pay claims that contradict each other.",
        _ => "No article has been published yet, so nothing is covered.",
    };
}
