using System.Globalization;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareerAtlas.Web.Skills;

/// <summary>The skill directory's filters as its address carries them. What cannot be read counts as not asked.</summary>
public static class SkillQuery
{
    /// <summary>Reads an address's query string.</summary>
    public static SkillFilter Read(IQueryCollection query) => new()
    {
        Kind = Enum.TryParse<SkillKind>(query["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        Letter = Letter(query["letter"]),
        Sort = Enum.TryParse<SkillSort>(query["sort"], ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : SkillSort.Name,
        Page = Page(query),
    };

    /// <summary>The page an address names, from 1.</summary>
    public static int Page(IQueryCollection query) =>
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1;

    /// <summary>The address of a filter; defaults are left out, so that each view has one address.</summary>
    public static string Write(SkillFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Kind is { } kind)
            query.Add("kind", kind.ToString().ToLowerInvariant());
        if (filter.Letter is { } letter)
            query.Add("letter", letter.ToString());
        if (filter.Sort != SkillSort.Name)
            query.Add("sort", filter.Sort.ToString().ToLowerInvariant());
        if (filter.Page > 1)
            query.Add("page", filter.Page.ToString(CultureInfo.InvariantCulture));
        return $"/skills{query.ToQueryString()}";
    }

    /// <summary>The address of a page of a skill's roles.</summary>
    public static string Write(string slug, int page) => page > 1 ? FormattableString.Invariant($"/skills/{slug}?page={page}") : $"/skills/{slug}";

    private static char? Letter(string? value) => value?.ToLowerInvariant() switch
    {
        [>= 'a' and <= 'z'] text => text[0],
        "0" => SkillFilter.NoLetter,
        _ => null,
    };
}
