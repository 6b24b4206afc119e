using System.Numerics;
using System.Text.RegularExpressions;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Outlining;

/// <summary>What a section can be about.</summary>
public enum Topic
{
    /// <summary>The article's own summary points.</summary>
    KeyTakeaways,

    /// <summary>What the role does.</summary>
    Responsibilities,

    /// <summary>Skills.</summary>
    Skills,

    /// <summary>Tools and technologies.</summary>
    Tools,

    /// <summary>Schooling.</summary>
    Education,

    /// <summary>Certifications.</summary>
    Certifications,

    /// <summary>Pay.</summary>
    Salary,

    /// <summary>Ways into, up and out of the role.</summary>
    Paths,

    /// <summary>What interviewers ask.</summary>
    InterviewQuestions,

    /// <summary>The rounds of hiring.</summary>
    InterviewStages,

    /// <summary>Demand and its figures.</summary>
    Market,

    /// <summary>Questions of readers, answered.</summary>
    Faq,

    /// <summary>Related roles and how they differ.</summary>
    Comparisons,

    /// <summary>Whom the role works with.</summary>
    Collaborations,

    /// <summary>Shares of working time.</summary>
    TimeAllocation,

    /// <summary>Stages of a project with their durations.</summary>
    ProjectStages,

    /// <summary>Measures the role is judged by.</summary>
    Metrics,

    /// <summary>Industries that employ the role.</summary>
    Industries,

    /// <summary>How common tools are.</summary>
    ToolUsage,

    /// <summary>Developments to come.</summary>
    Trends,

    /// <summary>The article's list of sources.</summary>
    Sources,

    /// <summary>Something that holds no fact of its own (conclusion, tips, about us).</summary>
    Other,
}

/// <summary>The topics a heading names, and the one it names most plainly.</summary>
public readonly record struct TopicSet
{
    private readonly uint bits;

    internal TopicSet(uint bits, Topic primary, int strength)
    {
        this.bits = bits;
        Primary = primary;
        Strength = strength;
    }

    /// <summary>True where the heading names no topic.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The topic named most plainly; meaningless where the set is empty.</summary>
    public Topic Primary { get; }

    /// <summary>How many words name the topic named most plainly: the more, the surer.</summary>
    public int Strength { get; }

    /// <summary>True where the heading names the topic, be it beside others.</summary>
    public bool Contains(Topic topic) => (bits & (1u << (int)topic)) != 0;

    /// <summary>True where the topic is the one named most plainly.</summary>
    public bool Is(Topic topic) => bits != 0 && Primary == topic;

    /// <summary>The topics of both sets; the primary one stays.</summary>
    internal TopicSet And(TopicSet other) => new(bits | other.bits, Primary, Strength);

    /// <summary>How many topics are named.</summary>
    public int Count => BitOperations.PopCount(bits);
}

/// <summary>Tells from the words of a heading, lead or column what it announces. The words are data (headings.tsv, headingwords.tsv).</summary>
internal static partial class TopicClassifier
{
    // A sentence holds many words that mean nothing together; a heading is short.
    private const int MostWordsOfHeading = 12;

    private static readonly Phrases<Topic> Known = new("headings.tsv");
    private static readonly WordSets<Topic> Together = new("headingwords.tsv");

    [ThreadStatic]
    private static RecentAnswers<TopicSet>? recent;

    /// <summary>The topics that a heading's words name.</summary>
    public static TopicSet Classify(string heading) => (recent ??= new()).For(heading, TopicsOf);

    private static TopicSet TopicsOf(string heading)
    {
        if (heading.Length is 0 or > 300)
            return default;
        using var words = new FoldedText(InFull(heading));
        Span<int> weights = stackalloc int[(int)Topic.Other + 1];
        Span<int> places = stackalloc int[(int)Topic.Other + 1];
        weights.Clear();
        for (int start = 0; start < words.Count; start++)
        {
            int most = Known.LongestFrom(in words, start);
            for (int n = 1; n <= most; n++)
            {
                foreach (Topic topic in Known.Of(in words, start, n))
                {
                    if (n > weights[(int)topic])
                        (weights[(int)topic], places[(int)topic]) = (n, start);
                }
            }
        }

        if (words.Count <= MostWordsOfHeading)
        {
            foreach ((Topic topic, int count, int place) in Together.In(in words))
            {
                if (count > weights[(int)topic] || (count == weights[(int)topic] && place < places[(int)topic]))
                    (weights[(int)topic], places[(int)topic]) = (count, place);
            }
        }

        // "Deliverables at a glance" is about deliverables: words for a summary count where nothing else is named.
        if (weights[(int)Topic.KeyTakeaways] > 0 && !words.Contains("takeaway") && weights[..(int)Topic.Other].IndexOfAnyExcept(0) is var named && (named > 0 || weights[1..(int)Topic.Other].ContainsAnyExcept(0)))
            weights[(int)Topic.KeyTakeaways] = 0;

        uint bits = 0;
        int best = -1;
        for (int t = 0; t < weights.Length; t++)
        {
            if (weights[t] == 0)
                continue;
            bits |= 1u << t;
            if (best < 0 || weights[t] > weights[best] || (weights[t] == weights[best] && places[t] < places[best]))
                best = t;
        }

        return best < 0 ? default : new TopicSet(bits, (Topic)best, weights[best]);
    }

    /// <summary>"What you'll do" is what you will do, and "What's next" what is next; "a day's work" stays.</summary>
    private static string InFull(string heading)
    {
        if (!heading.AsSpan().ContainsAny('\'', '’'))
            return heading;
        return Contraction().Replace(heading, match => match.ValueSpan[1] switch
        {
            'l' or 'L' => " will",
            'r' or 'R' => " are",
            'v' or 'V' => " have",
            _ => " is",
        });
    }

    [GeneratedRegex(@"['’](?:ll|re|ve)\b|(?<=\b(?:what|who|where|how|that|it|here|there|when|why))['’]s\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();
}
