using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Outlooks;

/// <summary>What articles say of where roles are heading: over all roles, or over one.</summary>
/// <param name="Role">The one role, or <c>null</c> for all.</param>
/// <param name="Signals">Market figures.</param>
/// <param name="Tools">Tools in use.</param>
/// <param name="Trends">Developments expected.</param>
/// <param name="Industries">Industries that employ the roles.</param>
/// <param name="WithArticles">The roles that articles are about, in the whole atlas, by name.</param>
public sealed record Outlook(
    RoleLink? Role,
    StatementSet<MarketSignal> Signals,
    StatementSet<ToolUsage> Tools,
    StatementSet<Trend> Trends,
    StatementSet<IndustryMention> Industries,
    IReadOnlyList<RoleLink> WithArticles);

/// <summary>Statements of one kind.</summary>
/// <typeparam name="T">The type of fact.</typeparam>
/// <param name="Read">The statements read, the newest first.</param>
/// <param name="Total">How many there are; more than were read where the atlas holds very many.</param>
public sealed record StatementSet<T>(IReadOnlyList<RoleStatement<T>> Read, int Total) where T : Fact
{
    /// <summary>Whether all were read.</summary>
    public bool IsWhole => Read.Count == Total;
}
