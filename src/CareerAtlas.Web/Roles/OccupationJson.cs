using System.Text.Json;
using System.Text.Json.Serialization;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Roles;

/// <summary>A role as schema.org's Occupation.</summary>
public static class OccupationJson
{
    // The default encoder writes "<", ">" and "&" as escapes, so that no text can end the script element around it.
    private static readonly JsonSerializerOptions Options =
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The JSON-LD text.</summary>
    public static string Write(RoleProfile role) => JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Occupation",
            ["name"] = role.Name,
            ["alternateName"] = NullIfEmpty(role.Aliases),
            ["skills"] = NullIfEmpty([.. role.Skills.Select(s => s.Name)]),
            ["educationRequirements"] = NullIfEmpty([.. role.Of<EducationRequirement>().Select(e => e.Fact.Detail).Distinct().Take(5)]),
            ["estimatedSalary"] = NullIfEmpty([.. role.Pay.Where(g => g.Component != PayComponent.Bonus).Select(Salary)]),
        },
        Options);

    private static Dictionary<string, object?> Salary(PayGroup group)
    {
        var figures = group.Claims[0].Fact.Figures;
        return new()
        {
            ["@type"] = "MonetaryAmount",
            ["name"] = group.Level?.ToString(),
            ["currency"] = group.Currency.Code,
            ["value"] = new Dictionary<string, object?>
            {
                ["@type"] = "QuantitativeValue",
                ["minValue"] = figures.Low,
                ["maxValue"] = figures.High,
                ["value"] = figures.Low is null && figures.High is null ? figures.Typical : null,
                ["unitText"] = group.Period.ToString().ToUpperInvariant(),
            },
        };
    }

    private static IReadOnlyList<T>? NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
