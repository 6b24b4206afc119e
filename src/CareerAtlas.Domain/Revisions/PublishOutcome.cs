namespace CareerAtlas.Domain.Revisions;

/// <summary>What a publication did, so that caches can let go of what it touched.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="RevisionId">The revision the public sees now.</param>
/// <param name="ReplacedRevisionId">The revision it saw before, or <c>null</c>.</param>
/// <param name="AlreadyPublished">True where the revision was the published one before: nothing was written.</param>
/// <param name="RoleSlugs">The addresses of all roles whose pages may have changed, sorted.</param>
/// <param name="ArticleIds">The articles whose pages may have changed, sorted.</param>
public sealed record PublishOutcome(
    long ArticleId,
    long RevisionId,
    long? ReplacedRevisionId,
    bool AlreadyPublished,
    IReadOnlyList<string> RoleSlugs,
    IReadOnlyList<long> ArticleIds);

/// <summary>No revision has this number.</summary>
/// <param name="revisionId">The number asked for.</param>
public sealed class UnknownRevisionException(long revisionId)
    : Exception(FormattableString.Invariant($"There is no revision {revisionId}."))
{
    /// <summary>The number asked for.</summary>
    public long RevisionId { get; } = revisionId;
}
