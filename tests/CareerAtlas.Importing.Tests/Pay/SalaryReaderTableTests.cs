namespace CareerAtlas.Importing.Tests.Pay;

/// <summary>Statements in tables, whichever way the table lies.</summary>
public sealed class SalaryReaderTableTests
{
    [Fact]
    public void Read_LevelsAsRows_GivesARangeEach() =>
        Assert.Equal(
            ["Data Engineer entry USD/year 70000..85000", "Data Engineer senior USD/year 120000..150000", "Data Engineer top USD/year 180000.."],
            Table("Level|Annual Salary", "Entry-Level|$70,000 – $85,000", "Experienced|$120,000 – $150,000", "Executive / Top 10%|$180,000+"));

    [Fact]
    public void Read_LevelsAsColumnsAndPlacesAsRows_GivesEachCell() =>
        Assert.Equal(
            [
                "Data Engineer entry @London GBP/year 35000..45000", "Data Engineer senior @London GBP/year ~80000",
                "Data Engineer entry @Dubai AED/month 12000..18000",
            ],
            Table("City|Junior|Senior", "London|£35k–£45k|£80k", "Dubai|AED 12,000–18,000 per month|N/A"));

    [Fact]
    public void Read_PlacesAsColumns_GivesEachCell() =>
        Assert.Equal(
            ["Data Engineer entry @United States USD/year ~80000", "Data Engineer entry @Germany EUR/year ~50000", "Data Engineer senior @United States USD/year ~150000"],
            Table("Experience|United States|Germany", "0–2 years|$80,000|€50,000", "5+ years|$150,000|-"));

    [Fact]
    public void Read_EndsAsColumns_JoinsThem() =>
        Assert.Equal(
            ["Data Engineer entry USD/year 70000..90000 ~80000", "Data Engineer senior USD/year 120000..160000 ~140000"],
            Table("Level|Low|Median|High", "Junior|$70,000|$80,000|$90,000", "Senior|$120,000|$140,000|$160,000"));

    [Fact]
    public void Read_EndsAsRows_JoinsThem() =>
        Assert.Equal(
            ["Data Engineer entry USD/year 70000..90000", "Data Engineer senior USD/year 120000..160000"],
            Table("|Junior|Senior", "Minimum|$70,000|$120,000", "Maximum|$90,000|$160,000"));

    [Fact]
    public void Read_HourlyAndAnnualColumns_KeepsThemApart() =>
        Assert.Equal(
            ["Data Engineer mid USD/year 90000..110000", "Data Engineer mid USD/hour 43..53"],
            Table("Level|Annual salary|Hourly rate", "Mid-level|$90,000–$110,000|$43–$53"));

    [Fact]
    public void Read_RolesAsRows_GivesTheirPay() =>
        Assert.Equal(
            [
                "Data Engineer USD/year 95000..130000", "Data Engineer senior USD/year 130000..165000", "Data Architect USD/year 140000..180000",
                "Chief Data Officer USD/year 250000..",
            ],
            Table("Role|Salary Range (USD)|Main task", "Data Engineer|95,000–130,000|Builds pipelines", "Senior Data Engineer|130,000–165,000|Leads others",
                "Data Architect|140,000–180,000|Designs", "Chief Data Officer|250,000 to 300,000+|Answers for all of it"));

    [Fact]
    public void Read_CurrencyInTheHeader_IsOutrankedByTheCell() =>
        Assert.Equal(
            ["Data Engineer @India INR/year 800000..1500000", "Data Engineer @United States USD/year ~120000"],
            Table("Country|Salary (₹ LPA)", "India|8–15", "United States|$120,000"));

    [Fact]
    public void Read_FiguresInThousands_AreScaled() =>
        Assert.Equal(
            ["Data Engineer entry USD/year 70..85 thousand".Replace("70..85 thousand", "70000..85000", StringComparison.Ordinal)],
            Table("Level|Salary ($K)", "Junior|70–85"));

    [Fact]
    public void Read_SpannedHeader_IsResolved() =>
        Assert.Equal(
            ["Data Engineer entry @London GBP/year 30000..40000 base", "Data Engineer entry @London GBP/year ~3000 bonus"],
            Salaries.Lines(
                "<h2>Pay</h2><table><tr><th rowspan=2>Level</th><th rowspan=2>City</th><th colspan=2>Base</th><th rowspan=2>Bonus</th></tr><tr><th>Min</th><th>Max</th></tr>"
                + "<tr><td>Graduate</td><td>London</td><td>£30,000</td><td>£40,000</td><td>£3,000</td></tr></table>"));

    [Fact]
    public void Read_BannerRows_GroupTheRowsBelow() =>
        Assert.Equal(
            ["Data Engineer entry @Germany EUR/year ~50000", "Data Engineer entry @Austria EUR/year ~46000"],
            Salaries.Lines(
                "<h2>Pay</h2><table><thead><tr><th>Level</th><th>Salary</th></tr></thead><tr><td colspan=2>Germany</td></tr><tr><td>Junior</td><td>€50,000</td></tr>"
                + "<tr><td colspan=2>Austria</td></tr><tr><td>Junior</td><td>€46,000</td></tr></table>"));

    [Fact]
    public void Read_CaptionWithPlaceAndPeriod_HandsThemDown() =>
        Assert.Equal(
            ["Data Engineer entry @Singapore SGD/month 4500..6000"],
            Salaries.Lines(
                "<h2>Pay</h2><table><caption>Monthly salaries in Singapore</caption><tr><th>Level</th><th>Range</th></tr><tr><td>Junior</td><td>$4,500 – $6,000</td></tr></table>"));

    [Fact]
    public void Read_LocalMoneyInSomeRows_MakesDollarsLocalInOthers() =>
        Assert.Equal(
            ["Data Engineer @United Kingdom GBP/year ~60000", "Data Engineer @Canada CAD/year ~95000", "Data Engineer @United States USD/year ~120000"],
            Table("Country|Average salary", "United Kingdom|£60,000", "Canada|$95,000", "United States|$120,000"));

    [Fact]
    public void Read_DollarsThroughout_StayDollars() =>
        Assert.Equal(
            ["Data Engineer @United Kingdom USD/year ~75000", "Data Engineer @Canada USD/year ~80000"],
            Table("Country|Average salary", "United Kingdom|$75,000", "Canada|$80,000"));

    [Fact]
    public void Read_KeysAndValues_ReadsThePayRow() =>
        Assert.Equal(
            ["Data Engineer USD/year ~112000", "Data Engineer entry USD/year ~80000"],
            Salaries.Lines(
                "<h2>At a glance</h2><table><tr><td>Average salary</td><td>$112,000 (varies by city)</td></tr><tr><td>Entry-level salary</td><td>$80,000</td></tr>"
                + "<tr><td>Job growth</td><td>9%</td></tr><tr><td>Exam fee</td><td>$300</td></tr><tr><td>Open jobs</td><td>16,000</td></tr></table>"));

    [Fact]
    public void Read_FeesAndMarkets_AreNoPay() =>
        Assert.Empty(Salaries.Lines(
            "<h2>Certifications</h2><table><tr><th>Certificate</th><th>Cost</th></tr><tr><td>Professional</td><td>$300</td></tr></table>"
            + "<h2>Market</h2><table><tr><th>Year</th><th>Market size</th><th>Jobs</th></tr><tr><td>2024</td><td>$15 billion</td><td>21,000</td></tr></table>"));

    [Fact]
    public void Read_DifferencesBesidePay_AreLeftOut() =>
        Assert.Equal(
            ["Data Engineer @Boston USD/year ~130000"],
            Table("City|Average salary|Difference", "Boston|$130,000|+$18,000"));

    [Fact]
    public void Read_SourceColumn_CreditsIt() =>
        Assert.Equal(
            ["Data Engineer USD/year ~112400 by Glassdoor", "Data Engineer USD/year ~125600 by Built In", "Data Engineer USD/year ~119000 by Acme Pay Survey"],
            Table("Source|Average salary", "Glassdoor|$112,400", "Built In|$125,600", "Acme Pay Survey|$119,000"));

    [Fact]
    public void Read_UnmarkedHeaderWithYears_IsStillAHeader() =>
        Assert.Equal(
            ["Data Engineer entry @Berlin EUR/year ~50000", "Data Engineer senior @Berlin EUR/year ~80000"],
            Salaries.Lines("<h2>Salary</h2><table><tr><td>City</td><td>0–2 years</td><td>6+ years</td></tr><tr><td>Berlin</td><td>€50.000</td><td>€80.000</td></tr></table>"));

    [Fact]
    public void Read_YearsColumnWithoutUnit_GivesLevels() =>
        Assert.Equal(
            ["Data Engineer entry USD/year ~80000", "Data Engineer senior USD/year ~150000"],
            Table("Years of experience|Average salary", "0-2|$80,000", "6+|$150,000"));

    private static string[] Table(string header, params string[] rows) =>
        Salaries.Lines($"<h2>Salary</h2><table><thead>{Row(header, "th")}</thead><tbody>{string.Concat(rows.Select(row => Row(row, "td")))}</tbody></table>");

    private static string Row(string cells, string tag) => "<tr>" + string.Concat(cells.Split('|').Select(cell => $"<{tag}>{cell}</{tag}>")) + "</tr>";
}
