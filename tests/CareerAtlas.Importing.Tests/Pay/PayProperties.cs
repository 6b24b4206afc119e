using System.Globalization;
using CareerAtlas.Importing.Pay;
using CsCheck;

namespace CareerAtlas.Importing.Tests.Pay;

/// <summary>Whatever figure is written in whatever manner, it reads back as itself.</summary>
public sealed class PayProperties
{
    private static readonly Gen<string> Space = OneOf("", " ", "\u00A0", "\u202F", "\u2009", " \u200B", "\u2060 ");
    private static readonly Gen<string> Dash = OneOf("-", "–", "—", "\u2011", "\u2212", "to", "through");
    private static readonly Gen<int> Thousands = Gen.Int[12, 990];

    private static readonly Gen<Func<int, string>> Style = OneOf<Func<int, string>>(
        n => n.ToString("#,0", CultureInfo.InvariantCulture) + "|",
        n => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') + "|",
        n => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\'') + "|",
        n => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '’') + "|",
        n => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F') + "|",
        n => n.ToString(CultureInfo.InvariantCulture) + "|",
        n => (n / 1000).ToString(CultureInfo.InvariantCulture) + "|K",
        n => (n / 1000).ToString(CultureInfo.InvariantCulture) + "|k",
        n => (n / 1000).ToString(CultureInfo.InvariantCulture) + "| thousand",
        n => (n / 1_000_000m).ToString("0.000", CultureInfo.InvariantCulture) + "|M",
        n => (n / 100_000m).ToString(CultureInfo.InvariantCulture) + "| lakh");

    private static readonly Gen<(string Before, string After, string Code)> Money = OneOf(
        ("$", "", "USD"), ("US$", "", "USD"), ("USD ", "", "USD"), ("", " USD", "USD"), ("", " euros", "EUR"), ("€", "", "EUR"),
        ("", " €", "EUR"), ("£", "", "GBP"), ("CHF ", "", "CHF"), ("S$", "", "SGD"), ("A$", "", "AUD"), ("₹", "", "INR"),
        ("Rs. ", "", "INR"), ("", " dirhams", "AED"), ("AED", "", "AED"), ("", " Swiss francs", "CHF"), ("RM", "", "MYR"));

    [Fact]
    public void Read_FigureInAnyStyle_ReadsBack() =>
        Gen.Select(Thousands, Style, Money).Sample((thousands, style, money) =>
        {
            string text = $"pay is {money.Before}{style(thousands * 1000).Replace("|", "", StringComparison.Ordinal)}{money.After} there";

            PayPhrase phrase = Assert.Single(PayPhraseReader.Read(PayText.Of(text)));

            Assert.Equal((decimal)thousands * 1000, phrase.Typical);
            Assert.Equal(money.Code, phrase.Currency?.Currency.Code);
        });

    [Fact]
    public void Read_RangeInAnyStyle_ReadsBack() =>
        Gen.Select(Gen.Select(Thousands, Thousands), Style, Money, Gen.Select(Space, Dash, Space), Gen.Bool).Sample((ends, style, money, join, shared) =>
        {
            (int low, int high) = ends.Item1 <= ends.Item2 ? ends : (ends.Item2, ends.Item1);
            string[] left = style(low * 1000).Split('|'), right = style(high * 1000).Split('|');
            string joiner = join.Item2.Length > 1 ? $" {join.Item2} " : join.Item1 + join.Item2 + join.Item3;
            // Currency and multiplier may stand once, at their own end of the range.
            string text = shared
                ? $"{money.Before}{left[0]}{(money.After.Length > 0 || right[1].Length > 0 ? "" : left[1])}{joiner}{right[0]}{right[1]}{money.After}"
                : $"{money.Before}{left[0]}{left[1]}{money.After}{joiner}{money.Before}{right[0]}{right[1]}{money.After}";

            PayPhrase phrase = Assert.Single(PayPhraseReader.Read(PayText.Of(text)));

            Assert.Equal((low * 1000m, high * 1000m, null), (phrase.Low, phrase.High, phrase.Typical));
            Assert.Equal(money.Code, phrase.Currency?.Currency.Code);
        });

    [Fact]
    public void Read_AnyString_NeitherThrowsNorInvertsARange() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["$€£₹ 0123456789.,'-–+kKmML/%()toand\u00A0\u200B"]), 0, 60].Sample(text =>
        {
            foreach (bool bare in (bool[])[false, true])
            {
                foreach (PayPhrase phrase in PayPhraseReader.Read(PayText.Of(text), new PaySurroundings(bare)))
                {
                    Assert.True(phrase.Low is null || phrase.High is null || phrase.Low <= phrase.High);
                    Assert.True(phrase.Low > 0 || phrase.High > 0 || phrase.Typical > 0);
                    Assert.InRange(phrase.Last, phrase.First, PayText.Of(text).Tokens.Length - 1);
                }
            }
        });

    [Fact]
    public void Read_TextWithoutDigits_GivesNothing() =>
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz $€£,.-–%KM"], 0, 200].Sample(text =>
            Assert.Empty(PayPhraseReader.Read(PayText.Of(text), new PaySurroundings(true))));

    [Fact]
    public void OfLabel_LevelInAnyDress_ReadsBack()
    {
        Gen<(string Name, string Level)> names = OneOf(
            ("entry-level", "Entry"), ("Junior", "Entry"), ("GRADUATE", "Entry"), ("mid-level", "Mid"), ("Intermediate", "Mid"),
            ("senior", "Senior"), ("Principal", "Senior"), ("Experienced", "Senior"), ("Director", "Executive"), ("Top 10%", "Top"));
        Gen<string> before = OneOf("", "  ", "\u00A0", "AI Trainer – ", "Data Engineer (", "The ", "1. ");
        Gen<string> after = OneOf("", " ", ":", ")", " AI Trainers", " salary", " (annual)");
        Gen.Select(before, names, after).Sample((left, name, right) =>
            Assert.Equal(name.Level, PayLevels.OfLabel(PayText.Of(left + name.Name.Replace("-", "\u2011", StringComparison.Ordinal) + right)).ToString()));
    }

    [Fact]
    public void OfLabel_AnyString_NeverThrows() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["0123456789 +-–years%()"]), 0, 60].Sample(text =>
        {
            _ = PayLevels.OfLabel(PayText.Of(text));
        });

    [Fact]
    public void Read_VeryLongText_TakesLinearTime()
    {
        string digits = string.Join(' ', Enumerable.Repeat("1 000", 20_000)) + new string('9', 100_000) + string.Concat(Enumerable.Repeat("$1,", 20_000));

        Assert.NotNull(PayPhraseReader.Read(PayText.Of(digits), new PaySurroundings(true)));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
