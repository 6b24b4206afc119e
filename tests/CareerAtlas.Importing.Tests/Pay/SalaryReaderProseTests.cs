namespace CareerAtlas.Importing.Tests.Pay;

/// <summary>Statements in running text: each figure with its own level, role, place and source.</summary>
public sealed class SalaryReaderProseTests
{
    [Theory]
    [InlineData("Junior data engineers earn $80,000 to $95,000, while senior data engineers make $140,000 to $175,000.",
        "Data Engineer entry USD/year 80000..95000", "Data Engineer senior USD/year 140000..175000")]
    [InlineData("In Berlin, juniors earn €45,000 and seniors €75,000.",
        "Data Engineer entry @Berlin EUR/year ~45000", "Data Engineer senior @Berlin EUR/year ~75000")]
    [InlineData("Graduates earn £30,000 in Manchester and £36,000 in London.",
        "Data Engineer entry @Manchester GBP/year ~30000", "Data Engineer entry @London GBP/year ~36000")]
    [InlineData("Entry-level salaries start at $70,000, mid-level engineers earn around $110,000, and top earners take home upwards of $220,000.",
        "Data Engineer entry USD/year 70000..", "Data Engineer mid USD/year ~110000", "Data Engineer top USD/year 220000..")]
    [InlineData("Data scientists earn $130,000 on average, whereas data engineers earn $125,000.",
        "Data Scientist USD/year ~130000", "Data Engineer USD/year ~125000")]
    [InlineData("Salaries range from $90,000 for juniors to $180,000 for senior engineers.",
        "Data Engineer entry USD/year 90000..", "Data Engineer senior USD/year ~180000")]
    [InlineData("According to Glassdoor, the average salary is $112,400, but PayScale puts it at $98,000.",
        "Data Engineer USD/year ~112400 by Glassdoor", "Data Engineer USD/year ~98000 by PayScale")]
    [InlineData("The average data engineer salary in the United States is $126,585 per year (Indeed).",
        "Data Engineer @United States USD/year ~126585 by Indeed")]
    [InlineData("In India, freshers can expect ₹6–8 LPA, and experienced engineers ₹18–30 LPA.",
        "Data Engineer entry @India INR/year 600000..800000", "Data Engineer senior @India INR/year 1800000..3000000")]
    [InlineData("Freelance data engineers charge $60 to $120 per hour.", "Data Engineer USD/hour 60..120")]
    [InlineData("Engineers in Singapore earn S$6,000 per month.", "Data Engineer @Singapore SGD/month ~6000")]
    [InlineData("Base salaries range from $120,000 to $150,000, with total compensation reaching $200,000.",
        "Data Engineer USD/year 120000..150000 base", "Data Engineer USD/year ..200000 total")]
    [InlineData("The base salary averages $120,000, plus a $20,000 bonus.",
        "Data Engineer USD/year ~120000 base", "Data Engineer USD/year ~20000 bonus")]
    [InlineData("Salaries in the US average $120k a year ($58 an hour).",
        "Data Engineer @United States USD/year ~120000", "Data Engineer @United States USD/hour ~58")]
    [InlineData("Senior data engineers earn $150k+, and the average across all levels is $115k.",
        "Data Engineer senior USD/year 150000..", "Data Engineer USD/year ~115000")]
    [InlineData("The median annual wage for data engineers was $110,000 in May 2023, according to the U.S. Bureau of Labor Statistics.",
        "Data Engineer USD/year ~110000 by U.S. Bureau of Labor Statistics")]
    [InlineData("The lowest 10 percent earned less than $60,000, and the highest 10 percent earned more than $170,000.",
        "Data Engineer USD/year ..60000", "Data Engineer top USD/year 170000..")]
    [InlineData("Data engineers with over 8 years of experience can command salaries upwards of £90,000.",
        "Data Engineer senior GBP/year 90000..")]
    [InlineData("Machine Learning Engineers command $150,000 to $190,000.", "Machine Learning Engineer USD/year 150000..190000")]
    [InlineData("A lead data engineer makes $165,000, a staff data engineer $190,000.",
        "Data Engineer senior USD/year ~165000", "Data Engineer senior USD/year ~190000")]
    [InlineData("In San Francisco and New York, salaries average $160,000.",
        "Data Engineer @San Francisco USD/year ~160000", "Data Engineer @New York USD/year ~160000")]
    [InlineData("Remote engineers are paid between 70,000 and 85,000 euros.", "Data Engineer EUR/year 70000..85000")]
    [InlineData("Someone earning $2,500 per week is doing well; most earn $90,000 a year.", "Data Engineer USD/year ~90000")]
    [InlineData("In Austin, TX the average salary is $118,000.", "Data Engineer @Austin USD/year ~118000")]
    [InlineData("In Switzerland salaries of CHF 110’000 are common.", "Data Engineer @Switzerland CHF/year ~110000")]
    [InlineData("Salaries hover around 55 k€ in Paris.", "Data Engineer @Paris EUR/year ~55000")]
    [InlineData("Compared with data analysts, data engineers earn a higher $112,000.", "Data Engineer USD/year ~112000")]
    public void Read_Sentence_GivesEachStatement(string sentence, params string[] expected) =>
        Assert.Equal(expected, Salaries.Lines($"<h2>Outlook</h2><p>{sentence}</p>"));

    [Theory]
    [InlineData("A certification exam costs $300, and the preparation course another $900.")]
    [InlineData("Hourly rates can vary by as much as $15 between cities.")]
    [InlineData("Certified engineers earn $10,000 to $15,000 more than their peers.")]
    [InlineData("Streaming skills add $12,000 to a salary.")]
    [InlineData("The data market will reach $15.7 trillion by 2030.")]
    [InlineData("Salaries grew by 12% from 2023 to 2024.")]
    [InlineData("Companies invested $4 million in data platforms.")]
    [InlineData("The platform cut our bill by $40,000 a year.")]
    [InlineData("A data breach costs $4.45 million on average.")]
    [InlineData("Bonuses of 10–20% of salary and a 401(k) match are common, with support 24/7.")]
    [InlineData("Our team of 12,000 engineers handled 50,000 requests in 2024.")]
    [InlineData("Tuition runs from $9,000 to $20,000 for a master's degree.")]
    [InlineData("The tool costs $49 per user per month and pays for itself.")]
    [InlineData("She negotiated a raise of $8,000.")]
    [InlineData("Salaries are high and benefits generous.")]
    [InlineData("The company raised $25 million to pay for growth.")]
    [InlineData("Project budgets range from $50,000 to $500,000.")]
    [InlineData("Call +1 555 010 0199 about version 2.5.1 before 12/05/2025.")]
    public void Read_SentenceWithoutPay_GivesNothing(string sentence) =>
        Assert.Empty(Salaries.Lines($"<h2>Outlook</h2><p>{sentence}</p>"));

    [Theory]
    [InlineData("<h2>Salary in Germany</h2><h3>Senior level</h3><p>Expect €75,000 to €95,000.</p>", "Data Engineer senior @Germany EUR/year 75000..95000")]
    [InlineData("<h2>Salaries</h2><h3>Senior: $120k – $150k</h3><p>Much depends on the employer.</p>", "Data Engineer senior USD/year 120000..150000")]
    [InlineData("<h2>Pay</h2><h3>Data Scientist</h3><p>Around $130,000.</p>", "Data Scientist USD/year ~130000")]
    [InlineData("<h2>Salary in Canada</h2><p>The average is $95,000.</p>", "Data Engineer @Canada CAD/year ~95000")]
    [InlineData("<h2>Hourly rates in the UK</h2><p>Juniors get £25, seniors £60.</p>", "Data Engineer entry @United Kingdom GBP/hour ~25", "Data Engineer senior @United Kingdom GBP/hour ~60")]
    [InlineData("<h2>Outlook</h2><h3>How much does a data engineer earn in Australia?</h3><p>Between A$110,000 and A$140,000.</p>", "Data Engineer @Australia AUD/year 110000..140000")]
    [InlineData("<h2>Salary</h2><p><strong>Mid-level (3–5 years):</strong> $98,000–$128,000</p>", "Data Engineer mid USD/year 98000..128000")]
    [InlineData("<h2>Pay by experience</h2><p><b>Entry level</b><br>$70,000 – $85,000<br><b>Senior</b><br>$120,000+</p>", "Data Engineer entry USD/year 70000..85000", "Data Engineer senior USD/year 120000..")]
    [InlineData("<h2>What you will earn</h2><p>New York: $140k, Austin: $118k; Remote: $110k.</p>", "Data Engineer @New York USD/year ~140000", "Data Engineer @Austin USD/year ~118000", "Data Engineer USD/year ~110000")]
    [InlineData("<h2>Compensation</h2><p>Junior – $80k. Mid – $110k. Senior – $150k+.</p>", "Data Engineer entry USD/year ~80000", "Data Engineer mid USD/year ~110000", "Data Engineer senior USD/year 150000..")]
    [InlineData("<h2>Compensation</h2><p>The market moves fast. A ransom of £180,000 was paid.</p>")]
    [InlineData("<h2>Salary and certification</h2><h3>Cost of certification</h3><p>Expect to pay $300 to $600.</p>")]
    public void Read_TextUnderHeadings_TakesFromTheNearest(string html, params string[] expected) =>
        Assert.Equal(expected, Salaries.Lines(html));
}
