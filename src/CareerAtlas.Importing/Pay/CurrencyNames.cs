using System.Collections.Frozen;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>A currency as a text names it.</summary>
/// <param name="Currency">The currency the name stands for by itself.</param>
/// <param name="Shared">
/// True for a name that several countries use ("$", "dollars", "kr"): the place the pay is for may decide.
/// </param>
internal readonly record struct CurrencyMention(Currency Currency, bool Shared);

/// <summary>Currencies by symbol, code or word, and the currencies of countries. The names are data (currencies.tsv).</summary>
internal static class CurrencyNames
{
    private const int LongestSymbol = 6;

    /// <summary>What several countries call their money, and the currencies it may be.</summary>
    private static readonly FrozenDictionary<string, string[]> SharedNames = new Dictionary<string, string[]>
    {
        ["$"] = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BND", "JMD", "FJD", "TTD"],
        ["dollars"] = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "BND", "JMD", "FJD", "TTD"],
        ["dollar"] = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "BND", "JMD", "FJD", "TTD"],
        ["¥"] = ["JPY", "CNY"],
        ["kr"] = ["SEK", "NOK", "DKK", "ISK"],
        ["Rs"] = ["INR", "PKR", "LKR", "NPR", "MUR"],
        ["Rs."] = ["INR", "PKR", "LKR", "NPR", "MUR"],
        ["rupees"] = ["INR", "PKR", "LKR", "NPR", "MUR"],
        ["pesos"] = ["MXN", "PHP", "ARS", "CLP", "COP", "UYU", "DOP"],
        ["dirhams"] = ["AED", "MAD"],
        ["riyals"] = ["SAR", "QAR", "YER"],
        ["lira"] = ["TRY"],
    }.ToFrozenDictionary();

    /// <summary>Codes and short names that are English words too, even in capitals.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(["ALL", "TOP", "MT", "SOS", "CUP"]);

    /// <summary>Codes so common that they are written in small letters.</summary>
    private static readonly FrozenSet<string> SmallCodes = FrozenSet.ToFrozenSet(
        ["usd", "eur", "gbp", "inr", "cad", "aud", "sgd", "nzd", "chf", "hkd", "jpy", "aed", "zar", "myr", "php"]);

    private static readonly FrozenDictionary<string, CurrencyMention> Exact = LoadExact();

    private static readonly FrozenDictionary<string, CurrencyMention> Words = Exact
        .Where(form => form.Key.Length > 3 && form.Key.AsSpan().ContainsAnyInRange('a', 'z'))
        .GroupBy(form => form.Key, form => form.Value, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(forms => forms.Key, forms => forms.First(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CurrencyMention>.AlternateLookup<ReadOnlySpan<char>> ExactLookup =
        Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, CurrencyMention>.AlternateLookup<ReadOnlySpan<char>> WordLookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallLookup =
        SmallCodes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Currency> ByCountry = VocabularyTable.Rows("currencies.tsv")
        .Where(row => row[2].Length > 0)
        .GroupBy(row => row[2], row => new Currency(row[0]))
        .ToFrozenDictionary(rows => rows.Key, rows => rows.First());

    /// <summary>The currency of a country.</summary>
    public static bool TryOfCountry(string country, out Currency currency) => ByCountry.TryGetValue(country, out currency);

    /// <summary>True for a single word or code that names a currency ("euros", "USD").</summary>
    public static bool IsName(ReadOnlySpan<char> word) =>
        ExactLookup.ContainsKey(word) || WordLookup.ContainsKey(word) || SmallLookup.Contains(word);

    /// <summary>True where a shared name can mean the currency.</summary>
    public static bool CanMean(CurrencyMention mention, Currency currency) =>
        mention.Currency == currency
        || (mention.Shared && SharedNames.Values.Any(codes => codes[0] == mention.Currency.Code && codes.Contains(currency.Code)));

    /// <summary>The name that ends at a place ("US$" before "90,000").</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, out CurrencyMention mention, out int start)
    {
        for (int length = Math.Min(LongestSymbol, end); length > 0; length--)
        {
            start = end - length;
            bool cutsWord = start > 0 && char.IsLetter(text[start]) && char.IsLetterOrDigit(text[start - 1]);
            if (!cutsWord && ExactLookup.TryGetValue(text.Slice(start, length), out mention))
                return true;
        }

        mention = default;
        start = end;
        return false;
    }

    /// <summary>The name that starts at a token: a symbol, a code or up to four words ("Hong Kong dollars").</summary>
    public static bool TryAt(PayText text, int token, out CurrencyMention mention, out int count)
    {
        for (count = Math.Min(4, text.Tokens.Length - token); count > 0; count--)
        {
            int start = text.Tokens[token].Start;
            int end = text.Tokens[token + count - 1].End;
            ReadOnlySpan<char> form = text.Text.AsSpan(start, end - start);
            bool cutsWord = end < text.Text.Length && char.IsLetter(form[^1]) && char.IsLetterOrDigit(text.Text[end]);
            if (cutsWord)
                continue;
            if (ExactLookup.TryGetValue(form, out mention) || WordLookup.TryGetValue(form, out mention))
                return true;
            if (form.Length == 3 && SmallLookup.Contains(form))
            {
                mention = new CurrencyMention(new Currency(form.ToString().ToUpperInvariant()), false);
                return true;
            }
        }

        mention = default;
        return false;
    }

    private static FrozenDictionary<string, CurrencyMention> LoadExact()
    {
        var forms = new Dictionary<string, CurrencyMention>();
        foreach ((string name, string[] codes) in SharedNames)
            forms[name] = new CurrencyMention(new Currency(codes[0]), codes.Length > 1);
        foreach (string[] row in VocabularyTable.Rows("currencies.tsv"))
        {
            foreach (string form in VocabularyTable.Parts(row[1]))
            {
                if (!NoNames.Contains(form))
                    forms.TryAdd(form, new CurrencyMention(new Currency(row[0]), false));
            }
        }

        return forms.ToFrozenDictionary();
    }
}
