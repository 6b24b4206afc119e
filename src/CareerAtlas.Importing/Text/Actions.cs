using System.Collections.Frozen;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Text;

/// <summary>Tells statements of what is done ("Design pipelines …", "Designing pipelines …") from names of things.</summary>
internal static class Actions
{
    private const int FewestItems = 3;

    private static readonly FrozenSet<string> Verbs = VocabularyTable.Rows("actionverbs.tsv")
        .SelectMany(r => VocabularyTable.Parts(r[0])).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the text opens with what is done.</summary>
    public static bool Opens(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 2)
            return false;
        string word = text[..space].TrimEnd(',');
        return Verbs.Contains(word) || (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && IsGerund(word[..^3]));
    }

    /// <summary>True for a list whose leaves nearly all say what is done, each in several words.</summary>
    public static bool Fill(ItemList list)
    {
        List<Item> leaves = [.. list.AllItems.Where(i => i.Children.Count == 0)];
        return leaves.Count >= FewestItems
            && leaves.Count(l => Opens(l.Lead is { Rest.IsEmpty: false } lead ? lead.Rest.Clean : l.Text.Clean)) * 10 >= leaves.Count * 7
            && leaves.Average(l => Tokens.Count(l.Text.Clean)) >= 5;
    }

    private static bool IsGerund(string stem) =>
        stem.Length >= 2 && (Verbs.Contains(stem) || Verbs.Contains(stem + "e") || (stem[^1] == stem[^2] && Verbs.Contains(stem[..^1])));
}
