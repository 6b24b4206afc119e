namespace CareerAtlas.Domain.Revisions;

/// <summary>The words of a text, however often each stands in it; compared by the Dice coefficient.</summary>
internal sealed class WordBag
{
    private readonly int[] words;

    private WordBag(int[] words) => this.words = words;

    /// <summary>The bag of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Numbers the words; shared by all bags that are to be compared.</param>
    public static WordBag Of(string text, Dictionary<string, int> numbers)
    {
        var found = new List<int>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]));
            if (inWord && start < 0)
                start = i;
            else if (!inWord && start >= 0)
            {
                found.Add(NumberOf(text[start..i].ToLowerInvariant(), numbers));
                start = -1;
            }
        }

        found.Sort();
        return new WordBag([.. found]);
    }

    /// <summary>Twice the shared words over all words: 1 for equal bags, 0 for nothing in common.</summary>
    /// <param name="other">The other bag.</param>
    public double Dice(WordBag other)
    {
        int all = words.Length + other.words.Length;
        if (all == 0)
            return 1;
        int shared = 0;
        for (int i = 0, j = 0; i < words.Length && j < other.words.Length;)
        {
            int order = words[i].CompareTo(other.words[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return 2.0 * shared / all;
    }

    private static int NumberOf(string word, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(word, out int number))
            numbers.Add(word, number = numbers.Count);
        return number;
    }
}
