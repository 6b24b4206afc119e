using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareerAtlas.Web.Outlooks;

/// <summary>The outlook's filter as its address carries it. What cannot be read counts as not asked.</summary>
public static class OutlookQuery
{
    private const int LongestRole = 100;

    /// <summary>Reads an address's query string.</summary>
    public static OutlookFilter Read(IQueryCollection query) => new()
    {
        Role = Text(query["role"]),
        Kind = Enum.TryParse<OutlookKind>(query["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    /// <summary>The address of a filter; defaults are left out, so that each view has one address.</summary>
    public static string Write(OutlookFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Role is { } role)
            query.Add("role", role);
        if (filter.Kind is { } kind)
            query.Add("kind", kind.ToString().ToLowerInvariant());
        if (filter.Kind is not null && filter.Page > 1)
            query.Add("page", filter.Page.ToString(CultureInfo.InvariantCulture));
        return $"/outlook{query.ToQueryString()}";
    }

    private static string? Text(string? value)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null : text.Length > LongestRole ? text[..LongestRole] : text;
    }
}
