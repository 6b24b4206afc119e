namespace CareerAtlas.Domain.Facts;

/// <summary>A sentence the source itself puts forward as its summary.</summary>
/// <param name="Text">The sentence, clean of soft hyphens and odd dashes.</param>
/// <param name="Evidence">The same words as they stand in the source.</param>
public sealed record KeyTakeaway(string Text, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.KeyTakeaway;
}

/// <summary>One thing the role does.</summary>
/// <param name="Group">The bold lead or heading over the statement, without its colon; <c>null</c> where there is none.</param>
/// <param name="Text">What is done.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record Responsibility(string? Group, string Text, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Responsibility;
}

/// <summary>A skill the role asks for. An article states each skill once, however often it names it.</summary>
/// <param name="Name">The canonical name where the vocabulary knows the skill, otherwise the source's own words.</param>
/// <param name="SkillKind">What sort of skill it is.</param>
/// <param name="Evidence">The first place that names it.</param>
public sealed record SkillRequirement(string Name, SkillKind SkillKind, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Skill;
}

/// <summary>What sort of skill a skill is.</summary>
public enum SkillKind
{
    /// <summary>A method or body of knowledge ("Machine Learning").</summary>
    Technical,

    /// <summary>A human ability ("Communication").</summary>
    Soft,

    /// <summary>A named product, framework, library, platform or programming language ("Python").</summary>
    Tool,
}

/// <summary>A statement about schooling.</summary>
/// <param name="Level">The degree, or <c>null</c> where the statement names none or several without distinction.</param>
/// <param name="Detail">What is said of it (fields, conditions).</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record EducationRequirement(EducationLevel? Level, string Detail, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Education;
}

/// <summary>The degrees the contract tells apart.</summary>
public enum EducationLevel
{
    /// <summary>A first degree.</summary>
    Bachelor,

    /// <summary>A master's degree.</summary>
    Master,

    /// <summary>A doctorate.</summary>
    Doctorate,

    /// <summary>A way in without the usual degree (boot camp, self-taught, another field).</summary>
    Alternative,
}

/// <summary>A certification that helps for the role; once for the article.</summary>
/// <param name="Name">The certification's name.</param>
/// <param name="Provider">Who awards it, where the source says so.</param>
/// <param name="Focus">What it covers, where the source says so.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record Certification(string Name, string? Provider, string? Focus, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Certification;
}

/// <summary>Whom the role works with.</summary>
/// <param name="Team">The team or person.</param>
/// <param name="Purpose">What for, where the source says so.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record Collaboration(string Team, string? Purpose, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Collaboration;
}

/// <summary>The share of working time an activity takes.</summary>
/// <param name="Activity">What the time goes to.</param>
/// <param name="Percent">Percent of working time, 0 to 100.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record TimeShare(string Activity, decimal Percent, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.TimeAllocation;
}

/// <summary>A stage of a typical project of the role.</summary>
/// <param name="Name">The stage.</param>
/// <param name="MinWeeks">The shortest duration in weeks; <c>null</c> for a stage without an end ("Ongoing").</param>
/// <param name="MaxWeeks">The longest duration in weeks; <c>null</c> where open-ended.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record ProjectStage(string Name, decimal? MinWeeks, decimal? MaxWeeks, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.ProjectStage;
}

/// <summary>A measure the role is judged by.</summary>
/// <param name="Group">The heading or bold lead over it, or <c>null</c>.</param>
/// <param name="Name">The measure.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record PerformanceMetric(string? Group, string Name, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.PerformanceMetric;
}

/// <summary>How a related role differs from the source's own.</summary>
/// <param name="Role">The related role, canonical.</param>
/// <param name="Focus">What that role concentrates on, where the source says so.</param>
/// <param name="Difference">How it differs, where the source says so.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record RoleComparison(string Role, string? Focus, string? Difference, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Comparison;
}
