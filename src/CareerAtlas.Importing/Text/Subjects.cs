using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Text;

/// <summary>Judges what a section is about, and whom.</summary>
internal static class Subjects
{
    /// <summary>
    /// What a list or table is about: by its section's own heading; where that names nothing, or several things, by the
    /// sentence that announces the block; else by the nearest telling heading over it.
    /// </summary>
    public static TopicSet Of(Block block) => block.Subject ??= Judge(block);

    private static TopicSet Judge(Block block)
    {
        TopicSet own = block.Section.Topics;
        InlineText? intro = block switch
        {
            ItemList list => list.Intro,
            Table table => table.Caption ?? table.Intro,
            _ => null,
        };
        if (intro is null)
            return block.Section.Subject;
        TopicSet announced = TopicClassifier.Classify(LastSentence(intro));
        if (announced.IsEmpty || announced.Primary == Topic.Other)
            return block.Section.Subject;
        // A heading on the market covers trends and industries as well, each announced in its place.
        if (own.Is(Topic.Market) && announced.Primary is Topic.Trends or Topic.Industries && announced.Strength >= 2)
            return announced;
        if (!own.IsEmpty && own.Count == 1 && own.Primary != Topic.Other)
            return own;
        return own.IsEmpty || own.Primary == Topic.Other || own.Contains(announced.Primary) ? announced : own;
    }

    /// <summary>True where <see cref="Of(Block)"/> is the topic before all.</summary>
    public static bool IsAbout(Block block, Topic topic) => Of(block).Is(topic);

    private static string LastSentence(InlineText text)
    {
        string last = Sentences.Of(text).LastOrDefault(text).Clean;
        return last.Length <= 160 ? last : "";
    }

    /// <summary>True where the section's own heading, else the nearest telling one over it, is about the topic before all.</summary>
    public static bool IsAbout(Section section, Topic topic)
    {
        TopicSet subject = section.Subject;
        return subject.Is(topic);
    }

    /// <summary>True where the section's own heading, else the nearest telling one over it, names the topic.</summary>
    public static bool Mentions(Section section, Topic topic) => section.Subject.Contains(topic);

    /// <summary>True where a heading over the section names a role and it is not the article's own.</summary>
    public static bool NamesOtherRole(ArticleContext article, Section section) => article.IsOfOtherRole(section);

    /// <summary>Whether words name another role than the article's; <c>null</c> where they name none.</summary>
    public static bool? NamesOtherRole(ArticleContext article, string words)
    {
        var roles = RoleNames.FindAll(words);
        if (roles.Count == 0)
            return null;
        return !roles.Exists(r => article.IsOwn(r.Entry));
    }
}
