using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>Language tags as documents state them.</summary>
internal static partial class LanguageTag
{
    /// <summary>The tag in BCP 47's spelling and case, or <c>null</c> where it is none.</summary>
    public static string? Clean(string? stated)
    {
        var tag = stated?.Trim().Replace('_', '-');
        if (tag is null || !Tag().IsMatch(tag))
        {
            return null;
        }

        var parts = tag.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var lower = parts[i].ToLowerInvariant();
            parts[i] = lower.Length switch
            {
                2 when i > 0 => lower.ToUpperInvariant(),
                4 when i > 0 && char.IsAsciiLetter(lower[0]) => char.ToUpperInvariant(lower[0]) + lower[1..],
                _ => lower,
            };
        }

        return string.Join('-', parts);
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
