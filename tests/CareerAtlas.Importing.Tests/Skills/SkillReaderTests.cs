using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Skills;

public sealed class SkillReaderTests
{
    [Fact]
    public void Read_LabelsBeforeColons_AreNoSkills()
    {
        string[] names = Names("<ul><li>Orchestration: Prefect, Dagster</li><li>Warehouses: Snowflake, Teradata</li><li>Processing: Flink, Beam</li></ul>");

        Assert.Contains("Dagster", names);
        Assert.DoesNotContain("Orchestration", names);
    }

    [Fact]
    public void Read_SkillsExplainedAfterColons_StaySkills() =>
        Assert.Equal(["Orchestration", "Data Modeling", "Version Control"], Names(
            "<ul><li>Orchestration: jobs run in their order.</li><li>Data modeling: tables make sense.</li><li>Version control: nothing gets lost.</li></ul>"));

    [Theory]
    [InlineData("<p>You should know AWS and Python.</p>", true)]
    [InlineData("<p>Some study for the AWS Certified Data Engineer exam.</p>", false)]
    public void Read_ToolInTheNameOfACertificate_IsNoSkill(string html, bool named) =>
        Assert.Equal(named, Names(html).Contains("AWS"));

    private static string[] Names(string html) => [.. Facts.Of<SkillRequirement>("<h2>Technical skills</h2>" + html).Select(s => s.Name)];
}
