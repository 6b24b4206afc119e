namespace CareerAtlas.Importing.Tests.Pay;

/// <summary>Statements in lists: leads and outer items say whom, where and for what.</summary>
public sealed class SalaryReaderListTests
{
    [Theory]
    [InlineData("<h2>Pay</h2><ul><li><strong>Entry-Level (0–2 years):</strong> $70,000 – $85,000</li><li><strong>Senior (5+ years):</strong> $120,000+</li></ul>",
        "Data Engineer entry USD/year 70000..85000", "Data Engineer senior USD/year 120000..")]
    [InlineData("<h2>Pay</h2><ul><li><b>United States</b>:<ul><li>Junior: $80k</li><li>Senior: $150k</li></ul></li><li><b>Germany</b>:<ul><li>Junior: 50k €</li></ul></li></ul>",
        "Data Engineer entry @United States USD/year ~80000", "Data Engineer senior @United States USD/year ~150000", "Data Engineer entry @Germany EUR/year ~50000")]
    [InlineData("<h2>Pay</h2><ul><li>San Francisco – $160,000</li><li>London (£70,000)</li><li>$118,000 in Austin</li></ul>",
        "Data Engineer @San Francisco USD/year ~160000", "Data Engineer @London GBP/year ~70000", "Data Engineer @Austin USD/year ~118000")]
    [InlineData("<h2>Related roles</h2><ul><li><strong>Data Scientist</strong>: average salary $130,000</li><li><strong>Analytics Engineer</strong>: average salary $115,000</li></ul>",
        "Data Scientist USD/year ~130000", "Analytics Engineer USD/year ~115000")]
    [InlineData("<h2>Salary</h2><ul><li><strong>Average Hourly Wage</strong>:<ul><li>$52.50</li></ul></li></ul>", "Data Engineer USD/hour ~52.5")]
    [InlineData("<h2>Salary</h2><dl><dt>Junior</dt><dd>$75,000–$90,000</dd><dt>Senior</dt><dd>$130,000–$160,000</dd></dl>",
        "Data Engineer entry USD/year 75000..90000", "Data Engineer senior USD/year 130000..160000")]
    [InlineData("<h2>Salary</h2><p>All figures are monthly and in Singapore dollars.</p><ul><li>Junior: 4,500–6,000 SGD</li><li>Senior: $9,000</li></ul>",
        "Data Engineer entry SGD/month 4500..6000", "Data Engineer senior SGD/month ~9000")]
    [InlineData("<h2>Salary</h2><ul><li>Low: $80,000</li><li>Median: $110,000</li><li>High: $150,000</li></ul>",
        "Data Engineer USD/year 80000..", "Data Engineer USD/year ~110000", "Data Engineer USD/year ..150000")]
    [InlineData("<h2>Certifications</h2><ul><li><strong>Associate exam</strong>: $150</li><li><strong>Professional exam</strong>: $300</li></ul>")]
    [InlineData("<h2>Salary</h2><ul><li>Senior Data Engineer: $150,000</li><li>Lead Data Engineer: $170,000</li><li>Data Engineering Manager: $190,000</li></ul>",
        "Data Engineer senior USD/year ~150000", "Data Engineer senior USD/year ~170000", "Data Engineering Manager USD/year ~190000")]
    [InlineData("<h2>Salary by industry</h2><ul><li><strong>Finance:</strong> $140,000</li><li><strong>Healthcare:</strong> $120,000</li></ul>",
        "Data Engineer USD/year ~140000", "Data Engineer USD/year ~120000")]
    [InlineData("<h2>Salary</h2><ul><li><strong>Base Salary</strong>: $110,000 – $140,000</li><li><strong>Bonus</strong>: $10,000 – $20,000</li><li><strong>Total Compensation</strong>: $120,000 – $160,000</li></ul>",
        "Data Engineer USD/year 110000..140000 base", "Data Engineer USD/year 10000..20000 bonus", "Data Engineer USD/year 120000..160000 total")]
    [InlineData("<h2>Gehalt and salary</h2><ul><li>0–2 years: €50.000</li><li>3–5 years: €62.000</li><li>6+ years: €78.000</li></ul>",
        "Data Engineer entry EUR/year ~50000", "Data Engineer mid EUR/year ~62000", "Data Engineer senior EUR/year ~78000")]
    public void Read_List_GivesEachItem(string html, params string[] expected) =>
        Assert.Equal(expected, Salaries.Lines(html));
}
