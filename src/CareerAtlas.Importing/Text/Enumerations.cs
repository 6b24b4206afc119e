using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Text;

/// <summary>Cuts what a sentence enumerates into its parts: "uptime, cost and the share of late loads".</summary>
internal static partial class Enumerations
{
    /// <summary>The parts, without "and" and articles; where the commas end, the last "and" parts two.</summary>
    public static List<string> Parts(string list)
    {
        List<string> parts = [.. NameLists.Split(list.TrimEnd('.', ' ')).Select(p => p.Of(list))];
        if (parts.Count > 0 && Last().Match(parts[^1]) is { Success: true } last)
        {
            string whole = parts[^1];
            parts[^1] = whole[..last.Index];
            parts.Add(whole[(last.Index + last.Length)..]);
        }

        return [.. parts.Select(p => Article().Replace(p.Trim(), "")).Where(p => p.Length > 1)];
    }

    [GeneratedRegex(@"\s+(?:and|as well as|or)\s+(?!.*\s(?:and|as well as|or)\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Last();

    [GeneratedRegex(@"^(?:(?:and|also|finally|of course|above all|by|on|the|an?|their|your|its|her|his|our)\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
