namespace CareerAtlas.Domain.Facts;

/// <summary>One thing a source states, with the words that state it. Immutable, compared by value.</summary>
/// <param name="Evidence">The words the fact was read from. A fact without evidence does not compile.</param>
public abstract record Fact(Evidence Evidence)
{
    /// <summary>Which list of the extraction contract the fact belongs to.</summary>
    public abstract FactKind Kind { get; }
}

/// <summary>The kinds of fact, one for each list of the extraction contract, in the order a reader meets them.</summary>
public enum FactKind
{
    /// <summary><see cref="Facts.KeyTakeaway"/></summary>
    KeyTakeaway,

    /// <summary><see cref="Facts.Responsibility"/></summary>
    Responsibility,

    /// <summary><see cref="Facts.SkillRequirement"/></summary>
    Skill,

    /// <summary><see cref="Facts.EducationRequirement"/></summary>
    Education,

    /// <summary><see cref="Facts.Certification"/></summary>
    Certification,

    /// <summary><see cref="Facts.SalaryStatement"/></summary>
    Salary,

    /// <summary><see cref="Facts.CareerStep"/></summary>
    Path,

    /// <summary><see cref="Facts.InterviewQuestion"/></summary>
    InterviewQuestion,

    /// <summary><see cref="Facts.InterviewStage"/></summary>
    InterviewStage,

    /// <summary><see cref="Facts.MarketSignal"/></summary>
    MarketSignal,

    /// <summary><see cref="Facts.FrequentQuestion"/></summary>
    FrequentQuestion,

    /// <summary><see cref="Facts.RoleComparison"/></summary>
    Comparison,

    /// <summary><see cref="Facts.Collaboration"/></summary>
    Collaboration,

    /// <summary><see cref="Facts.TimeShare"/></summary>
    TimeAllocation,

    /// <summary><see cref="Facts.ProjectStage"/></summary>
    ProjectStage,

    /// <summary><see cref="Facts.PerformanceMetric"/></summary>
    PerformanceMetric,

    /// <summary><see cref="Facts.IndustryMention"/></summary>
    Industry,

    /// <summary><see cref="Facts.ToolUsage"/></summary>
    ToolUsage,

    /// <summary><see cref="Facts.Trend"/></summary>
    Trend,

    /// <summary><see cref="Facts.SourceReference"/></summary>
    Source,
}
