using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Tells questions and tasks of an interviewer from other text.</summary>
internal static partial class QuestionText
{
    private static readonly FrozenSet<string> Imperatives = Words("plain");
    private static readonly FrozenSet<string> Nouns = Words("noun");

    /// <summary>True for what an interviewer asks, or tells the candidate to do.</summary>
    public static bool IsAsked(string text)
    {
        string plain = Plain(text);
        if (plain.Length is < 8 or > 600)
            return false;
        if (plain.EndsWith('?') || plain.Contains("? ", StringComparison.Ordinal))
            return true;
        int space = plain.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0)
            return false;
        string first = plain[..space].TrimEnd(',', ':');
        return Imperatives.Contains(first) || (Nouns.Contains(first) && Object().IsMatch(plain[space..])) || HowTo().IsMatch(plain);
    }

    /// <summary>True for a heading that is a question, or tells the candidate in a sentence what to do.</summary>
    public static bool IsAskedByHeading(string title)
    {
        string plain = Plain(title);
        return plain.EndsWith('?') || (IsAsked(plain) && Told().IsMatch(plain) && plain.Count(c => c == ' ') >= 4);
    }

    /// <summary>"Which methods have you used: audits, samples?": the words before the colon are no label but open the question.</summary>
    public static bool GoesOn(Lead lead) => !lead.Bold && Opening().IsMatch(lead.Title) && !Opening().IsMatch(lead.Rest.Clean);

    /// <summary>The question without "Q1:", its number and quotation marks around it.</summary>
    public static string Plain(string text)
    {
        string plain = HeadingText.Title(Mark().Replace(text.Trim(), "")).Trim();
        if (plain.Length > 2 && plain[0] is '"' or '“' or '\'' or '‘' or '«' && plain[^1] is '"' or '”' or '\'' or '’' or '»')
            plain = plain[1..^1].Trim();
        return plain;
    }

    private static FrozenSet<string> Words(string kind) => VocabularyTable.Rows("imperatives.tsv")
        .Where(r => r[0] == kind).SelectMany(r => VocabularyTable.Parts(r[1])).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s+(?:a|an|the|your|how|me|us|this|that|these|any|one|two|three|out|through|what|why|some|about|each|for|on)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Object();

    [GeneratedRegex(@"^(?:which|what|how|why|when|where|who|whose|do|does|did|have|has|can|could|would|will|should|is|are|was|were)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:how|when|what) to\s+\w+\s+\w+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"\b(?:a|an|the|your|you|how|us|me|why|what|between)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s*\d*\s*[.:)\-–—]\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
