using System.Diagnostics;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Tests.Careers;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Matching;

public sealed class SkillFinderTests
{
    private static readonly CareerMap Map = Maps.OfSkills(
        "C*", "C++*", "C#*", "R*", "Go*", ".NET*", "Node.js*", "Python*", "SQL", "REST", "Spark*", "AI", "Machine Learning", "Machine Learning Engineering",
        "Relational Databases", "CI/CD", "Kubernetes*", "Communication", "Objective-C*", "A/B Testing");

    private static readonly string[] Pieces =
        ["C", "go", "Go", "R", "&", "machine", "learning", "Python", ",", "\n", ".NET", "-", "C++", "sql", "’", "relational", "databases"];

    [Theory]
    [InlineData("Ten years of machine learning and communication", "Machine Learning, Communication", "")]
    [InlineData("MACHINE LEARNING ENGINEERING", "Machine Learning Engineering", "")]
    [InlineData("A relational database, CI / CD, a/b testing", "Relational Databases, CI/CD, A/B Testing", "")]
    [InlineData("ASP.NET and .NET, node.js", ".NET, Node.js", "")]
    [InlineData("C++/C# (and kubernetes, python)", "C++, C#, Kubernetes, Python", "")]
    [InlineData("Objective-C developer", "Objective-C", "")]
    [InlineData("Py\u00ADthon and Kuber\u200Bnetes", "Python, Kubernetes", "")]
    [InlineData("Pythonic communicationless sqlite", "", "")]
    public void Find_Names_AreFoundWhole(string text, string sure, string unsure) => AssertFinds(text, sure, unsure);

    [Theory]
    [InlineData("Languages: C, R, Go and Python", "C, R, Go, Python", "")]
    [InlineData("Programming in R", "R", "")]
    [InlineData("Go developer", "Go", "")]
    [InlineData("Python/R", "Python, R", "")]
    [InlineData("Go to the market with vitamin C", "", "Go, C")]
    [InlineData("I go there, c is a letter and so is r", "", "")]
    [InlineData("R&D, R & D, C-level, Go-to-market, C's", "", "")]
    [InlineData("Worked in R & Python, Go and then SQL", "R, Python, Go, SQL", "")]
    [InlineData("R or communication", "R, Communication", "")]
    [InlineData("we rest and sql", "", "REST, SQL")]
    public void Find_ShortName_NeedsItsCapitalsAndCompany(string text, string sure, string unsure) => AssertFinds(text, sure, unsure);

    [Theory]
    [InlineData("REST and SQL with Spark", "REST, SQL, Spark", "")]
    [InlineData("I rest when a spark flies", "", "REST, Spark")]
    [InlineData("spark, sql, python", "Spark, SQL, Python", "")]
    [InlineData("spark scripting", "Spark", "")]
    [InlineData("AI for ai", "AI", "")]
    [InlineData("ai", "", "")]
    [InlineData("a spark; later Spark jobs", "Spark", "")]
    public void Find_WordThatIsANameByItsCapitals_IsUnsureWithoutThem(string text, string sure, string unsure) => AssertFinds(text, sure, unsure);

    [Fact]
    public void Find_OtherNameOfASkill_IsTheSkill()
    {
        CareerMap map = new CareerMapBuilder().AddSkill("kubernetes", "Kubernetes", SkillKind.Tool).AddSkillName("kubernetes", "K8s").Build();

        FoundSkill found = Assert.Single(map.Finder.Find("run on k8s").Sure);

        Assert.Equal(("Kubernetes", 7, 3), (found.Skill.Name, found.Start, found.Length));
    }

    [Fact]
    public void Find_AnyText_PointsAtItsWordsAndNamesASkillOnce()
    {
        Gen<string> words = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
            Gen.String[Gen.Char, 0, 6]);
        words.Array[0, 30].Sample(parts =>
        {
            string text = string.Join(' ', parts);
            FoundSkills found = Map.Finder.Find(text);
            FoundSkill[] all = [.. found.Sure, .. found.Unsure];
            Assert.Equal(all.Length, all.Select(f => f.Skill).Distinct().Count());
            Assert.All(all, f => Assert.Equal(Letters(f.Skill.Name), Letters(text.Substring(f.Start, f.Length))));
        });
    }

    [Fact]
    public void Find_TwoMegabytes_TakesLinearTime()
    {
        CareerMap map = Maps.OfSkills([.. Enumerable.Range(0, 30_000).Select(i => $"Alpha Skill {i} of Many"), "a a a a a a a b"]);
        string[] hostile = [new string('a', 2_000_000), string.Concat(Enumerable.Repeat("a ", 1_000_000)), string.Concat(Enumerable.Repeat("alpha skill 77 of many, ", 83_000))];
        _ = map.Finder.Find("once");
        foreach (string text in hostile)
        {
            var watch = Stopwatch.StartNew();
            FoundSkills found = map.Finder.Find(text);
            TestContext.Current.TestOutputHelper?.WriteLine($"{text.Length:N0} characters: {watch.ElapsedMilliseconds} ms");
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
            Assert.InRange(found.Sure.Count, 0, 1);
        }
    }

    [Theory]
    [InlineData("learn", "Machine Learning, Machine Learning Engineering")]
    [InlineData("c", "C, C++")]
    [InlineData("C+", "C++")]
    [InlineData(".net", ".NET")]
    [InlineData("databases", "Relational Databases")]
    [InlineData("%_'\"*", "")]
    [InlineData("   ", "")]
    public void Search_Beginnings_ComeFirst(string typed, string expected) =>
        Assert.Equal(expected, string.Join(", ", Map.Search.Find(typed, 2).Select(s => s.Name)));

    // A name and the words that name it differ in case, in signs and in the plural.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant().TrimEnd('S');

    private static void AssertFinds(string text, string sure, string unsure)
    {
        FoundSkills found = Map.Finder.Find(text);

        Assert.Equal(sure, string.Join(", ", found.Sure.Select(f => f.Skill.Name)));
        Assert.Equal(unsure, string.Join(", ", found.Unsure.Select(f => f.Skill.Name)));
    }
}
