namespace CareerAtlas.Domain.Revisions;

/// <summary>Where a revision stands on its way to the public.</summary>
public enum RevisionState
{
    /// <summary>Imported and never published.</summary>
    Draft,

    /// <summary>What the public sees of its article. An article has one at most.</summary>
    Published,

    /// <summary>Published once and replaced by another revision.</summary>
    Superseded,
}

/// <summary>How a fact compares with the article's revision before.</summary>
public enum FactChange
{
    /// <summary>The revision before did not state it.</summary>
    Added,

    /// <summary>The revision before stated it otherwise.</summary>
    Changed,

    /// <summary>The revision before stated exactly this.</summary>
    Same,
}

/// <summary>How many facts a revision states, compared with the one before.</summary>
/// <param name="Same">Facts stated exactly so before.</param>
/// <param name="Changed">Facts stated otherwise before.</param>
/// <param name="Added">Facts not stated before.</param>
/// <param name="Withdrawn">Facts stated before and no longer.</param>
public sealed record FactCounts(int Same, int Changed, int Added, int Withdrawn)
{
    /// <summary>True where nothing was changed, added or withdrawn.</summary>
    public bool IsSame => Changed == 0 && Added == 0 && Withdrawn == 0;
}

/// <summary>A revision as a line of its article's history.</summary>
/// <param name="Id">The revision.</param>
/// <param name="Number">Its number within the article, from 1.</param>
/// <param name="State">Where it stands.</param>
/// <param name="CreatedAt">When it was read.</param>
/// <param name="ImporterVersion">The version of the importer that read it.</param>
/// <param name="Facts">How its facts compare with the revision before.</param>
public sealed record RevisionSummary(
    long Id, int Number, RevisionState State, DateTimeOffset CreatedAt, string ImporterVersion, FactCounts Facts);
