namespace CareerAtlas.Domain.Facts;

/// <summary>A move from one role to another that the source states.</summary>
/// <param name="From">The role one comes from, canonical.</param>
/// <param name="To">The role one goes to, canonical.</param>
/// <param name="StepKind">What sort of move it is.</param>
/// <param name="Stage">The stage as the source words it ("Mid-level"), or <c>null</c>.</param>
/// <param name="Skills">Skills the source ties to the move; empty where it names none.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record CareerStep(
    string From, string To, CareerStepKind StepKind, string? Stage, ValueList<string> Skills, Evidence Evidence)
    : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Path;
}

/// <summary>The sorts of career move, seen from the source's own role.</summary>
public enum CareerStepKind
{
    /// <summary>From a role people come from, into this one.</summary>
    Entry,

    /// <summary>Up the same ladder.</summary>
    Advancement,

    /// <summary>Into another role.</summary>
    Transition,

    /// <summary>Into a narrower field of the same work.</summary>
    Specialization,
}

/// <summary>What an interviewer asks, or tells the candidate to do.</summary>
/// <param name="Category">The heading over the question, without its number; <c>null</c> where there is none.</param>
/// <param name="Text">The question.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record InterviewQuestion(string? Category, string Text, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.InterviewQuestion;
}

/// <summary>A round of the hiring process.</summary>
/// <param name="Name">The round's name.</param>
/// <param name="Focus">What it looks at, where the source says so.</param>
/// <param name="WeightPercent">Its share of the decision in percent, where the source says so.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record InterviewStage(string Name, string? Focus, decimal? WeightPercent, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.InterviewStage;
}

/// <summary>A question readers ask about the role, with the source's answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The whole answer as plain text.</param>
/// <param name="Evidence">The words it was read from; its section is the question.</param>
public sealed record FrequentQuestion(string Question, string Answer, Evidence Evidence) : Fact(Evidence)
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.FrequentQuestion;
}
