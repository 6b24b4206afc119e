using System.Buffers;
using System.Collections.Frozen;
using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>
/// Finds the skills that a text names, such as a CV. The longest name is taken at each place ("machine learning engineering"
/// before "machine learning"); the time depends on the length of the text alone.
/// </summary>
public sealed class SkillFinder
{
    // Words beside which a short name is a skill: "programming in R", "Go developer".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tellers = FrozenSet.ToFrozenSet(
        ["programming", "language", "coding", "code", "developer", "development", "script", "scripting", "software", "engineer",
         "library", "framework", "tool", "skill", "package", "proficient", "proficiency", "experience", "certified", "advanced"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int TellingDistance = 2;

    private const string Joints = "-&\u2011'\u2019";

    private static readonly SearchValues<char> Partings = SearchValues.Create(",;/|\u2022\u00B7\n");

    private static readonly SearchValues<char> PartingsAndSpace = SearchValues.Create(",;/|\u2022\u00B7\n\r\t -*");

    private readonly CareerMap map;
    private readonly NameTree names;

    /// <param name="map">The map whose skills are to be found.</param>
    public SkillFinder(CareerMap map)
    {
        this.map = map;
        names = new NameTree(map);
    }

    /// <summary>The skills that a text names.</summary>
    /// <param name="text">The text; it is kept nowhere.</param>
    public FoundSkills Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Mention> mentions = MentionsIn(text);
        var sure = new List<FoundSkill>();
        var unsure = new List<FoundSkill>();
        bool[] isSure = new bool[map.Skills.Count];
        bool[] isUnsure = new bool[map.Skills.Count];
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            Belief belief = mention.Belief;
            if (belief == Belief.NeedsCompany)
                belief = mention.IsTold || IsListed(text, mentions, i) || IsJoined(text, mentions, i) ? Belief.Sure : Belief.Unsure;
            int skill = mention.Name.Skill;
            var found = new FoundSkill(map.Skills[skill], mention.Start, mention.End - mention.Start);
            if (belief == Belief.Sure && !isSure[skill])
            {
                isSure[skill] = true;
                sure.Add(found);
            }
            else if (belief == Belief.Unsure && !isUnsure[skill])
            {
                isUnsure[skill] = true;
                unsure.Add(found);
            }
        }

        unsure.RemoveAll(f => isSure[f.Skill.Number]);
        return new FoundSkills(sure, unsure);
    }

    private List<Mention> MentionsIn(string text)
    {
        List<TextWord> words = [];
        List<int> numbers = [];
        var tellers = new List<int>();
        Span<char> buffer = stackalloc char[TextWord.MaxLength];
        for (int at = 0; TextWord.Next(text, at, out TextWord word); at = word.End)
        {
            ReadOnlySpan<char> folded = buffer[..word.Fold(text, buffer)];
            if (Tellers.Contains(folded))
                tellers.Add(words.Count);
            words.Add(word);
            numbers.Add(folded.Length == 0 ? -1 : names.WordOf(folded));
        }

        var mentions = new List<Mention>();
        int teller = 0;
        for (int i = 0; i < words.Count;)
        {
            (NamedSkill? name, int length) = LongestAt(numbers, i);
            if (name is null)
            {
                i++;
                continue;
            }

            while (teller < tellers.Count && tellers[teller] < i - TellingDistance)
                teller++;
            bool isTold = teller < tellers.Count && tellers[teller] < i + length + TellingDistance
                && StandOnOneLine(text, words, tellers[teller], i);
            if (BeliefIn(text, words, i, length, name) is { } belief)
                mentions.Add(new Mention(name, words[i].Start, words[i + length - 1].End, belief, isTold));
            i += length;
        }

        return mentions;
    }

    private (NamedSkill? Name, int Length) LongestAt(List<int> numbers, int start)
    {
        (NamedSkill? Name, int Length) longest = (null, 0);
        int node = 0;
        for (int i = start; i < numbers.Count && numbers[i] >= 0; i++)
        {
            node = names.Follow(node, numbers[i]);
            if (node < 0)
                break;
            if (names.At(node) is { } name)
                longest = (name, i - start + 1);
        }

        return longest;
    }

    private static Belief? BeliefIn(string text, List<TextWord> words, int first, int count, NamedSkill name)
    {
        int start = words[first].Start, end = words[first + count - 1].End;
        bool isSpelled = name.IsSpelled(TextWord.Visible(text.AsSpan(start..end)));
        return name.Caution switch
        {
            NameCaution.None => Belief.Sure,
            NameCaution.Capitals => isSpelled ? Belief.Sure : Belief.NeedsCompany,
            NameCaution.Abbreviation => isSpelled ? Belief.Sure : null,
            NameCaution.Short => isSpelled && !IsPartOfAnother(text, start, end) ? Belief.NeedsCompany : null,
        };
    }

    // "R&D", "R & D", "C-level", "Go-to-market", "Objective-C" and "C's" are none of R, C and Go; "R & Python" is R.
    private static bool IsPartOfAnother(string text, int start, int end) =>
        (start > 0 && Joints.Contains(text[start - 1]))
        || (end < text.Length && Joints.Contains(text[end]))
        || (end + 3 < text.Length && text.AsSpan(end, 3) is " & " && IsInitial(text, end + 3))
        || (start > 3 && text.AsSpan(start - 3, 3) is " & " && IsInitial(text, start - 4));

    private static bool IsInitial(string text, int at) =>
        char.IsLetter(text[at])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool StandOnOneLine(string text, List<TextWord> words, int a, int b)
    {
        (int first, int last) = a < b ? (a, b) : (b, a);
        return text.AsSpan(words[first].End..words[last].Start).IndexOf('\n') < 0;
    }

    // Parted from the mention before or after it by commas, strokes and line ends alone.
    private static bool IsListed(string text, List<Mention> mentions, int i) =>
        (i > 0 && IsListJoint(text.AsSpan(mentions[i - 1].End..mentions[i].Start)))
        || (i + 1 < mentions.Count && IsListJoint(text.AsSpan(mentions[i].End..mentions[i + 1].Start)));

    // "R and Python": enough for a short name with its capital, too little for an ordinary word.
    private static bool IsJoined(string text, List<Mention> mentions, int i) =>
        mentions[i].Name.Caution == NameCaution.Short
        && ((i > 0 && text.AsSpan(mentions[i - 1].End..mentions[i].Start) is " and " or " or " or " & " or ", and ")
            || (i + 1 < mentions.Count && text.AsSpan(mentions[i].End..mentions[i + 1].Start) is " and " or " or " or " & " or ", and "));

    private static bool IsListJoint(ReadOnlySpan<char> between)
    {
        const int LongestJoint = 12;
        return between.Length <= LongestJoint && between.ContainsAny(Partings) && !between.ContainsAnyExcept(PartingsAndSpace);
    }

    private enum Belief
    {
        Sure,
        NeedsCompany,
        Unsure,
    }

    private readonly record struct Mention(NamedSkill Name, int Start, int End, Belief Belief, bool IsTold);
}
