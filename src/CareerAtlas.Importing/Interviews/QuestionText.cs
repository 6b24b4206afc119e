using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Tells questions and tasks of an interviewer from other text.</summary>
internal static partial class QuestionText
{
    private static readonly FrozenSet<string> Imperatives = VocabularyTable.Rows("imperatives.tsv")
        .SelectMany(r => VocabularyTable.Parts(r[0])).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for what an interviewer asks, or tells the candidate to do.</summary>
    public static bool IsAsked(string text)
    {
        string plain = Plain(text);
        if (plain.Length is < 8 or > 600)
            return false;
        if (plain.EndsWith('?') || plain.Contains("? ", StringComparison.Ordinal))
            return true;
        int space = plain.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Imperatives.Contains(plain[..space].TrimEnd(',', ':'));
    }

    /// <summary>True for a heading that is a question, or tells the candidate in a sentence what to do.</summary>
    public static bool IsAskedByHeading(string title)
    {
        string plain = Plain(title);
        return plain.EndsWith('?') || (IsAsked(plain) && Told().IsMatch(plain) && plain.Count(c => c == ' ') >= 4);
    }

    /// <summary>The question without "Q1:", its number and quotation marks around it.</summary>
    public static string Plain(string text)
    {
        string plain = HeadingText.Title(Mark().Replace(text.Trim(), "")).Trim();
        if (plain.Length > 2 && plain[0] is '"' or '“' or '\'' or '‘' or '«' && plain[^1] is '"' or '”' or '\'' or '’' or '»')
            plain = plain[1..^1].Trim();
        return plain;
    }

    [GeneratedRegex(@"\b(?:a|an|the|your|you|how|us|me|why|what|between)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s*\d*\s*[.:)\-–—]\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
