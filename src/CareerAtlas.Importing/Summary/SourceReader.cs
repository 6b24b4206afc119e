using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Summary;

/// <summary>Reads the article's own list of sources.</summary>
internal sealed partial class SourceReader : IFactReader
{
    private const int LongestName = 160;

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (Section section in article.Outline.Sections)
        {
            bool about = section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Sources));
            foreach (Block block in section.Blocks)
            {
                if (!about)
                {
                    // "Sources: A, B, C" at the foot of an article without such a heading.
                    if (block is Paragraph { Lead: { Rest.IsEmpty: false } lead } && TopicClassifier.Classify(lead.Title) is { Count: 1 } topics && topics.Is(Topic.Sources))
                    {
                        foreach (Piece piece in NameLists.Split(lead.Rest.Clean))
                        {
                            if (seen.Add(Tokens.Key(piece.Of(lead.Rest.Clean))))
                                yield return new SourceReference(piece.Of(lead.Rest.Clean), Cited.By(section, lead.Rest.Slice(piece.Start, piece.Length)));
                        }
                    }

                    continue;
                }

                foreach ((string name, InlineText text) in Names(block))
                {
                    if (seen.Add(Tokens.Key(name)))
                        yield return new SourceReference(name, Cited.By(section, text));
                }
            }
        }
    }

    private static IEnumerable<(string Name, InlineText Text)> Names(Block block)
    {
        switch (block)
        {
            case Paragraph p when !IsSentence(p.Text.Clean):
                // "A, B, C" in one paragraph lists several; a title with a comma does not.
                List<Piece> pieces = NameLists.Split(p.Text.Clean);
                if (pieces.Count >= 4 && pieces.TrueForAll(x => x.Length <= 40))
                    return pieces.Select(x => (x.Of(p.Text.Clean), p.Text.Slice(x.Start, x.Length)));
                return One(p.Text);
            case ItemList list:
                return list.AllItems.Where(i => !i.Text.IsEmpty).SelectMany(i => One(i.Text));
            case Table table:
                return table.Rows.Where(r => !r.Cell(0).IsEmpty).SelectMany(r => One(r.Cell(0)));
            default:
                return [];
        }
    }

    private static IEnumerable<(string Name, InlineText Text)> One(InlineText text)
    {
        if (Money().IsMatch(text.Clean))
            return [];
        string name = Address().Replace(text.Clean, "").Trim(' ', '-', '–', '—', ':', ',', '.', '(', ')');
        // A bare address is its own name.
        if (name.Length == 0)
            name = text.Clean;
        return name.Length is > 1 and <= LongestName ? [(name, text)] : [];
    }

    private static bool IsSentence(string text) =>
        text.Length > LongestName || Money().IsMatch(text) || Closing().IsMatch(text) || (text.EndsWith('.') && text.Count(c => c == ' ') > 12) || text.EndsWith(':');

    [GeneratedRegex(@"\(?\bhttps?://\S+\)?|\[\d+\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"[$€£₹¥]\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"appeared first on|all rights reserved|^the post\b|\bthis article\b|\bfigures (are|were|come)\b|last updated", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
