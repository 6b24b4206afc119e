using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Text;

/// <summary>Judges what a section is about, and whom.</summary>
internal static class Subjects
{
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
