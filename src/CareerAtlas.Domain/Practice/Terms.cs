using System.Collections.Frozen;
using System.Text;
using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Domain.Practice;

/// <summary>The words of a text that tell what it is about, brought to a form in which their inflections meet.</summary>
/// <remarks>
/// Rough on purpose: endings are cut by rule, so "labeling", "labels" and "labeled" are one term. It is good enough to find
/// what two texts share, and is never shown.
/// </remarks>
public static class Terms
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings =
        ["ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ied", "ies", "ed", "ically", "ical", "ally", "al", "ly", "es", "s", "e", "y"];

    // Words of grammar, and words that any interview question may use.
    private static readonly FrozenSet<string> Common = ("""
        a about above after again against ago all almost along already also although always am among an and another any anyone anything are around as ask at
        away back be became because become been before behind being below between both but by call came can cannot come could day days did do does doing done down
        during each either else enough ever every everyone everything example explain few first five for from further gave get give given go goes going good got
        great had happen happens has have having he help helps her here him his how however i if in instead into is it its itself just keep kept kind know known
        last later least less let like long look made main make makes making many may me mean means might more most much must my need needed needs never new next no nobody not
        nothing now of off often on once one only onto or other others our out over own part people per perhaps put rather really run running runs same say says see seen several
        shall she should show since so some someone something start started starting starts still such take taken takes tell than that the their them themselves then there these they thing
        things think this those though three through time times to together too took toward two under until up upon us use used uses using usually very
        want was way ways we well went were what when where whether which while who whole whom whose why will with within without work worked working works would
        year years yes yet you your yours yourself describe discuss walk talk question questions answer answers interview interviews interviewer interviewers
        candidate candidates role roles job jobs career careers position positions
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms of a text, each once.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlySet<string> Of(string text) => Read(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The terms of a text in their order.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words(text).Where(w => !Common.Contains(w)).Select(Stem);
    }

    /// <summary>The words of a text in lower case; "C++", "C#" and ".NET" keep their signs as words of their own.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var chunk = new StringBuilder();
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                chunk.Append(c);
                continue;
            }

            foreach (string word in Cut(chunk))
                yield return word;
        }

        foreach (string word in Cut(chunk))
            yield return word;
    }

    // Addresses of roles and skills fold case, accents and signs already, the same for every name.
    private static string[] Cut(StringBuilder chunk)
    {
        string text = chunk.ToString();
        chunk.Clear();
        return text.Any(char.IsLetterOrDigit) ? Slug.Of(text).Split('-') : [];
    }

    private static string Stem(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}
