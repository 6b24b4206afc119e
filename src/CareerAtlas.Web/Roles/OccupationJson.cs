using System.Text.Json;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Roles;

/// <summary>A role as schema.org's Occupation.</summary>
public static class OccupationJson
{
    /// <summary>The JSON-LD text.</summary>
    /// <remarks>
    /// The serializer's default encoder writes "&lt;", "&gt;" and "&amp;" as escapes, so that no text can end the
    /// script element around it.
    /// </remarks>
    public static string Write(RoleProfile role) => JsonSerializer.Serialize(Known(
        ("@context", "https://schema.org"),
        ("@type", "Occupation"),
        ("name", role.Name),
        ("alternateName", NullIfEmpty(role.Aliases)),
        ("skills", NullIfEmpty([.. role.Skills.Select(s => s.Name)])),
        ("educationRequirements", NullIfEmpty([.. role.Of<EducationRequirement>().Select(e => e.Fact.Detail).Distinct().Take(5)])),
        ("estimatedSalary", NullIfEmpty([.. role.Pay.Where(g => g.Component != PayComponent.Bonus).Select(Salary)]))));

    private static Dictionary<string, object> Salary(PayGroup group)
    {
        var figures = group.Claims[0].Fact.Figures;
        return Known(
            ("@type", "MonetaryAmount"),
            ("name", group.Level?.ToString()),
            ("currency", group.Currency.Code),
            ("value", Known(
                ("@type", "QuantitativeValue"),
                ("minValue", figures.Low),
                ("maxValue", figures.High),
                ("value", figures.Low is null && figures.High is null ? figures.Typical : null),
                ("unitText", group.Period.ToString().ToUpperInvariant()))));
    }

    private static Dictionary<string, object> Known(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var known = new Dictionary<string, object>();
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                known.Add(name, value);
        }
        return known;
    }

    private static IReadOnlyList<T>? NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
