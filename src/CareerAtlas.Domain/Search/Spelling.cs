namespace CareerAtlas.Domain.Search;

/// <summary>A word that the atlas uses.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Uses">How many entries use it.</param>
public sealed record KnownWord(string Word, int Uses);

/// <summary>
/// Which known word a mistyped one was meant to be. Letters left out, added, changed and swapped with their neighbour
/// count one each; short words may differ by one, longer ones by two. A word with a digit in it is no typing error.
/// </summary>
public static class Spelling
{
    private const int ShortestCorrected = 3;
    private const int ShortestFreeBeginning = 4;
    private const int ShortestWithTwo = 6;
    private const int MostMeanings = 3;

    /// <summary>How many typing errors a word may have; 0 for one that is never corrected.</summary>
    /// <param name="word">The word as typed, folded.</param>
    public static int Allowed(string word) => word switch
    {
        { Length: < ShortestCorrected } => 0,
        _ when word.Any(char.IsDigit) => 0,
        { Length: < ShortestWithTwo } => 1,
        _ => 2,
    };

    /// <summary>The known words that come closest, equally close all of them, the most used first; at most three.</summary>
    /// <param name="word">The word as typed, folded.</param>
    /// <param name="isOpen">True where it may still be going on: it may then be the beginning of a longer word.</param>
    /// <param name="candidates">The known words to choose from; their order does not matter.</param>
    public static IReadOnlyList<string> Nearest(string word, bool isOpen, IEnumerable<KnownWord> candidates)
    {
        int allowed = Allowed(word);
        List<(KnownWord Known, int Errors)> near =
        [
            .. candidates.Select(known => (known, ErrorsBetween(word, isOpen, known.Word)))
                .Where(n => n.Item2 / 2 <= allowed),
        ];
        if (allowed == 0 || near.Count == 0)
            return [];
        int least = near.Min(n => n.Errors);
        return
        [
            .. near.Where(n => n.Errors == least)
                .OrderByDescending(n => n.Known.Word[0] == word[0]).ThenByDescending(n => n.Known.Uses)
                .ThenBy(n => n.Known.Word, StringComparer.Ordinal)
                .Take(MostMeanings).Select(n => n.Known.Word),
        ];
    }

    /// <summary>How many typing errors lie between two words.</summary>
    /// <param name="typed">The word as typed.</param>
    /// <param name="meant">The other word.</param>
    public static int Distance(string typed, string meant) => Distances(typed, meant)[^1];

    // Doubled, so that the beginning of a longer word comes after a whole word with as many errors.
    private static int ErrorsBetween(string typed, bool isOpen, string known)
    {
        if (typed.Length < ShortestFreeBeginning && known[0] != typed[0])
            return int.MaxValue;
        int[] distances = Distances(typed, known);
        int whole = distances[^1] * 2;
        int beginning = distances.Min();
        return isOpen && typed.Length >= ShortestFreeBeginning && beginning <= 1 ? Math.Min(whole, (beginning * 2) + 1) : whole;
    }

    /// <summary>The distances from the typed word to each beginning of the other, the whole of it last.</summary>
    private static int[] Distances(string typed, string meant)
    {
        int[] before = new int[meant.Length + 1], last = [.. Enumerable.Range(0, meant.Length + 1)], row = new int[meant.Length + 1];
        for (int i = 1; i <= typed.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= meant.Length; j++)
            {
                int change = last[j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last;
    }
}
