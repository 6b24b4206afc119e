using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Matching;

/// <summary>A skill's names that are compared alike, and how sure a text that uses one of them means the skill.</summary>
internal sealed class NamedSkill(MapSkill skill)
{
    private const int LongestShortName = 2;
    private const int LongestAbbreviation = 4;

    private readonly List<string> spellings = [];

    public int Skill => skill.Number;

    /// <summary>How much it takes to believe the name; the most cautious of its spellings decides.</summary>
    public NameCaution Caution { get; private set; }

    public void Add(string spelling)
    {
        spellings.Add(spelling);
        NameCaution caution = CautionFor(spelling);
        if (caution > Caution)
            Caution = caution;
    }

    /// <summary>True where the text spells the name as an article does, capitals included.</summary>
    public bool IsSpelled(ReadOnlySpan<char> words)
    {
        foreach (string spelling in spellings)
        {
            if (words.SequenceEqual(spelling) || (words.Length == spelling.Length + 1 && words[^1] == 's' && words[..^1].SequenceEqual(spelling)))
                return true;
        }

        return false;
    }

    private NameCaution CautionFor(string spelling)
    {
        if (!spelling.All(char.IsLetter))
            return NameCaution.None;
        bool isCapitals = spelling.All(char.IsUpper);
        if (spelling.Length <= LongestShortName)
            return isCapitals && spelling.Length > 1 ? NameCaution.Abbreviation : NameCaution.Short;
        return (isCapitals && spelling.Length <= LongestAbbreviation) || skill.Kind == SkillKind.Tool ? NameCaution.Capitals : NameCaution.None;
    }
}

/// <summary>How a name must stand in a text to be believed.</summary>
internal enum NameCaution
{
    /// <summary>In any case, anywhere.</summary>
    None,

    /// <summary>An abbreviation or a product: with its capitals, or where skills are listed; otherwise it is unsure ("rest", "spark").</summary>
    Capitals,

    /// <summary>Two capitals ("AI"): with its capitals and not otherwise ("it").</summary>
    Abbreviation,

    /// <summary>A letter or two ("C", "R", "Go"): with its capitals and where skills are listed; with its capitals alone it is unsure.</summary>
    Short,
}
