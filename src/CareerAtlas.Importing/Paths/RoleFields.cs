using System.Text.RegularExpressions;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Names of fields that stand for the role of those who work in them: "Product Management" for "Product Manager".</summary>
internal static partial class RoleFields
{
    /// <summary>The role that a field named in a text stands for, or <c>null</c>.</summary>
    public static string? In(string text)
    {
        foreach (Match match in Field().Matches(text))
        {
            string stem = match.Groups["stem"].Value;
            string role = stem + match.Groups["end"].Value switch
            {
                "Engineering" => "Engineer",
                "Management" => "Manager",
                "Consulting" or "Consultancy" => "Consultant",
                "Architecture" => "Architect",
                "Design" => "Designer",
                "Analytics" or "Analysis" => "Analyst",
                "Development" => "Developer",
                "Administration" => "Administrator",
                "Science" => "Scientist",
                var other => other,
            };
            if (RoleNames.TryParse(role, out string name))
                return name;
        }

        return null;
    }

    [GeneratedRegex(@"(?<stem>(?:\b(?!Transitioning|Moving|Into|Career|From|To|The|In)[A-Z][\w/&.-]*\s+){1,4})(?<end>Engineering|Management|Consulting|Consultancy|Architecture|Design|Analytics|Analysis|Development|Administration|Science)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
