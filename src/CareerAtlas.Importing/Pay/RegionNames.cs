using System.Collections.Frozen;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>A place named in a text.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">The place after it.</param>
/// <param name="Name">The place as the article names it; the abbreviations of countries are spelt out.</param>
/// <param name="Canonical">The vocabulary's name for it.</param>
internal readonly record struct RegionMention(int Start, int End, string Name, string Canonical);

/// <summary>Places, what encloses them and what is paid there. The names are data (regions.tsv).</summary>
internal static class RegionNames
{
    private const int LongestAbbreviation = 6;

    private sealed record Region(string Name, string Kind, string Parent, FrozenSet<string>? Spellings);

    private static readonly FrozenDictionary<string, Region> ByName;
    private static readonly Lexicon<Region> Names;

    static RegionNames()
    {
        var regions = new Dictionary<string, Region>();
        var names = new List<(string, Region)>();
        foreach (string[] row in VocabularyTable.Rows("regions.tsv"))
        {
            string[] spellings = [row[0], .. VocabularyTable.Parts(row[3])];
            var region = new Region(row[0], row[1], row[2], row[4] == "case" ? spellings.ToFrozenSet() : null);
            regions[region.Name] = region;
            names.AddRange(spellings.Select(name => (name, region)));
        }

        ByName = regions.ToFrozenDictionary();
        Names = new Lexicon<Region>(names);
    }

    /// <summary>The places a text names, in order.</summary>
    public static List<RegionMention> FindAll(string text)
    {
        var mentions = new List<RegionMention>();
        foreach (LexiconMatch<Region> match in Names.FindAll(text))
        {
            Region region = match.Entry;
            int start = text.AsSpan(match.Start).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? match.Start + 4 : match.Start;
            if (!IsNamed(text, start, match.End, region))
                continue;
            RegionMention? before = mentions.Count > 0 && text[mentions[^1].End..start] == ", " ? mentions[^1] : null;
            if (before is { } place && Names.TryGet(text.AsSpan(place.Start, match.End - place.Start), out Region whole) && whole.Name != place.Canonical)
            {
                // "Washington, D.C." and "Manchester, NH" are places of their own.
                mentions[^1] = new RegionMention(place.Start, match.End, NameOf(text, place.Start, match.End, whole), whole.Name);
            }
            else if (before is not { } enclosed || !Encloses(region.Name, enclosed.Canonical))
            {
                // In "Austin, TX" the second name only tells where the first is.
                mentions.Add(new RegionMention(start, match.End, NameOf(text, start, match.End, region), region.Name));
            }
        }

        return mentions;
    }

    /// <summary>The currency paid in a place: that of its country, or of the area it belongs to.</summary>
    public static bool TryCurrency(string canonical, out Currency currency)
    {
        currency = default;
        string name = canonical;
        for (int steps = 0; steps < 10 && ByName.TryGetValue(name, out Region? region); steps++)
        {
            if (CurrencyNames.TryOfCountry(region.Name, out currency))
                return true;
            if (EuroCountries.Contains(region.Name))
                return CurrencyNames.TryOfCountry("Eurozone", out currency);
            name = region.Parent;
        }

        return false;
    }

    /// <summary>True where one place lies within another.</summary>
    public static bool Encloses(string outer, string inner)
    {
        string name = inner;
        for (int steps = 0; steps < 10 && ByName.TryGetValue(name, out Region? region); steps++)
        {
            if (region.Parent == outer)
                return true;
            name = region.Parent;
        }

        return false;
    }

    private static bool IsNamed(string text, int start, int end, Region region) =>
        // "Global" and "Worldwide" are no place.
        char.IsUpper(text[start]) && region.Kind != "world"
        && (region.Spellings is null || region.Spellings.Contains(text[start..end])
            // The words of "U.S." leave its last stop out.
            || (end < text.Length && text[end] == '.' && region.Spellings.Contains(text[start..(end + 1)])));

    private static string NameOf(string text, int start, int end, Region region)
    {
        string named = text[start..end];
        bool capitals = !named.AsSpan().ContainsAnyInRange('a', 'z');
        bool spellOut = capitals && (named.Length > LongestAbbreviation || region.Kind is "country" or "city" or "state");
        return spellOut ? region.Name : named;
    }

    /// <summary>The countries that pay in euros; the vocabulary places them in regions of the globe.</summary>
    private static readonly FrozenSet<string> EuroCountries = FrozenSet.ToFrozenSet(
        ["Austria", "Belgium", "Bulgaria", "Croatia", "Cyprus", "Estonia", "Finland", "France", "Germany", "Greece", "Ireland", "Italy",
         "Latvia", "Lithuania", "Luxembourg", "Malta", "Netherlands", "Portugal", "Slovakia", "Slovenia", "Spain", "Western Europe",
         "Southern Europe", "European Union", "DACH", "Benelux", "Monaco", "Montenegro", "Kosovo", "Andorra"]);
}
