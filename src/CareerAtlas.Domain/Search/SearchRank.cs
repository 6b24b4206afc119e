namespace CareerAtlas.Domain.Search;

/// <summary>How well an entry answers a query. The same on both databases.</summary>
/// <param name="Match">How the title answers.</param>
/// <param name="Weight">How much the atlas holds of it.</param>
/// <param name="Words">How many words the title has.</param>
/// <param name="Title">The title.</param>
public readonly record struct SearchRank(TitleMatch Match, int Weight, int Words, string Title)
{
    /// <summary>The order of results.</summary>
    public static IComparer<SearchRank> BestFirst { get; } = Comparer<SearchRank>.Create(Compare);

    /// <summary>The rank of what has the very name that was asked for, or one that stands for it.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="weight">How much the atlas holds of it; more comes first.</param>
    public static SearchRank OfNamesake(string title, int weight) => new(TitleMatch.Whole, weight, 0, title);

    /// <summary>The rank of an entry.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="weight">How much the atlas holds of it; more comes first.</param>
    /// <param name="terms">What is looked for.</param>
    public static SearchRank Of(string title, int weight, IReadOnlyList<SearchTerm> terms)
    {
        IReadOnlyList<TextWord> words = SearchText.WordsOf(title);
        return new SearchRank(MatchOf(words, terms), weight, words.Count, title);
    }

    private static int Compare(SearchRank a, SearchRank b)
    {
        int order = a.Match.CompareTo(b.Match);
        if (order == 0)
            order = b.Weight.CompareTo(a.Weight);
        if (order == 0)
            order = a.Words.CompareTo(b.Words);
        return order == 0 ? string.CompareOrdinal(a.Title, b.Title) : order;
    }

    private static TitleMatch MatchOf(IReadOnlyList<TextWord> words, IReadOnlyList<SearchTerm> terms)
    {
        bool begins = words.Count >= terms.Count && terms.Select((term, i) => term.Matches(words[i].Folded)).All(m => m);
        if (begins && words.Count == terms.Count && terms[^1].Words.Contains(words[^1].Folded))
            return TitleMatch.Whole;
        if (begins)
            return TitleMatch.Beginning;
        return terms.All(term => words.Any(w => term.Matches(w.Folded))) ? TitleMatch.Words : TitleMatch.Detail;
    }
}

/// <summary>How a title answers a query, the best way first.</summary>
public enum TitleMatch
{
    /// <summary>It is what was asked for.</summary>
    Whole,

    /// <summary>It begins with what was asked for.</summary>
    Beginning,

    /// <summary>It has all the words.</summary>
    Words,

    /// <summary>Some of the words stand only in what belongs to it.</summary>
    Detail,
}
