using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Tests.Outlining;

public sealed class TopicsTests
{
    [Theory]
    [InlineData("Where these figures come from", Topic.Sources)]
    [InlineData("Where all of our data comes from", Topic.Sources)]
    [InlineData("Questions to rehearse at home", Topic.InterviewQuestions)]
    [InlineData("What the panel will ask", Topic.InterviewQuestions)]
    [InlineData("Questions that readers sent", Topic.Faq)]
    [InlineData("Firms that are hiring", Topic.Industries)]
    [InlineData("Where the job might take you", Topic.Paths)]
    [InlineData("How the working day is divided", Topic.TimeAllocation)]
    [InlineData("Who you will sit beside", Topic.Collaborations)]
    [InlineData("Our yardsticks", Topic.Metrics)]
    [InlineData("How the rounds are arranged", Topic.InterviewStages)]
    [InlineData("Entry requirements", Topic.Education)]
    [InlineData("What you\u2019ll do", Topic.Responsibilities)]
    [InlineData("KPIs", Topic.Metrics)]
    public void Classify_WordsThatStandTogether_NameTheTopic(string heading, Topic topic) =>
        Assert.Equal(topic, TopicClassifier.Classify(heading).Primary);

    [Theory]
    [InlineData("Where the coffee comes from", Topic.Sources)]
    [InlineData("A firm handshake", Topic.Industries)]
    [InlineData("Take a seat", Topic.Paths)]
    [InlineData("A day by the sea", Topic.TimeAllocation)]
    [InlineData("The bench beside the door", Topic.Collaborations)]
    public void Classify_OneOfTheWordsAlone_NamesNothing(string heading, Topic topic) =>
        Assert.False(TopicClassifier.Classify(heading).Contains(topic));

    [Fact]
    public void Classify_WordsScatteredOverASentence_NameNothing() =>
        Assert.False(TopicClassifier.Classify("The number of loads that come in late each morning tells us where to look, from Monday on").Contains(Topic.Sources));
}
