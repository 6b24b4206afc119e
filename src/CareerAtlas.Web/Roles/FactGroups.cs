using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Web.Roles;

/// <summary>Facts under the heading their article gave them.</summary>
/// <param name="Name">The heading, or <c>null</c> for facts that stood under none.</param>
/// <param name="Facts">The facts in document order.</param>
/// <typeparam name="T">The type of fact.</typeparam>
public sealed record FactGroup<T>(string? Name, IReadOnlyList<CitedFact<T>> Facts) where T : Fact;

/// <summary>Groups facts.</summary>
public static class FactGroups
{
    /// <summary>Groups in the order of their first fact; headings that differ only in case are one.</summary>
    public static IReadOnlyList<FactGroup<T>> By<T>(IEnumerable<CitedFact<T>> facts, Func<T, string?> heading) where T : Fact =>
    [
        .. facts.GroupBy(f => heading(f.Fact) ?? "", StringComparer.OrdinalIgnoreCase)
            .Select(g => new FactGroup<T>(g.Key.Length == 0 ? null : g.Key, [.. g])),
    ];
}
