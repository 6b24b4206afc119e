using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads durations into weeks: "2–4 weeks", "3 months", "6+ weeks", "Ongoing".</summary>
internal static partial class DurationText
{
    /// <summary>Reads a duration.</summary>
    /// <param name="text">The words.</param>
    /// <param name="min">The shortest duration in weeks; <c>null</c> for "Ongoing".</param>
    /// <param name="max">The longest duration in weeks; <c>null</c> where open-ended.</param>
    /// <param name="found">Where the words stand in the text.</param>
    public static bool TryParse(string text, out decimal? min, out decimal? max, out (int Start, int Length) found)
    {
        (min, max, found) = (null, null, default);
        Match match = Span().Match(text);
        if (match.Success)
        {
            decimal first = Number(match.Groups["a"].Value);
            decimal? second = match.Groups["b"].Success ? Number(match.Groups["b"].Value) : null;
            decimal weeks = WeeksIn(match.Groups["unit"].Success ? match.Groups["unit"].Value : match.Groups["unitA"].Value);
            decimal firstWeeks = match.Groups["unitA"].Success ? WeeksIn(match.Groups["unitA"].Value) : weeks;
            bool open = match.Groups["open"].Success || match.Groups["least"].Success;
            bool upTo = match.Groups["most"].Success;
            min = upTo ? null : first * firstWeeks;
            max = open ? null : (second ?? first) * weeks;
            found = (match.Index, match.Length);
            return true;
        }

        Match ongoing = Ongoing().Match(text);
        if (!ongoing.Success)
            return false;
        found = (ongoing.Index, ongoing.Length);
        return true;
    }

    private static decimal Number(string text) => text.ToLowerInvariant() switch
    {
        "one" or "a" or "an" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "twelve" => 12,
        _ => decimal.Parse(text, CultureInfo.InvariantCulture),
    };

    // A month counts as four weeks and a week as five working days, as project plans do.
    private static decimal WeeksIn(string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        'd' => 0.2m,
        'm' => 4,
        'q' => 13,
        'y' => 52,
        _ => 1,
    };

    [GeneratedRegex(@"(?<most>up to\s+)?(?<least>(?:at least|over|more than)\s+)?\b(?<a>\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?)(?<open>\s?\+)?\s*(?<unitA>weeks?|wks?|months?|days?|quarters?|years?)?(?:\s*(?:-|–|—|to|or)\s*(?<b>\d{1,3}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten|twelve)(?<open>\s?\+)?)?\s*-?(?(unitA)(?<unit>weeks?|wks?|months?|days?|quarters?|years?)?|(?<unit>weeks?|wks?|months?|days?|quarters?|years?))\b(?<open>\s?\+| or more| and up| onwards?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?:ongoing|on-going|continuous|continuously|continual|indefinite|permanent|open-ended|throughout)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ongoing();
}
