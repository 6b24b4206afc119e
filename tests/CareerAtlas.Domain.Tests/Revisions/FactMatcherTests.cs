using System.Diagnostics;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Domain.Tests.Revisions;

public sealed class FactMatcherTests
{
    [Fact]
    public void Match_EqualFacts_AreTheSameInAnyOrder()
    {
        Fact[] facts = [Make.Skill("Python"), Make.Pay(1), Make.Question("Why?"), Make.Step("A", "B")];

        FactMatching matching = FactMatcher.Match(Known(facts), [], [.. facts.Reverse()]);

        Assert.Equal(new FactCounts(4, 0, 0, 0), matching.Counts);
        Assert.Equal([4, 3, 2, 1], matching.Now.Select(m => m.Id));
        Assert.True(matching.Counts.IsSame);
    }

    public static TheoryData<Fact, Fact> Changed => new()
    {
        { Make.Skill("Python", SkillKind.Tool), Make.Skill("python", SkillKind.Technical) },
        { Make.Pay(1), Make.Pay(2) },
        { Make.Step("A", "B"), Make.Step("A", "B") with { Stage = "Mid-level" } },
        { Make.Question("How would you label noisy data?"), Make.Question("How would you label very noisy data?") },
        { new FrequentQuestion("Is it hard?", "Yes", Make.Said()), new FrequentQuestion("Is it hard?", "No", Make.Said()) },
        { new TimeShare("Meetings", 20, Make.Said()), new TimeShare("Meetings", 30, Make.Said()) },
        { new MarketSignal("growth of jobs", 10, "percent", null, 2030, null, Make.Said()), new MarketSignal("growth of jobs", 12, "percent", null, 2030, null, Make.Said()) },
        { new Certification("AWS ML", null, null, Make.Said()), new Certification("AWS ML", "Amazon", null, Make.Said()) },
        { Make.Skill("Python"), Make.Skill("Python") with { Evidence = Make.Said("Python and more") } },
    };

    [Theory, MemberData(nameof(Changed))]
    public void Match_OneFactPutOtherwise_KeepsItsNumber(Fact before, Fact now)
    {
        FactMatching matching = FactMatcher.Match(Known(before), [], [now]);

        Assert.Equal(new FactCounts(0, 1, 0, 0), matching.Counts);
        Assert.Equal(1, matching.Now[0].Id);
    }

    public static TheoryData<Fact, Fact> Different => new()
    {
        { Make.Skill("Natural Language Processing"), Make.Skill("Natural Language Generation") },
        { Make.Pay(1), Make.Pay(1, level: PayLevel.Senior) },
        { Make.Pay(1), Make.Pay(1, region: null) },
        { Make.Pay(1), Make.Pay(1, currency: "EUR") },
        { Make.Step("A", "B"), Make.Step("B", "A") },
        { Make.Question("How would you label noisy data?"), Make.Question("Tell us about a conflict in your team.") },
        { new MarketSignal("growth", 10, "percent", null, null, null, Make.Said()), new MarketSignal("growth", 10, "jobs", null, null, null, Make.Said()) },
        { new KeyTakeaway("Python matters", Make.Said()), Make.Question("Python matters") },
    };

    [Theory, MemberData(nameof(Different))]
    public void Match_AnotherFact_IsNotMatched(Fact before, Fact now)
    {
        FactMatching matching = FactMatcher.Match(Known(before), [], [now]);

        Assert.Equal(new FactCounts(0, 0, 1, 1), matching.Counts);
        Assert.Null(matching.Now[0].Id);
        Assert.Equal(1, Assert.Single(matching.Withdrawn).Id);
    }

    [Fact]
    public void Match_SeveralAlike_TakesTheMostAlikeFirst()
    {
        Fact[] before = [Make.Question("How do you label noisy image data at scale?"), Make.Question("How do you label noisy text data?")];
        Fact[] now = [Make.Question("How do you label noisy text data today?"), Make.Question("How do you label image data at scale?")];

        FactMatching matching = FactMatcher.Match(Known(before), [], now);

        Assert.Equal([2, 1], matching.Now.Select(m => m.Id));
    }

    [Fact]
    public void Match_ContradictingClaims_StayTwo()
    {
        Fact[] before = [Make.Pay(100, quote: "Mid | 100"), Make.Pay(200, quote: "It pays 200 in the middle.")];
        Fact[] now = [Make.Pay(210, quote: "It pays 210 in the middle."), Make.Pay(100, quote: "Mid | 100")];

        FactMatching matching = FactMatcher.Match(Known(before), [], now);

        Assert.Equal([(2L, FactChange.Changed), (1L, FactChange.Same)], matching.Now.Select(m => (m.Id!.Value, m.Change)));
    }

    [Fact]
    public void Match_FactThatComesBack_HasItsOldNumber()
    {
        FactMatching matching = FactMatcher.Match([], [new KnownFact(7, Make.Pay(1)), new KnownFact(8, Make.Skill("Python"))], [Make.Pay(2)]);

        Assert.Equal(new FactMatch(Make.Pay(2), 7, FactChange.Added), Assert.Single(matching.Now));
        Assert.Empty(matching.Withdrawn);
    }

    [Fact]
    public void Match_TwoEqualFacts_AreMatchedOneToOne()
    {
        Fact question = Make.Question("Why?");

        FactMatching matching = FactMatcher.Match(Known(question, question), [], [question, question, question]);

        Assert.Equal(new FactCounts(2, 0, 1, 0), matching.Counts);
        Assert.Equal([1L, 2L, null], matching.Now.Select(m => m.Id));
    }

    [Fact]
    public void Match_AnyOrder_GivesTheSameNumbers()
    {
        string[] words = ["label", "noisy", "data", "image", "text", "scale", "team", "model", "bias", "review"];
        var random = new Random(11);
        Fact Reworded(int i) => Make.Question($"How {words[i % 10]} {words[i * 3 % 10]} {words[i * 7 % 10]} {words[random.Next(10)]} case {i / 4}");
        KnownFact[] before = Known([.. Enumerable.Range(0, 60).Select(Reworded), .. Enumerable.Range(1, 20).Select(i => Make.Pay(i))]);
        Fact[] now = [.. Enumerable.Range(0, 60).Select(Reworded), .. Enumerable.Range(10, 20).Select(i => Make.Pay(i, i + 5))];
        static HashSet<(long?, FactChange, Fact)> Result(FactMatching m) => [.. m.Now.Select(x => (x.Id, x.Change, x.Fact))];
        var expected = Result(FactMatcher.Match(before, [], now));

        for (int i = 0; i < 10; i++)
        {
            random.Shuffle(before);
            random.Shuffle(now);
            Assert.Equal(expected, Result(FactMatcher.Match(before, [], now)));
        }
    }

    [Fact]
    public void Match_ThousandsOfRewordedFacts_EndsSoon()
    {
        KnownFact[] before = Known([.. Enumerable.Range(0, 20_000).Select(i => Make.Question($"What is the meaning of case {i} in your work?"))]);
        Fact[] now = [.. Enumerable.Range(0, 20_000).Select(i => Make.Question($"What is then the meaning of case {i} in your work?"))];
        var watch = Stopwatch.StartNew();

        FactMatching matching = FactMatcher.Match(before, [], now);

        Assert.Equal(20_000, matching.Now.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void FactIdentity_EveryTypeOfFact_HasOne()
    {
        foreach (Type type in typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract))
        {
            object?[] arguments = [.. type.GetConstructors()[0].GetParameters().Select(p => Sample(p.ParameterType))];
            var fact = (Fact)Activator.CreateInstance(type, arguments)!;
            Assert.Equal(fact.Kind, FactIdentity.Of(fact).Kind);
        }
    }

    private static object? Sample(Type type)
    {
        if (type == typeof(string))
            return "text";
        if (type == typeof(Evidence))
            return Make.Said();
        if (type == typeof(Currency))
            return new Currency("USD");
        if (type == typeof(PayFigures))
            return new PayFigures(1, null, null);
        if (type == typeof(ValueList<string>))
            return new ValueList<string>([]);
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static KnownFact[] Known(params Fact[] facts) => [.. facts.Select((fact, i) => new KnownFact(i + 1, fact))];
}
