using Microsoft.Extensions.Primitives;

namespace CareerAtlas.Web.Comparing;

/// <summary>The roles to compare, as the page's address carries them: <c>/compare?roles=a,b,c</c>.</summary>
public static class CompareQuery
{
    private const int MostWords = 30;
    private const int LongestWord = 100;

    /// <summary>The words asked for, in order; what a form adds comes last. Blank ones are no words.</summary>
    public static IReadOnlyList<string> Read(IQueryCollection query) =>
    [
        .. query["roles"].SelectMany(value => (value ?? "").Split(','))
            .Concat(query["add"])
            .Select(word => word?.Trim() ?? "")
            .Where(word => word.Length > 0)
            .Take(MostWords)
            .Select(word => word.Length > LongestWord ? word[..LongestWord] : word),
    ];

    /// <summary>The one address of a comparison.</summary>
    public static string Write(IEnumerable<string> slugs)
    {
        var roles = string.Join(',', slugs.Select(Uri.EscapeDataString));
        return roles.Length == 0 ? "/compare" : $"/compare?roles={roles}";
    }

    /// <summary>Whether an address already is the one address of these roles.</summary>
    public static bool IsWritten(IQueryCollection query, IEnumerable<string> slugs)
    {
        var roles = string.Join(',', slugs);
        return query["add"].Count == 0 && (roles.Length == 0 ? query["roles"].Count == 0 : query["roles"] == new StringValues(roles));
    }
}
