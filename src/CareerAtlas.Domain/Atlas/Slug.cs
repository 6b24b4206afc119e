using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerAtlas.Domain.Atlas;

/// <summary>The part of an address that stands for a name. Names that differ in case, accents or punctuation share one.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 100;

    // Unicode normalization does nothing under invariant globalization, so Latin letters are folded by table.
    private static readonly (string Letters, string Plain)[] LatinFolds =
    [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěẹẻẽếềểễệ", "e"),
        ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıİǐịỉ", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
        ("òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"),
        ("ùúûüũūŭůűųǔưụủứừửữự", "u"), ("ŵ", "w"), ("ýÿŷỳỵỷỹ", "y"), ("źżž", "z"),
    ];

    private static readonly FrozenDictionary<Rune, string> Folds = LatinFolds
        .SelectMany(fold => fold.Letters.EnumerateRunes().Select(letter => (letter, fold.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>
    /// The slug of a name: lower-case letters and digits joined by hyphens; never empty. Letters outside the Latin
    /// alphabet stay as they are. "C++" and "C#" keep their signs as words; a name of nothing but signs, and what is
    /// over <see cref="MaxLength"/>, is told apart by a hash.
    /// </summary>
    /// <param name="name">The name.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        Rune[] runes = [.. name.EnumerateRunes()];
        for (int i = 0; i < runes.Length; i++)
        {
            Rune rune = runes[i];
            bool inWord = i > 0 && !Rune.IsWhiteSpace(runes[i - 1]);
            bool leadsWord = !inWord && i + 1 < runes.Length && Rune.IsLetter(runes[i + 1]);
            if (WordFor(rune, inWord, leadsWord) is { } word)
                AppendWord(slug, word);
            else if (IsApostrophe(rune))
                continue;
            else if (PlainLetter(rune) is { } plain)
                slug.Append(plain);
            else if (!IsCombiningAccent(rune))
                Separate(slug);
        }

        string text = slug.ToString().TrimEnd('-');
        if (text.Length == 0)
            return "n-" + HashOf(name);
        return text.Length <= MaxLength ? text : CutWithHash(text);
    }

    // "C#" but "#1"; ".NET" but "Node.js" and "Sr.".
    internal static string? WordFor(Rune rune, bool inWord, bool leadsWord) => rune.Value switch
    {
        '+' => "plus",
        '&' => "and",
        '#' when inWord => "sharp",
        '.' when leadsWord => "dot",
        _ => null,
    };

    internal static string? PlainLetter(Rune rune)
    {
        Rune narrow = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;
        Rune lower = Rune.ToLowerInvariant(narrow);
        if (Folds.TryGetValue(lower, out string? folded))
            return folded;
        return Rune.IsLetterOrDigit(lower) || (IsMark(lower) && !IsCombiningAccent(lower)) ? lower.ToString() : null;
    }

    // Vowel signs of the Indic scripts and the like are marks too, and part of the word.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    internal static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019';

    internal static bool IsCombiningAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;

    private static void AppendWord(StringBuilder slug, string word)
    {
        Separate(slug);
        slug.Append(word).Append('-');
    }

    private static void Separate(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    private static string CutWithHash(string text)
    {
        string hash = HashOf(text);
        int length = MaxLength - hash.Length - 1;
        if (char.IsHighSurrogate(text[length - 1]))
            length--;
        return text[..length].TrimEnd('-') + "-" + hash;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
