using Bunit;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;
using CareerAtlas.Web.Practice;

namespace CareerAtlas.Web.Tests.Practice;

public sealed class PracticeViewTests : ComponentTest
{
    private static readonly BankQuestion Question =
        new(Sample.Cited(new InterviewQuestion("Drawing", "How do you draw <b>a coast</b>?", Sample.Words())), "cartographer", "Cartographer");

    [Fact]
    public void Card_OfANewQuestion_OffersFourRatingsWithTheirWaits()
    {
        var card = PracticeCard.New(Question.Question.Id);

        var view = Render<PracticeCardView>(p => p
            .Add(c => c.Question, new PracticeQuestion(Question, [], [], []))
            .Add(c => c.Card, card)
            .Add(c => c.Waits, PracticeScheduler.Default.Preview(card, Sample.Now))
            .Add(c => c.Due, 2)
            .Add(c => c.New, 5));

        Assert.Equal("How do you draw <b>a coast</b>?", view.Find("h2").TextContent);
        Assert.Equal(["1 Again in 1 minute", "2 Hard in 6 minutes", "3 Good in 10 minutes", "4 Easy in 8 days"], view.FindAll("[data-rate]").Select(b => $"{b.Children[0].TextContent} {b.Children[1].TextContent}"));
        Assert.Contains("2 due, 5 new", view.Find(".kicker").TextContent, StringComparison.Ordinal);
        Assert.Contains("knows nothing", view.Find(".missing").TextContent, StringComparison.Ordinal);
        Assert.False(view.Find("details").HasAttribute("open"));
    }

    [Fact]
    public void Knowledge_OfAQuestion_LinksToItsSources()
    {
        var answer = Sample.Cited(new FrequentQuestion("Is a coast hard?", new string('x', 400), Sample.Words()));
        var passage = Sample.AnyFact(new Responsibility(null, "Draws coasts", Sample.Words("Draws coasts", "Daily work")));

        var view = Render<PracticeKnowledge>(p => p.Add(
            k => k.Question, new PracticeQuestion(Question, [answer], [("coasts", "Coasts")], [new FittingPassage("Daily work", passage)])));

        Assert.Equal("/skills/coasts", view.Find(".tags a").GetAttribute("href"));
        Assert.Equal($"/facts/{answer.Id}", view.Find(".asked a").GetAttribute("href"));
        Assert.True(view.Find(".asked").TextContent.Length < 350);
        Assert.StartsWith("https://maps.example/cartographer#:~:text=", view.Find(".facts:not(.tags) a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(view.FindAll(".missing"));
    }

    [Fact]
    public void Progress_OfAWeek_IsTheSameAsBarsAndAsATable()
    {
        PracticeReview[] log = [new(1, PracticeRating.Again, Sample.Now), new(1, PracticeRating.Good, Sample.Now.AddMinutes(1)), new(2, PracticeRating.Easy, Sample.Now.AddDays(-1))];

        var view = Render<PracticeProgressView>(p => p
            .Add(c => c.Progress, PracticeProgress.Of(log, TimeZoneInfo.Utc, Sample.Now.AddHours(1), 7))
            .Add(c => c.DueToday, 3)
            .Add(c => c.Practised, 2));

        Assert.Equal("2 days", view.Find("[data-streak]").TextContent);
        Assert.Equal(14, view.FindAll("rect").Count);
        Assert.Equal(["15 Jun 2026 2 1", "14 Jun 2026 1 1"], view.FindAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))));
        Assert.Equal("92", view.FindAll("rect.again")[6].GetAttribute("height"));
        Assert.Equal("46", view.FindAll("rect.knew")[6].GetAttribute("height"));
    }

    [Fact]
    public void Progress_OfNothing_SaysSo()
    {
        var view = Render<PracticeProgressView>(p => p
            .Add(c => c.Progress, PracticeProgress.Of([], TimeZoneInfo.Utc, Sample.Now, 28))
            .Add(c => c.DueToday, 0)
            .Add(c => c.Practised, 0));

        Assert.Contains("Nothing was rated in the last 28 days", view.Find(".missing").TextContent, StringComparison.Ordinal);
        Assert.Empty(view.FindAll("svg"));
    }

    [Fact]
    public void Done_WithCardsAtRest_SaysWhenTheNextComes()
    {
        var deck = PracticeDeck.Replay([new(1, PracticeRating.Easy, Sample.Now)]);
        var asked = false;

        var view = Render<PracticeDone>(p => p
            .Add(d => d.Queue, deck.Queue([1], Sample.Now))
            .Add(d => d.Now, Sample.Now)
            .Add(d => d.Ahead, () => asked = true));
        view.Find("button").Click();

        Assert.Contains("comes in 8 days", view.Find("p").TextContent, StringComparison.Ordinal);
        Assert.True(asked);
    }

    [Fact]
    public void Chooser_WithoutQuestions_SaysWhy()
    {
        var view = Render<PracticeChooser>(p => p.Add(c => c.Roles, []));

        Assert.Contains("No article has been published yet", view.Find(".missing").TextContent, StringComparison.Ordinal);
    }
}
