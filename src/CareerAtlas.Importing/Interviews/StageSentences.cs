using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Interviews;

/// <summary>Reads the rounds of hiring out of prose that tells them in their order: "First comes a call, then a test …".</summary>
internal static partial class StageSentences
{
    private const int FewestRounds = 2;

    public static IEnumerable<InterviewStage> In(Section section, Paragraph paragraph)
    {
        var found = new List<InterviewStage>();
        bool ordered = false;
        foreach (InlineText sentence in Sentences.Of(paragraph.Text))
        {
            if (!Order().IsMatch(sentence.Clean))
                continue;
            ordered = true;
            foreach (Match match in Round().Matches(sentence.Clean))
                found.Add(new InterviewStage(match.Groups["name"].Value, null, null, Cited.By(section, sentence)));
        }

        return ordered && found.Count >= FewestRounds ? found : [];
    }

    [GeneratedRegex(@"\b(?:first|second|third|then|next|finally|last(?:ly)?|after (?:that|which|this)|afterwards|followed by|start(?:s|ed)? with|begins? with|began with|opens? with|ends? with|ended with|concludes? with|consists? of|(?:stages|rounds|steps)(?: are|:)|includes?|made up of)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    // The noun that names a round closes its name; what follows ("with …", "on …") says more of it.
    [GeneratedRegex(@"\b(?:an?|the|one|two|three|your|some)\s+(?<name>(?:(?!and\b|then\b|with\b|by\b|of\b|for\b|or\b)[\w/’'-]+\s+){0,4}?(?:calls?|screens?|screening|tests?|interviews?|rounds?|tasks?|assignments?|exercises?|sessions?|presentations?|chats?|conversations?|challenges?|panels?|assessments?|case study|case studies|take-home|discussions?|simulations?|role-play|walkthrough|audition|trial day|trial shift|meeting|reference checks?|background checks?|portfolio review|code review)(?:\s+(?:interview|round|call|test|session|assignment|task|exercise|discussion|review|presentation|challenge|chat))?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Round();
}
