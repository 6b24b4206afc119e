using System.Text.RegularExpressions;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Market;

/// <summary>Finds the third party that a sentence credits with its figure.</summary>
internal static partial class Publishers
{
    private static readonly Lexicon<string> Known = new(
        VocabularyTable.Rows("publishers.tsv").SelectMany(r => VocabularyTable.Parts(r[1]).Prepend(r[0]).Select(n => (n, r[0]))));

    /// <summary>The publisher credited, canonical where the vocabulary knows it; <c>null</c> where none is.</summary>
    public static string? CreditedIn(string sentence)
    {
        Match match = Credit().Match(sentence);
        if (match.Success)
        {
            int start = match.Index + match.Length;
            LexiconMatch<string> known = Known.FindAll(sentence.AsSpan(start)).FirstOrDefault(m => m.Start <= 12);
            if (known.Entry is not null)
                return known.Entry;
            Match name = Name().Match(sentence, start);
            if (name.Success && name.Index == start)
                return name.Value.TrimEnd('.', ',', '\'', '’');
        }

        foreach (LexiconMatch<string> candidate in Known.FindAll(sentence))
        {
            string after = sentence[candidate.End..];
            string before = sentence[..candidate.Start];
            if (char.IsUpper(sentence[candidate.Start]) && (Reports().IsMatch(after) || before.EndsWith('(')))
                return candidate.Entry;
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:according to|as reported by|reported by|cited by|per|data from|figures from|survey by|report by|source:|estimates? (?:by|from)|projections? (?:by|from)|research (?:by|from)|study by|published by|based on|from)\s+(?:the |a |data from |figures from )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Credit();

    [GeneratedRegex(@"(?:[A-Z][\w&.-]+)(?:\s+(?:of|and|&|[A-Z][\w&.-]+))*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:\s*\([^)]*\))?(?:['’]s)?(?:\s+[\w'’-]+){0,7}?\s+(?:project|report|estimate|forecast|reveal|show|put|predict|find|found|list|say|said|expect|state|count|record|suggest|indicate|note|quote|survey)|^\s+(?:projection|report|data|survey|figures|estimate|forecast)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reports();
}
