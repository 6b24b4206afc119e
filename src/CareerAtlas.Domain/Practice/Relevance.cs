namespace CareerAtlas.Domain.Practice;

/// <summary>Something the atlas knows that may bear on a question.</summary>
/// <typeparam name="T">The type of thing.</typeparam>
/// <param name="Item">The thing.</param>
/// <param name="Heading">What it is about, in few words.</param>
/// <param name="Text">What it says.</param>
public sealed record Subject<T>(T Item, string Heading, string Text);

/// <summary>
/// What of a role's knowledge to show with a question. It rather shows nothing than something beside the point.
/// </summary>
/// <remarks>
/// A subject fits where it shares at least two telling terms with the question. A term is telling where it is not in the
/// role's own name and where at most three subjects, or one in eight, use it: what every subject speaks of says nothing
/// about which one is asked for. The rarer the shared terms, the higher a subject ranks; in its heading they count double.
/// </remarks>
public static class Relevance
{
    private const int LeastShared = 2;
    private const int FewSubjects = 3;
    private const int OneIn = 8;

    /// <summary>The subjects that fit, the best first; equals in the order given.</summary>
    /// <typeparam name="T">The type of thing.</typeparam>
    /// <param name="question">The question.</param>
    /// <param name="role">The role's name, whose words tell nothing; may be empty.</param>
    /// <param name="subjects">What there is.</param>
    /// <param name="most">How many to return at most.</param>
    public static IReadOnlyList<T> Fitting<T>(string question, string role, IReadOnlyList<Subject<T>> subjects, int most)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        HashSet<string> asked = [.. Terms.Of(question).Except(Terms.Of(role))];
        List<(Subject<T> Subject, IReadOnlySet<string> Heading, List<string> Shared)> sharing =
        [
            .. subjects.Select(s => (s, Terms.Of(s.Heading), Terms.Of($"{s.Heading} {s.Text}").Where(asked.Contains).ToList())),
        ];
        Dictionary<string, int> uses = sharing.SelectMany(s => s.Shared).CountBy(t => t).ToDictionary();
        int few = Math.Max(FewSubjects, subjects.Count / OneIn);
        return
        [
            .. sharing
                .Select(s => (s.Subject, s.Heading, Telling: s.Shared.Where(t => uses[t] <= few).ToList()))
                .Where(s => s.Telling.Count >= LeastShared)
                .OrderByDescending(s => s.Telling.Sum(t => (s.Heading.Contains(t) ? 2.0 : 1.0) / uses[t]))
                .Take(most).Select(s => s.Subject.Item),
        ];
    }

    /// <summary>Whether a question speaks of a named thing: the words of the name stand in it one after another.</summary>
    /// <param name="question">The question.</param>
    /// <param name="name">The name of a skill.</param>
    public static bool Names(string question, string name)
    {
        List<string> words = [.. Terms.Words(question)];
        List<string> sought = [.. Terms.Words(name)];
        if (sought.Count == 0)
            return false;
        for (int start = 0; start + sought.Count <= words.Count; start++)
        {
            if (sought.Select((word, i) => Same(words[start + i], word)).All(same => same) && !IsSign(words.ElementAtOrDefault(start + sought.Count)))
                return true;
        }

        return false;
    }

    // "C++" is not "C".
    private static bool IsSign(string? word) => word is "plus" or "sharp";

    // A plural names the thing as well.
    private static bool Same(string one, string other) =>
        one == other || (one.Length > other.Length ? one == other + "s" : other == one + "s");
}
