using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Publishing;

/// <summary>Turns revisions into what the public sees.</summary>
public sealed class Publisher
{
    /// <summary>Makes the revision the one the public sees of its article; an older revision rolls it back.</summary>
    /// <param name="by">Who publishes, for the log.</param>
    /// <exception cref="UnknownRevisionException">There is no such revision.</exception>
    public Task<PublishOutcome> PublishAsync(long revisionId, string by, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>Throws the atlas away and builds it again from the published revisions; returns how many there are.</summary>
    public Task<int> RebuildAsync(CancellationToken ct) => throw new NotImplementedException();
}
