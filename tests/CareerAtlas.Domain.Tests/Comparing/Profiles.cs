using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Comparing;

/// <summary>Role profiles for tests, of little more than what is compared.</summary>
internal static class Profiles
{
    private static long lastFact;

    public static RoleProfile Role(
        string name, IEnumerable<SkillRequirement>? skills = null, IEnumerable<SalaryStatement>? pay = null,
        params ComparisonElsewhere[] comparedBy) => new()
        {
            Slug = Slug.Of(name),
            Name = name,
            Aliases = [],
            Articles = [],
            Pay = PayReconciliation.Group((pay ?? []).Select(Cited)),
            Skills =
            [
                .. (skills ?? []).Select(s => new RoleSkill(Slug.Of(s.Name), s.Name, s.SkillKind, [Cited(s)]))
                    .OrderBy(s => s.Kind).ThenBy(s => s.Slug, StringComparer.Ordinal),
            ],
            Steps = [],
            Facts = [],
            ComparedBy = comparedBy,
        };

    public static CitedFact<T> Cited<T>(T fact) where T : Fact => Make.Cited(Interlocked.Increment(ref lastFact), fact);
}
