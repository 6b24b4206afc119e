using CareerAtlas.Domain.Atlas;

namespace CareerAtlas.Domain.Tests.Atlas;

public sealed class SlugTests
{
    [Theory]
    [InlineData("AI Trainer", "ai-trainer")]
    [InlineData("  AI   trainer ", "ai-trainer")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("F# and C", "f-sharp-and-c")]
    [InlineData("#1 choice", "1-choice")]
    [InlineData(".NET", "dot-net")]
    [InlineData("ASP.NET Core", "asp-net-core")]
    [InlineData("Node.js", "node-js")]
    [InlineData("Sr. Engineer", "sr-engineer")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("R&D", "r-and-d")]
    [InlineData("Master's Degree", "masters-degree")]
    [InlineData("Master’s Degree", "masters-degree")]
    [InlineData("Résumé Coach", "resume-coach")]
    [InlineData("Re\u0301sume\u0301 Coach", "resume-coach")]
    [InlineData("Straße Øre Łódź İzmir", "strasse-ore-lodz-izmir")]
    [InlineData("ＡＩ　Ｔｒａｉｎｅｒ", "ai-trainer")]
    [InlineData("数据分析师", "数据分析师")]
    [InlineData("Инженер ИИ", "инженер-ии")]
    [InlineData("हिन्दी शिक्षक", "हिन्दी-शिक्षक")]
    [InlineData("Data – Engineer (Senior)", "data-engineer-senior")]
    public void Of_Name_IsReadable(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Of_NamesOfSignsAlone_AreToldApart()
    {
        string[] names = ["", "???", "!!!", "🤖", "\0", "\ud800"];

        List<string> slugs = [.. names.Select(Slug.Of)];

        Assert.All(slugs, slug => Assert.Matches("^n-[0-9a-f]{12}$", slug));
        Assert.Equal(names.Length, slugs.Distinct().Count());
    }

    [Fact]
    public void Of_LongNames_AreCutAndToldApart()
    {
        string a = Slug.Of(new string('a', 500) + " one");
        string b = Slug.Of(new string('a', 500) + " two");

        Assert.NotEqual(a, b);
        Assert.InRange(a.Length, 1, Slug.MaxLength);
    }

    [Fact]
    public void Of_Slug_IsItself()
    {
        foreach (string name in new[] { "C++", "AI Trainer", ".NET", "数据分析师", "Résumé", new string('x', 300), "R&D" })
            Assert.Equal(Slug.Of(name), Slug.Of(Slug.Of(name)));
    }

    [Theory]
    [InlineData("machne-lerning-enginer", "machine-learning-engineer")]
    [InlineData("ai-trainers", "ai-trainer")]
    public void NearestSlugs_Misspelt_FindTheRightOne(string asked, string meant)
    {
        string[] known = ["data-engineer", "machine-learning-engineer", "ai-trainer", "ai-architect"];
        Assert.Equal(meant, NearestSlugs.To(asked, known, 3)[0]);
    }

    [Fact]
    public void NearestSlugs_NothingAlike_IsEmpty() => Assert.Empty(NearestSlugs.To("zzz", ["ai-trainer"], 3));
}
