using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Articles;

/// <summary>The permanent number of something an article states, whatever revision states it and in what words.</summary>
public sealed class StatedFact
{
    public long Id { get; private set; }

    public required long ArticleId { get; init; }

    public required FactKind Kind { get; init; }
}

/// <summary>A fact as one revision states it, and what an editor made of it.</summary>
public sealed class RevisionFact
{
    public long RevisionId { get; private set; }

    public long FactId { get; private set; }

    public required Revision Revision { get; init; }

    public required StatedFact Stated { get; init; }

    /// <summary>The place in the article, from 1.</summary>
    public required int Ordinal { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>The fact as it was read, with its evidence, as <see cref="FactJson"/> writes it.</summary>
    public required string Payload { get; init; }

    public required FactChange Change { get; init; }

    public FactDecision Decision { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; private set; }

    /// <summary>The fact as an editor left it, or <c>null</c> where it was left as read.</summary>
    public string? EditedPayload { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The fact for the public: as the editor left it.</summary>
    public Fact Effective => FactJson.Read(Kind, EditedPayload ?? Payload);

    public void Accept(string by, DateTimeOffset at) => Decide(FactDecision.Accepted, null, null, by, at);

    public void Reject(string reason, string by, DateTimeOffset at) => Decide(FactDecision.Rejected, reason, null, by, at);

    public void Edit(Fact fact, string by, DateTimeOffset at) =>
        Decide(FactDecision.Edited, null, FactJson.Write(fact), by, at);

    /// <summary>Takes over what was decided on the same words in the revision before, so that no decision is lost.</summary>
    public void TakeOverDecision(RevisionFact before) =>
        (Decision, Reason, EditedPayload, DecidedBy, DecidedAt) =
        (before.Decision, before.Reason, before.EditedPayload, before.DecidedBy, before.DecidedAt);

    private void Decide(FactDecision decision, string? reason, string? edited, string by, DateTimeOffset at) =>
        (Decision, Reason, EditedPayload, DecidedBy, DecidedAt) = (decision, reason, edited, by, at);
}

/// <summary>What an editor made of a fact. All but rejected facts are published.</summary>
public enum FactDecision
{
    Undecided,
    Accepted,
    Rejected,
    Edited,
}
