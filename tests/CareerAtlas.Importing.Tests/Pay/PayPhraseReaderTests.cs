using CareerAtlas.Importing.Pay;

namespace CareerAtlas.Importing.Tests.Pay;

public sealed class PayPhraseReaderTests
{
    [Theory]
    [InlineData("$95K – $120K", "USD", 95000, 120000)]
    [InlineData("$95–120K", "USD", 95000, 120000)]
    [InlineData("$95K-120", "USD", 95000, 120000)]
    [InlineData("95k-120k USD", "USD", 95000, 120000)]
    [InlineData("$57,480 – $76,640", "USD", 57480, 76640)]
    [InlineData("$57,480\u2009–\u2009$76,640", "USD", 57480, 76640)]
    [InlineData("$57,480\u202F\u2011\u202F$76,640", "USD", 57480, 76640)]
    [InlineData("$57,\u200B480\u00A0—\u00A0$76,640", "USD", 57480, 76640)]
    [InlineData("from $64,984 to $95,168", "USD", 64984, 95168)]
    [InlineData("between $90,000 and $130,000 annually", "USD", 90000, 130000)]
    [InlineData("between 70,000 and 85,000 euros", "EUR", 70000, 85000)]
    [InlineData("between 68,000 and 82,000 euros", "EUR", 68000, 82000)]
    [InlineData("€45.000 – €52.000", "EUR", 45000, 52000)]
    [InlineData("62 000 € à la fin, 62 000 € - 70 000 €", "EUR", 62000, 70000)]
    [InlineData("CHF 95’000 to CHF 120’000", "CHF", 95000, 120000)]
    [InlineData("CHF 95'000 bis, CHF 95'000 through 110'000", "CHF", 95000, 110000)]
    [InlineData("₹8–15 LPA", "INR", 800000, 1500000)]
    [InlineData("8 to 15 lakhs", "INR", 800000, 1500000)]
    [InlineData("₹8,00,000 - ₹18,00,000", "INR", 800000, 1800000)]
    [InlineData("₹1.2–1.5 crore", "INR", 12000000, 15000000)]
    [InlineData("A$70k – A$85k", "AUD", 70000, 85000)]
    [InlineData("C$85,000–C$90,000", "CAD", 85000, 90000)]
    [InlineData("S$3,800\u00A0–\u00A0S$4,500", "SGD", 3800, 4500)]
    [InlineData("RM5,000 - RM8,000", "MYR", 5000, 8000)]
    [InlineData("Rs. 5,00,000 to Rs. 9,00,000", "INR", 500000, 900000)]
    [InlineData("$60,000 per year to $90,000 per year", "USD", 60000, 90000)]
    [InlineData("$60,000/yr–$90,000/yr", "USD", 60000, 90000)]
    [InlineData("starts at $60,000 and goes up to $90,000", "USD", 60000, 90000)]
    [InlineData("$1.2M–$1.5M", "USD", 1200000, 1500000)]
    [InlineData("CAD $95,000 – CAD $110,000", "CAD", 95000, 110000)]
    [InlineData("US $95,000 – 110,000", "USD", 95000, 110000)]
    [InlineData("$120,000 – $95,000", "USD", 95000, 120000)]
    [InlineData("55–65 k€", "EUR", 55000, 65000)]
    [InlineData("¥6,000,000～¥9,000,000", "JPY", 6000000, 9000000)]
    [InlineData("R450,000 to R600,000", "ZAR", 450000, 600000)]
    public void Read_Range_GivesLowAndHigh(string text, string currency, int low, int high)
    {
        PayPhrase phrase = Last(text);

        Assert.Equal((low, high, null), (phrase.Low, phrase.High, phrase.Typical));
        Assert.Equal(currency, phrase.Currency?.Currency.Code);
    }

    [Theory]
    [InlineData("$250,000 to $300,000+", 250000)]
    [InlineData("150k+ USD", 150000)]
    [InlineData("€72.000+", 72000)]
    [InlineData("exceeding $170,000", 170000)]
    [InlineData("upwards of $130,000 annually", 130000)]
    [InlineData("can exceed $170,000", 170000)]
    [InlineData("over £90,000", 90000)]
    [InlineData("more than 150,000 dollars", 150000)]
    [InlineData("at least $80,000", 80000)]
    [InlineData("starting at $65,000", 65000)]
    [InlineData("from $65,000", 65000)]
    [InlineData("$120,000 or more", 120000)]
    [InlineData("$120,000 and above per year", 120000)]
    [InlineData("$95,168 (minimum)", 95168)]
    [InlineData("$64,984 (low range)", 64984)]
    [InlineData("Minimum: $60,000", 60000)]
    [InlineData("a minimum of $60,000", 60000)]
    [InlineData("surpassing $200,000 annually", 200000)]
    public void Read_Floor_GivesLowAlone(string text, int low)
    {
        PayPhrase phrase = Last(text);

        Assert.Equal((low, null, null), (phrase.Low, phrase.High, phrase.Typical));
    }

    [Theory]
    [InlineData("up to $233,110", 233110)]
    [InlineData("as much as $233,110", 233110)]
    [InlineData("no more than $45", 45)]
    [InlineData("up to A$160k", 160000)]
    [InlineData("under £30,000", 30000)]
    [InlineData("a maximum of £30,000", 30000)]
    [InlineData("$95,168 (high range)", 95168)]
    [InlineData("Maximum – $95,168", 95168)]
    [InlineData("topping out at $190K", 190000)]
    public void Read_Ceiling_GivesHighAlone(string text, int high)
    {
        PayPhrase phrase = Last(text);

        Assert.Equal((null, high, null), (phrase.Low, phrase.High, phrase.Typical));
    }

    [Theory]
    [InlineData("around $50,000", 50000)]
    [InlineData("~$84,000", 84000)]
    [InlineData("≈ $84,000", 84000)]
    [InlineData("an average of €54.300", 54300)]
    [InlineData("$84,000 (mid-range)", 84000)]
    [InlineData("a median of $120,360 for the trade", 120360)]
    [InlineData("£41,300.", 41300)]
    [InlineData("AED 25,000/month", 25000)]
    [InlineData("S$6,000 per month", 6000)]
    [InlineData("USD 90,000", 90000)]
    [InlineData("90,000 USD", 90000)]
    [InlineData("$90,000 (USD)", 90000)]
    [InlineData("US$1.2M", 1200000)]
    [InlineData("1.2 crore", 12000000)]
    [InlineData("₹18,00,000", 1800000)]
    [InlineData("62 000 €", 62000)]
    [InlineData("62\u202F000\u00A0€", 62000)]
    [InlineData("€62.000", 62000)]
    [InlineData("€62.000,50", 62000.50)]
    [InlineData("CHF 110'000", 110000)]
    [InlineData("$31.24 per hour", 31.24)]
    [InlineData("1.25 million dollars", 1250000)]
    [InlineData("€１２,０００", 12000)]
    public void Read_SingleFigure_GivesTypicalAlone(string text, decimal typical)
    {
        PayPhrase phrase = Last(text);

        Assert.Equal((null, null, typical), (phrase.Low, phrase.High, phrase.Typical));
    }

    [Theory]
    [InlineData("$31.24 per hour", nameof(RatePeriod.Hour))]
    [InlineData("$44/hr", nameof(RatePeriod.Hour))]
    [InlineData("€50 an hour", nameof(RatePeriod.Hour))]
    [InlineData("up to £450 a day", nameof(RatePeriod.Day))]
    [InlineData("AED 25,000/month", nameof(RatePeriod.Month))]
    [InlineData("€1.800 a month", nameof(RatePeriod.Month))]
    [InlineData("₹8–15 LPA", nameof(RatePeriod.Year))]
    [InlineData("$90,000 p.a.", nameof(RatePeriod.Year))]
    [InlineData("$90,000 gross per year", nameof(RatePeriod.Year))]
    [InlineData("$90,000+ annually", nameof(RatePeriod.Year))]
    [InlineData("$900 a week", nameof(RatePeriod.Week))]
    [InlineData("$90,000", null)]
    public void Read_FigureWithPeriod_GivesIt(string text, string? period) =>
        Assert.Equal(period, Last(text).Period?.ToString());

    [Theory]
    [InlineData("differ by as much as $15 across locations")]
    [InlineData("product managers earn roughly €12,000 more than we do")]
    [InlineData("is worth $10,000 to $15,000 more than batch work")]
    [InlineData("an increase of $5,000")]
    [InlineData("a $10,000 raise")]
    [InlineData("a premium of up to $20,000")]
    [InlineData("another $300 to $900")]
    public void Read_Difference_IsMarkedAsOne(string text) =>
        Assert.Equal(PayPhraseKind.Difference, Last(text).Kind);

    [Theory]
    [InlineData("from $2 per gigabyte")]
    [InlineData("$0.06 per token")]
    [InlineData("$49/user")]
    public void Read_PriceOfSomething_IsMarkedAsOne(string text) =>
        Assert.Equal(PayPhraseKind.UnitPrice, Last(text).Kind);

    [Theory]
    [InlineData("a market of $15.7 trillion")]
    [InlineData("$200 billion")]
    [InlineData("$4.5bn")]
    [InlineData("from 2023 to 2033")]
    [InlineData("2023–2033")]
    [InlineData("a 26% rise, 15–20% extra, 15 to 20 percent")]
    [InlineData("call +1 555 010 9999 or 555-0100")]
    [InlineData("a 401(k) plan")]
    [InlineData("on call 24/7")]
    [InlineData("a staff of 12,000 employees")]
    [InlineData("on 12/05/2024 at 12:30, 18 November 2024")]
    [InlineData("version 1.2.3, v2.0, Python 3.12, GPT-4, B2B, 9cv9, H1 2024")]
    [InlineData("the top 10 of 500 firms")]
    [InlineData("0 to 2 years")]
    [InlineData("")]
    [InlineData("R 4.3 and C++ 20")]
    [InlineData("16,000 postings")]
    public void Read_NoMoney_GivesNothing(string text) =>
        Assert.Empty(PayPhraseReader.Read(PayText.Of(text)));

    [Theory]
    [InlineData("57,480 – 76,640", 57480, 76640, 1)]
    [InlineData("78–98", 78000, 98000, 1000)]
    [InlineData("8 - 15", 800000, 1500000, 100000)]
    public void Read_BareNumbersUnderAPayColumn_AreRead(string text, int low, int high, int multiplier)
    {
        PayPhrase phrase = Assert.Single(PayPhraseReader.Read(PayText.Of(text), new PaySurroundings(true, multiplier)));

        Assert.Equal((low, high), (phrase.Low, phrase.High));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("3-5 years")]
    [InlineData("12 months")]
    [InlineData("1,200 respondents")]
    [InlineData("N/A")]
    public void Read_OtherNumbersUnderAPayColumn_AreNot(string text) =>
        Assert.Empty(PayPhraseReader.Read(PayText.Of(text), new PaySurroundings(true)));

    [Fact]
    public void Read_SeveralFigures_GivesEach()
    {
        IReadOnlyList<PayPhrase> phrases = PayPhraseReader.Read(PayText.Of(
            "make up to $233,110 a year; a few jobs go up to $93,500 annually in base pay or $44 an hour"));

        Assert.Equal([233110m, 93500m, null], phrases.Select(phrase => phrase.High));
        Assert.Equal(44, phrases[2].Typical);
    }

    private static PayPhrase Last(string text) => PayPhraseReader.Read(PayText.Of(text))[^1];
}
