using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Practice;

/// <summary>What a reader asks of the bank of interview questions. Conditions are joined by "and".</summary>
public sealed record QuestionFilter
{
    /// <summary>The most questions on a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The address of a role, or <c>null</c> for all.</summary>
    public string? Role { get; init; }

    /// <summary>The heading over the questions as the articles word it, or <c>null</c> for all.</summary>
    public string? Category { get; init; }

    /// <summary>The name of a round of the role's hiring process, or <c>null</c> for all; without a role it asks for nothing.</summary>
    public string? Stage { get; init; }

    /// <summary>Words that the question contains, in any order and case; blank asks for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>The page, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many questions to a page, 1 to <see cref="MaxPageSize"/>; anything else is brought within.</summary>
    public int PageSize { get; init; } = 40;
}

/// <summary>An interview question in the bank.</summary>
/// <param name="Question">The question.</param>
/// <param name="RoleSlug">The address of the role it is asked for, or <c>null</c> where its article is about none.</param>
/// <param name="Role">That role's name, or <c>null</c>.</param>
public sealed record BankQuestion(CitedFact<InterviewQuestion> Question, string? RoleSlug, string? Role);

/// <summary>A choice of the bank's filters, and how many questions there are behind it.</summary>
/// <param name="Value">What the filter takes.</param>
/// <param name="Label">What a reader is shown.</param>
/// <param name="Questions">How many questions.</param>
public sealed record BankChoice(string Value, string Label, int Questions);

/// <summary>A round of the role's hiring process.</summary>
/// <param name="Stage">The statement of it.</param>
/// <param name="Questions">How many of the role's questions belong to it by <see cref="StageFit"/>.</param>
public sealed record BankStage(CitedFact<InterviewStage> Stage, int Questions);

/// <summary>One view of the bank.</summary>
/// <param name="Questions">The questions that the filter lets through: by role, and within a role in the articles' order.</param>
/// <param name="Role">The name of the role asked for; <c>null</c> where none was, or the atlas has none of that address.</param>
/// <param name="Roles">Roles with questions by name; of very many, those with the most.</param>
/// <param name="Categories">Categories of the role, or else the most frequent of all roles, the most frequent first.</param>
/// <param name="Stages">The rounds of the role's hiring process in their order; empty without a role.</param>
public sealed record QuestionBank(
    Page<BankQuestion> Questions,
    string? Role,
    IReadOnlyList<BankChoice> Roles,
    IReadOnlyList<BankChoice> Categories,
    IReadOnlyList<BankStage> Stages);

/// <summary>Which questions a practice session draws on.</summary>
/// <param name="Role">The address of a role, or <c>null</c> for all.</param>
/// <param name="Categories">The categories; empty for all.</param>
/// <param name="Text">Words that the questions contain, as in <see cref="QuestionFilter.Text"/>; <c>null</c> asks for nothing.</param>
public sealed record PracticeScope(string? Role, ValueList<string> Categories, string? Text = null)
{
    /// <summary>Whether it is narrowed at all.</summary>
    public bool IsNarrowed => Role is not null || Categories.Count > 0 || Text is not null;
}

/// <summary>The questions of a session.</summary>
/// <param name="Questions">Their permanent numbers in the order of the bank.</param>
/// <param name="Total">How many questions there are; more than <paramref name="Questions"/> where only the first are taken.</param>
/// <param name="Role">The name of the role asked for; <c>null</c> where none was, or the atlas has none of that address.</param>
public sealed record PracticeSession(IReadOnlyList<long> Questions, int Total, string? Role);

/// <summary>A passage of an article that bears on a question.</summary>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Statement">What it states.</param>
public sealed record FittingPassage(string Heading, CitedFact<Fact> Statement);

/// <summary>A question as it is practised, with what the atlas knows on its subject.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">Questions that readers ask about the role and that bear on it, with their answers.</param>
/// <param name="Skills">Skills of the role that the question speaks of.</param>
/// <param name="Passages">Passages of the role's articles that bear on it.</param>
public sealed record PracticeQuestion(
    BankQuestion Question,
    IReadOnlyList<CitedFact<FrequentQuestion>> Answers,
    IReadOnlyList<(string Slug, string Name)> Skills,
    IReadOnlyList<FittingPassage> Passages)
{
    /// <summary>Whether the atlas has something to show.</summary>
    public bool IsKnown => Answers.Count + Skills.Count + Passages.Count > 0;
}
