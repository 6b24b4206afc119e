using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>Dates as feeds and pages write them: RFC 822, RFC 3339, ISO 8601 and their common misspellings.</summary>
internal static partial class FeedDate
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Zones by name, in minutes east of Greenwich, as writers of English dates mean them.</summary>
    private static readonly Dictionary<string, int> Zones = (
        "Z 0 UT 0 UTC 0 GMT 0 WET 0 WEST 60 BST 60 CET 60 CEST 120 MEZ 60 MESZ 120 EET 120 EEST 180 MSK 180 IST 330 ICT 420 WIB 420 SGT 480 " +
        "HKT 480 MYT 480 PHT 480 AWST 480 JST 540 KST 540 AEST 600 AEDT 660 NZST 720 NZDT 780 AST -240 ADT -180 ET -300 EST -300 EDT -240 " +
        "CST -360 CDT -300 MST -420 MDT -360 PT -480 PST -480 PDT -420 AKST -540 AKDT -480 HST -600")
        .Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date as stated. Without a zone it is taken as UTC, without a time as midnight.</param>
    /// <param name="date">The date in UTC.</param>
    /// <returns>False where it is no date.</returns>
    public static bool TryParse(string? text, out DateTimeOffset date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
        {
            return false;
        }

        var line = text.Trim();
        return Iso().Match(line) is { Success: true } iso
            ? TryBuild(iso, Month(iso), out date)
            : Words(line) is { } words && TryBuild(words, Month(words), out date);
    }

    private static Match? Words(string line)
    {
        foreach (var pattern in (Regex[])[DayFirst(), MonthFirst(), Unix()])
        {
            if (pattern.Match(line) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    private static int Month(Match match)
    {
        var text = match.Groups["month"].Value.TrimEnd('.').ToLowerInvariant();
        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            return text.Length == 0 ? 1 : int.Parse(text, CultureInfo.InvariantCulture);
        }

        return text == "sept" ? 9 : Math.Max(Array.IndexOf(Months, text), Array.IndexOf(MonthNames, text)) + 1;
    }

    private static bool TryBuild(Match match, int month, out DateTimeOffset date)
    {
        date = default;
        var year = Number(match, "year", 0);
        if (match.Groups["year"].Length < 4)
        {
            // RFC 2822: two digits are this century below 50; three count from 1900.
            year += match.Groups["year"].Length == 2 && year < 50 ? 2000 : 1900;
        }

        var (day, hour, minute, second) = (Number(match, "day", 1), Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0));
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is 0 or > 12)
            {
                return false;
            }

            hour = hour % 12 + (char.ToLowerInvariant(half.Value[0]) == 'p' ? 12 : 0);
        }

        var midnight = hour == 24 && minute == 0 && second == 0;
        if (year is < 1900 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || minute > 59 || second > 60
            || hour > 23 && !midnight || Offset(match) is not { } offset)
        {
            return false;
        }

        date = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero)
            .AddHours(hour).AddMinutes(minute - offset).AddSeconds(Math.Min(second, 59)).AddTicks(Ticks(match));
        return true;
    }

    private static long Ticks(Match match) => match.Groups["fraction"] is { Success: true } fraction
        ? long.Parse(fraction.Value.PadRight(7, '0').AsSpan(0, 7), CultureInfo.InvariantCulture)
        : 0;

    private static int? Offset(Match match)
    {
        if (match.Groups["sign"] is { Success: true } sign)
        {
            var (hours, minutes) = (Number(match, "zoneHours", 0), Number(match, "zoneMinutes", 0));
            return hours > 15 || minutes > 59 ? null : (sign.Value is "+" ? 1 : -1) * (60 * hours + minutes);
        }

        // A zone nobody knows is no reason to lose the date.
        return Zones.GetValueOrDefault(match.Groups["zone"].Value, 0);
    }

    private static int Number(Match match, string group, int missing) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : missing;

    private const string Time = @"(?<hour>\d{1,2})[:.](?<minute>\d{1,2})(?:[:.](?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[ap]\.?m\b\.?)?";

    private const string Zone = @"(?:\s*(?:(?:GMT|UTC|UT|Z)?\s*(?<sign>[+\u2212-])(?<zoneHours>\d{1,2}):?(?<zoneMinutes>\d{2})?\b|\(?(?<zone>[A-Za-z]{1,5})\b\)?)(?:\s*\([^)]*\))?)?";

    private const string Names = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?<year>\d{4})(?:[-/.]?(?<month>\d{2})(?:[-/.]?(?<day>\d{2}))?)?(?:(?:\s*T\s*|\s+|,\s*)(?:" + Time + @"|(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)" + Zone + @")?$", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:[a-z]{2,10}\.?,?\s*)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?:of\s+)?" + Names + @"[\s,'-]*(?<year>\d{4}|\d{2,3})(?:(?:\s*T\s*|,?\s+(?:at\s+|@\s*|-\s*)?)" + Time + Zone + @")?$", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:[a-z]{2,10}\.?,?\s+)?" + Names + @"\s*(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:(?:\s*T\s*|,?\s+(?:at\s+|@\s*|-\s*)?)" + Time + Zone + @")?$", Options)]
    private static partial Regex MonthFirst();

    // "Sat May 10 09:56:26 GMT 2025"
    [GeneratedRegex(@"^(?:[a-z]{2,10}\.?,?\s+)?" + Names + @"\s+(?<day>\d{1,2})\s+" + Time + @"(?:\s+(?:(?<sign>[+-])(?<zoneHours>\d{2}):?(?<zoneMinutes>\d{2})|(?<zone>[a-z]{1,5})))?\s+(?<year>\d{4})$", Options)]
    private static partial Regex Unix();
}
