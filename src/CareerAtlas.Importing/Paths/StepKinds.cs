using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Judges from the words around it what sort of move a move is.</summary>
internal static partial class StepKinds
{
    /// <summary>Whether people come from the other role (entry), and otherwise what sort of move leads to it.</summary>
    public static (bool Entry, CareerStepKind Kind) Judge(ArticleContext article, Section section, string words, string other)
    {
        if (OpensWithFrom(words) || Entry().IsMatch(words) && !Leave().IsMatch(words))
            return (true, CareerStepKind.Entry);
        foreach (Section s in section.SelfAndAncestors)
        {
            if (EntryHeading().IsMatch(s.Title) && !Leave().IsMatch(words))
                return (true, CareerStepKind.Entry);
            if (Leave().IsMatch(s.Title) || Transition().IsMatch(s.Title) || Specialization().IsMatch(s.Title) || Advancement().IsMatch(s.Title))
                break;
        }

        return (false, KindOf(article, section, words, other));
    }

    /// <summary>What sort of move leads to the other role.</summary>
    public static CareerStepKind KindOf(ArticleContext article, Section section, string words, string other)
    {
        if (IsHigherForm(article.Role, other))
            return CareerStepKind.Advancement;
        foreach (string text in section.SelfAndAncestors.Select(s => s.Title).Prepend(words))
        {
            if (Specialization().IsMatch(text))
                return CareerStepKind.Specialization;
            if (Transition().IsMatch(text))
                return CareerStepKind.Transition;
            if (Advancement().IsMatch(text))
                return CareerStepKind.Advancement;
        }

        return Leadership().IsMatch(other) ? CareerStepKind.Advancement : CareerStepKind.Transition;
    }

    /// <summary>True where the words state that people move.</summary>
    public static bool StatesMove(string words) =>
        Transition().IsMatch(words) || Advancement().IsMatch(words) || Specialization().IsMatch(words) || Moves().IsMatch(words);

    /// <summary>True for words that head where people come from.</summary>
    public static bool IsEntryHeading(string words) => EntryHeading().IsMatch(words) && !Leave().IsMatch(words);

    /// <summary>"Senior X" for "X": the same ladder.</summary>
    private static bool IsHigherForm(string own, string other) =>
        other.Length > own.Length && other.EndsWith(" " + own, StringComparison.OrdinalIgnoreCase) && !Junior().IsMatch(other);

    /// <summary>"Junior X", "Associate X", an intern: below the role.</summary>
    public static bool IsLower(string role) => Junior().IsMatch(role);

    /// <summary>"Senior X", "Head of …": above the plain role.</summary>
    public static bool IsHigher(string role) => Leadership().IsMatch(role) || Senior().IsMatch(role);

    [GeneratedRegex(@"\b(?:come from|comes from|came from|start(?:ed|s)? (?:out )?(?:as|in)|begin (?:as|in|their)|began as|background as|from roles|entry routes?|feeder|stepping stones? (?:to|into)|previously worked|move (?:in|over|across) from|crossing over from|enter the (?:field|role|profession) (?:as|from|through))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:entry points?|entry routes?|entry-level roles|come from|coming from|feeder|starting points?|starting positions?|starting jobs?|entry path(?:way)?s?|foundational roles|start(?:ing)? out|getting in|ways? in|routes? in|break(?:ing)? in|where (?:people|they) (?:come|start)|from where|starting roles?|(?:common|typical|usual) backgrounds?|how to enter|first steps?|early career)\b|^from$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EntryHeading();

    /// <summary>True for words that begin with "From": what they name is left behind.</summary>
    public static bool OpensWithFrom(string words) => words.StartsWith("from ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:next|lead(?:s|ing)? to|onward|exit|out of|beyond|after|later|move on|moving on|into|advance|ways? (?:up|out|on)|where (?:they|people|you|it) (?:go|goes|lead)|they go|upwards?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leave();

    [GeneratedRegex(@"\b(?:transition\w*|switch\w*|pivot\w*|lateral\w*|sideways|ways? out|move[sd]? (?:into|to|over|across|sideways)|moving (?:into|to|sideways|across)|shift\w* (?:into|to|focus)|cross over|change (?:of )?direction|related (?:roles?|careers?|fields?))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Transition();

    [GeneratedRegex(@"\b(?:advanc\w*|promot\w*|climb\w*|rise|rises|step up|steps up|grow (?:in)?to|progress\w*|ladder|leadership|senior roles|upward|moving up|move up|ways? up)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Advancement();

    [GeneratedRegex(@"\b(?:speciali[sz]\w*|niche|branch(?:es)? out|deepen|narrow\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Specialization();

    [GeneratedRegex(@"\b(?:become|becomes|becoming|end up|ends up|go on to|goes on to|career paths? (?:include|lead)|lead to|leads to|opens?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:director|head|chief|vp|vice president|principal|lead|manager|president|officer|c[teido]o)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leadership();

    [GeneratedRegex(@"^(?:senior|sr\.?|staff|principal|lead|chief|head|distinguished)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Senior();

    [GeneratedRegex(@"\b(?:junior|jr|associate|assistant|intern|internship|trainee|apprentice|graduate|entry-level|entry level)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Junior();
}
