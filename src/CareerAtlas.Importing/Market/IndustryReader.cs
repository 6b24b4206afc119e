using System.Buffers;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Market;

/// <summary>Reads industries from lists and tables under headings about them, and from "industries such as …".</summary>
internal sealed partial class IndustryReader : IFactReader
{
    private const int MostWords = 4;

    private static readonly Lexicon<string> Known = new(
        VocabularyTable.Rows("industries.tsv").SelectMany(r => VocabularyTable.Parts(r[1]).Prepend(r[0]).Select(n => (n, r[0]))));

    private static readonly SearchValues<string> HireHints = SearchValues.Create(["hire", "hiring", "employ", "recruit"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> SuchHints = SearchValues.Create(["industries", "sectors", "verticals"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> WorkHints = SearchValues.Create([" in ", " across ", " within "], StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (IndustryMention mention in All(article))
        {
            if (seen.Add(Known.TryGet(mention.Name, out string known) ? Tokens.Key(known) : Tokens.Key(mention.Name)))
                yield return mention;
        }
    }

    private static IEnumerable<IndustryMention> All(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            bool about = Subjects.IsAbout(section, Topic.Industries);
            foreach (Block block in section.Blocks)
            {
                foreach (IndustryMention mention in block switch
                {
                    Table table => FromTable(table),
                    ItemList list when Subjects.IsAbout(list, Topic.Industries) => list.Items.SelectMany(i => FromItem(section, i)),
                    _ => [],
                })
                    yield return mention;
            }
        }

        foreach (PlacedText place in PlacedText.All(article.Outline))
        {
            foreach (InlineText sentence in Sentences.Of(place.Text))
            {
                foreach (IndustryMention mention in FromSentence(place.Section, sentence))
                    yield return mention;
            }
        }
    }

    private static IEnumerable<IndustryMention> FromTable(Table table)
    {
        int column = ColumnWords.Find(table, ColumnKind.Industry);
        if (column < 0 || ColumnWords.Names(table.HeaderOf(column), ColumnKind.Skill))
            yield break;
        foreach (TableRow row in table.Rows)
        {
            string name = row.Cell(column).Clean;
            if (name.Length > 1 && Tokens.Count(name) <= 6)
                yield return new IndustryMention(Name(name), Cited.By(table, row));
        }
    }

    private static IEnumerable<IndustryMention> FromItem(Section section, Item item)
    {
        string name = item.Lead?.Title ?? item.Text.Clean.TrimEnd('.');
        if (item.Lead is null && Dash().Match(name) is { Success: true } dash)
            name = name[..dash.Index];
        string[] halves = And().Split(name);
        IEnumerable<string> names = !Known.TryGet(name, out _) && halves.Length == 2 && halves.Any(h => Known.TryGet(h, out _)) ? halves : [name];
        foreach (string one in names.Where(n => Tokens.Count(n) is > 0 and <= 6))
            yield return new IndustryMention(Name(one), Cited.By(section, item.Text));
    }

    private static IEnumerable<IndustryMention> FromSentence(Section section, InlineText sentence)
    {
        string text = sentence.Clean;
        // Most sentences name none, and need no closer look.
        Match hire = text.Contains(',') && text.AsSpan().ContainsAny(HireHints) ? Hire().Match(text) : Match.Empty;
        Match match = text.AsSpan().ContainsAny(SuchHints) ? Such().Match(text) : Match.Empty;
        string rest;
        if (hire.Success && hire.Groups["who"].Value.Contains(','))
        {
            rest = hire.Groups["who"].Value;
        }
        else if (!match.Success && text.Contains(',') && text.AsSpan().ContainsAny(WorkHints) && WorkIn().Match(text) is { Success: true } work && NameLists.Split(work.Groups["where"].Value) is { Count: >= 3 } where
            && where.Count(p => Known.TryGet(p.Of(work.Groups["where"].Value), out _)) * 2 >= where.Count)
        {
            rest = work.Groups["where"].Value;
        }
        else if (!match.Success && text.AsSpan().ContainsAny(SuchHints) && Are().Match(text) is { Success: true } are && Enumerations.Parts(are.Groups["list"].Value) is { Count: >= 2 } named && named.Count(n => Known.TryGet(n, out _)) * 2 >= named.Count)
        {
            foreach (string name in named.Where(n => Tokens.Count(n) <= MostWords))
                yield return new IndustryMention(Name(name), Cited.By(section, sentence));
            yield break;
        }
        else if (match.Success)
        {
            rest = text[(match.Index + match.Length)..];
            Match end = ListEnd().Match(rest);
            if (end.Success)
                rest = rest[..end.Index];
        }
        else
        {
            yield break;
        }

        foreach (Piece piece in NameLists.Split(rest))
        {
            foreach (string part in And().Split(piece.Of(rest)))
            {
                string name = part.Trim(' ', '.', ',');
                if (RoleNames.TryParse(name, out _))
                    yield break;
                if (Known.TryGet(name, out _) || (Tokens.Count(name) is > 0 and <= MostWords && !Verb().IsMatch(name)))
                    yield return new IndustryMention(Name(name), Cited.By(section, sentence));
                else
                    yield break;
            }
        }
    }

    private static string Name(string text) =>
        string.Join(' ', text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((w, i) => i > 0 && w is "and" or "of" ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    [GeneratedRegex(@"\b(?:industries|sectors|verticals)\s*(?:,\s*)?(?:such as|like|including|(?:are|is)?:)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Such();

    [GeneratedRegex(@"\b(?:industries|sectors|verticals)\b[^.;:,]{0,80}?\s(?:are|include|range from|were)\s+(?<list>[^.;:—(]{4,200})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Are();

    [GeneratedRegex(@"^(?<who>[A-Z][^.;:?!]{3,120}?)\s+(?:all\s+|now\s+|also\s+|are\s+(?:all\s+)?)?(?:hire|hiring|employ|recruit|recruiting)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hire();

    [GeneratedRegex(@"\b(?:works?|working|employed|found|jobs|roles|hired|positions|demand)\s+(?:in|across|within)\s+(?<where>[^.;:?!]{8,160})\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WorkIn();

    [GeneratedRegex(@"[.;:—–(]|\s+(?:is|are|has|have|require|requires|to|where|which|that|who|rely|need|needs|will|can|due|as|with|for|because|offer|hire|employ|use|continue|into)\s|\s+(?:all|each)\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListEnd();

    [GeneratedRegex(@"\s+(?:and|or|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\s[-–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\b(?:\w+ly|the|this|these|their|its|other|more|many|it|they|we|you|furthermore|moreover|leverag\w+|rely|benefit\w*|adopt\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
