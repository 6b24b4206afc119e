using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Tests.Learning;

public sealed class LearningReadersTests
{
    [Fact]
    public void Read_ListOfNothingButCertificates_NeedsNoHeading() =>
        Assert.Equal(["Data Modelling Certificate", "Certified Pipeline Builder"], Facts.Of<Certification>(
            "<h2>Detours</h2><dl><dt>Data Modelling Certificate</dt><dd>Short.</dd><dt>Certified Pipeline Builder</dt><dd>Long.</dd></dl>").Select(c => c.Name));

    [Fact]
    public void Read_ListWithOneCertificate_IsNoListOfThem() =>
        Assert.Empty(Facts.Of<Certification>("<h2>Detours</h2><ul><li>Gift certificate</li><li>A long walk</li></ul>"));

    [Theory]
    [InlineData("<h2>One study from start to end</h2><ol><li>Framing the question: 1 week</li><li>Feasibility study: 2 weeks</li><li>Report: 1 week</li></ol>")]
    [InlineData("<h2>Degrees</h2><ul><li>Data Modelling Certificate: good for changing careers.</li></ul>")]
    public void Read_StudiesAndCertificates_GiveNoEducation(string html) => Assert.Empty(Facts.Of<EducationRequirement>(html));

    [Theory]
    [InlineData("<h2>Requirements</h2><ul><li>Bachelor's degree in statistics</li><li>Master's degree in physics</li></ul>", 2)]
    [InlineData("<h2>Requirements</h2><ul><li>Bachelor's degree in statistics</li><li>A quiet desk</li></ul>", 0)]
    public void Read_ListOfDegrees_NeedsNoHeading(string html, int count) => Assert.Equal(count, Facts.Of<EducationRequirement>(html).Length);
}
