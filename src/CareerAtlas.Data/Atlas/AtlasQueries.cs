using CareerAtlas.Domain.Atlas;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Atlas;

/// <summary>What readers ask of the published atlas. Each answer is taken from one moment, never from two.</summary>
public sealed class AtlasQueries(IDbContextFactory<AtlasContext> contexts)
{
    public Task<Page<RoleSummary>> ListRolesAsync(RoleFilter filter, CancellationToken ct) =>
        throw new NotImplementedException(contexts.ToString());

    /// <summary>The role at this address, or what to show instead.</summary>
    public Task<RoleLookup> LookUpRoleAsync(string slug, CancellationToken ct) => throw new NotImplementedException();

    public Task<RoleProfile?> FindRoleAsync(string slug, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The article and its published facts, or <c>null</c> where it was never published.</summary>
    public Task<ArticlePage?> FindArticleAsync(long id, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The fact and its history, or <c>null</c> where it was never published.</summary>
    public Task<FactPage?> FindFactAsync(long id, CancellationToken ct) => throw new NotImplementedException();

    public Task<AtlasSummary> SummaryAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Every published article with its facts, by article number; streamed.</summary>
    public IAsyncEnumerable<PublishedArticle> ExportAsync(CancellationToken ct) => throw new NotImplementedException();
}
