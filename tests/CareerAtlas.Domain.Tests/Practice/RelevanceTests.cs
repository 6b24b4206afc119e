using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Practice;

namespace CareerAtlas.Domain.Tests.Practice;

public sealed class RelevanceTests
{
    private static readonly Subject<string>[] Kitchen =
    [
        new("knives", "Sharpening knives", "A steel straightens the edge; a stone gives it a new one."),
        new("bread", "Baking bread", "Flour, water, salt and time. A hot oven gives the crust."),
        new("stock", "Making stock", "Bones, roots and cold water, and never let it boil."),
        new("crew", "Leading a crew", "A cook shouts orders, and the crew shouts them back."),
    ];

    [Theory]
    [InlineData("How do you sharpen a knife with a stone?", "knives")]
    [InlineData("Which oven temperature do you bake with, and what does it do to the crust?", "bread")]
    [InlineData("When would you lead a crew without shouting orders?", "crew")]
    public void Fitting_SharedTellingTerms_FindsTheSubject(string question, string subject) =>
        Assert.Equal([subject], Relevance.Fitting(question, "Cook", Kitchen, 2));

    [Theory]
    [InlineData("Where do you see yourself in five years?")]
    [InlineData("Tell me about yourself.")]
    [InlineData("How much water do you drink?")]
    [InlineData("")]
    [InlineData("¿?!")]
    public void Fitting_NothingToThePoint_IsNothing(string question) => Assert.Empty(Relevance.Fitting(question, "Cook", Kitchen, 2));

    [Fact]
    public void Fitting_WordsOfTheRoleItself_TellNothing() =>
        Assert.Empty(Relevance.Fitting("What does a Crew Cook earn?", "Crew Cook", Kitchen, 2));

    [Fact]
    public void Fitting_TermThatEverySubjectUses_TellsNothing()
    {
        Subject<int>[] subjects = [.. Enumerable.Range(0, 40).Select(i => new Subject<int>(i, $"Model training part{i}", "model"))];

        Assert.Empty(Relevance.Fitting("How do you train a model?", "", subjects, 3));
        Assert.Equal([17], Relevance.Fitting("How does part17 of the model deal with noise?", "", [.. subjects[..17], new(17, "Part17 model", "noise")], 3));
    }

    [Theory]
    [InlineData("Rate your own Python and Java.", "Python", true)]
    [InlineData("Rate your own Python and Java.", "Java", true)]
    [InlineData("Which JavaScript do you write?", "Java", false)]
    [InlineData("How does machine learning differ from programming?", "Machine Learning", true)]
    [InlineData("Which machine is learning?", "Machine Learning", false)]
    [InlineData("Do you write C++ or C#?", "C++", true)]
    [InlineData("Do you write C++ or C#?", "C#", true)]
    [InlineData("Do you write C++?", "C", false)]
    [InlineData("Describe a neural network of yours.", "Neural Networks", true)]
    [InlineData("", "Python", false)]
    [InlineData("Anything?", "", false)]
    public void Names_WordsInARow_AreTheThing(string question, string name, bool named) => Assert.Equal(named, Relevance.Names(question, name));

    [Theory]
    [InlineData("labeling", "labels")]
    [InlineData("labeled", "label")]
    [InlineData("evaluation", "evaluate")]
    [InlineData("ethics", "ethic")]
    [InlineData("behavioral", "behavior")]
    [InlineData("Données", "donnees")]
    public void Terms_Inflections_Meet(string one, string other) => Assert.Equal(Terms.Of(one), Terms.Of(other));

    [Fact]
    public void Terms_HostileText_Ends() => Assert.NotNull(Terms.Of(new string('x', 100_000) + "\0\ud800 \u0301 🙂 '\"%_*"));

    [Theory]
    [InlineData("Technical knowledge", "Technical screening")]
    [InlineData("System design scenarios", "Architecture round")]
    [InlineData("Behavior and teamwork", "Behavioral interview")]
    [InlineData("Hobbies", null)]
    [InlineData(null, null)]
    public void StageFit_Category_GoesToTheStageItSharesMostWith(string? category, string? stage)
    {
        InterviewStage[] stages =
        [
            new("Technical screening", "Coding and theory", 30, Make.Said()),
            new("Architecture round", "Design of systems", 30, Make.Said()),
            new("Behavioral interview", "Teamwork, leadership", 40, Make.Said()),
        ];

        Assert.Equal(stage, StageFit.Of(category, stages)?.Name);
    }
}
