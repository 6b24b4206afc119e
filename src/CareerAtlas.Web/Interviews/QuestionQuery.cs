using System.Globalization;
using CareerAtlas.Domain.Practice;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareerAtlas.Web.Interviews;

/// <summary>The question bank's filters as its address carries them. What cannot be read counts as not asked.</summary>
public static class QuestionQuery
{
    private const int LongestText = 100;
    private const int LongestName = 300;

    /// <summary>Reads an address's query string.</summary>
    public static QuestionFilter Read(IQueryCollection query) => new()
    {
        Role = Text(query["role"]),
        Category = Text(query["category"], LongestName),
        Stage = Text(query["stage"], LongestName),
        Text = Text(query["q"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    /// <summary>The address of a filter; defaults are left out, so that each view has one address.</summary>
    public static string Write(QuestionFilter filter)
    {
        var query = new QueryBuilder();
        Add(query, "role", filter.Role);
        Add(query, "category", filter.Category);
        Add(query, "stage", filter.Stage);
        Add(query, "q", filter.Text);
        if (filter.Page > 1)
            query.Add("page", filter.Page.ToString(CultureInfo.InvariantCulture));
        return $"/interview{query.ToQueryString()}";
    }

    /// <summary>The address at which to practise what a scope lets through.</summary>
    public static string Practise(PracticeScope scope)
    {
        var query = new QueryBuilder();
        Add(query, "role", scope.Role);
        foreach (var category in scope.Categories)
            query.Add("category", category);
        Add(query, "q", scope.Text);
        return $"/practice{query.ToQueryString()}";
    }

    /// <summary>The text, cut to a sane length; <c>null</c> where it is blank.</summary>
    public static string? Text(string? value, int longest = LongestText)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length <= longest)
            return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (value is not null)
            query.Add(name, value);
    }
}
