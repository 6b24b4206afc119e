using System.Globalization;
using CareerAtlas.Domain.Atlas;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareerAtlas.Web.Roles;

/// <summary>The directory's filters as its address carries them. What cannot be read counts as not asked.</summary>
public static class RoleQuery
{
    private const int LongestText = 100;

    /// <summary>Reads an address's query string.</summary>
    public static RoleFilter Read(IQueryCollection query) => new()
    {
        Text = Text(query["q"]),
        HasPay = YesNo(query["pay"]),
        HasQuestions = YesNo(query["questions"]),
        Skill = Text(query["skill"]),
        Sort = Enum.TryParse<RoleSort>(query["sort"], ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : RoleSort.Name,
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    /// <summary>The address of a filter; defaults are left out, so that each view has one address.</summary>
    public static string Write(RoleFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Text is { } text)
            query.Add("q", text);
        if (filter.HasPay is { } pay)
            query.Add("pay", pay ? "yes" : "no");
        if (filter.HasQuestions is { } questions)
            query.Add("questions", questions ? "yes" : "no");
        if (filter.Skill is { } skill)
            query.Add("skill", skill);
        if (filter.Sort != RoleSort.Name)
            query.Add("sort", filter.Sort.ToString().ToLowerInvariant());
        if (filter.Page > 1)
            query.Add("page", filter.Page.ToString(CultureInfo.InvariantCulture));
        return $"/roles{query.ToQueryString()}";
    }

    private static string? Text(string? value)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null : text.Length > LongestText ? text[..LongestText] : text;
    }

    private static bool? YesNo(string? value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
