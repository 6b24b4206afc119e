namespace CareerAtlas.Domain.Search;

/// <summary>What a search finds, in the order in which its results are shown.</summary>
public enum SearchKind
{
    /// <summary>A role, by its name or one of its other names.</summary>
    Role,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A certification that some article names for a role.</summary>
    Certification,

    /// <summary>An interview question.</summary>
    Question,

    /// <summary>A question that readers ask, with its answer.</summary>
    FrequentQuestion,
}
