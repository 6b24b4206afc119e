using System.Globalization;
using CareerAtlas.Domain.Coverage;
using CareerAtlas.Domain.Facts;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareerAtlas.Web.Coverage;

/// <summary>The matrix's filter as its address carries it. What cannot be read counts as not asked.</summary>
public static class CoverageQuery
{
    /// <summary>Reads an address's query string.</summary>
    public static CoverageFilter Read(IQueryCollection query) => new()
    {
        WithNamed = query["named"] == "yes",
        Weakness = Named<CoverageWeakness>(query["show"]),
        Sort = Named<CoverageSort>(query["sort"]) ?? CoverageSort.Name,
        SortKind = Named<FactKind>(query["sort"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    /// <summary>The address of a filter; defaults are left out, so that each view has one address.</summary>
    public static string Write(CoverageFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Weakness is { } weakness)
            query.Add("show", Word(weakness));
        if (filter.WithNamed)
            query.Add("named", "yes");
        if (filter.SortKind is { } kind)
            query.Add("sort", Word(kind));
        else if (filter.Sort != CoverageSort.Name)
            query.Add("sort", Word(filter.Sort));
        if (filter.Page > 1)
            query.Add("page", filter.Page.ToString(CultureInfo.InvariantCulture));
        return $"/coverage{query.ToQueryString()}";
    }

    /// <summary>How an address writes a choice.</summary>
    public static string Word<T>(T choice) where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private static T? Named<T>(string? word) where T : struct, Enum
    {
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(Word(choice), word, StringComparison.OrdinalIgnoreCase))
                return choice;
        }
        return null;
    }
}
