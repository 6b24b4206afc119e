using System.Buffers;
using System.Text.RegularExpressions;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Reads ladders drawn with arrows: "Junior Analyst → Analyst → Senior Analyst".</summary>
internal static partial class Arrows
{
    private static readonly SearchValues<char> Heads = SearchValues.Create("→⟶➜➔➝⇒>»›►▶");

    /// <summary>The moves a line draws, each between neighbours; alternatives at one rung ("A / B") give a move each.</summary>
    public static IEnumerable<(string From, string To)> In(string line)
    {
        if (!AreIn(line))
            yield break;
        string[] rungs = Arrow().Split(line);
        var before = new List<string>();
        for (int i = 0; i < rungs.Length; i++)
        {
            List<string> roles = Roles(rungs[i], last: i == rungs.Length - 1);
            foreach (string from in before)
            {
                foreach (string to in roles)
                    yield return (from, to);
            }

            before = roles;
        }
    }

    private static List<string> Roles(string rung, bool last)
    {
        string text = rung.Trim(' ', '.', ',', ':', ';', '|', '*');
        // "Ladder: A → B" announces the first rung, "A → B: what B does" explains the last.
        int colon = last ? text.IndexOf(": ", StringComparison.Ordinal) : text.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
            text = last ? text[..colon] : text[(colon + 2)..];
        if (RoleNames.TryParse(text, out string whole))
            return [whole];
        List<string> parts = [.. Or().Split(text).Select(p => RoleNames.TryParse(p, out string role) ? role : "").Where(r => r.Length > 0)];
        if (parts.Count > 0)
            return parts;
        List<string> named = [.. RoleNames.FindAll(text).Select(m => m.Entry)];
        // Text beside the first or last rung ("The usual ladder is Junior …") is no part of a name.
        return named.Count == 0 ? [] : last ? [named[0]] : [named[^1]];
    }

    /// <summary>True where the text draws an arrow.</summary>
    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Heads) && Arrow().IsMatch(text);

    [GeneratedRegex(@"\s*(?:→|⟶|➜|➔|➝|⇒|->|-->|=>|»|›|\s>\s|►|▶)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\s+or\s+|\s*/\s*|\s*,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Or();
}
