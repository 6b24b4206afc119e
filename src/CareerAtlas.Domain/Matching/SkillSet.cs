using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>The skills somebody has, on one map; asked in constant time.</summary>
public sealed class SkillSet
{
    private const int BitsInWord = 64;

    private readonly ulong[] words;

    private SkillSet(ulong[] words, int count) => (this.words, Count) = (words, count);

    /// <summary>No skill at all.</summary>
    public static SkillSet None { get; } = new([], 0);

    /// <summary>How many skills of the map are in the set.</summary>
    public int Count { get; }

    /// <summary>The set of the skills at some addresses; addresses that are not on the map are left out.</summary>
    /// <param name="map">The map.</param>
    /// <param name="slugs">The addresses, in any order.</param>
    public static SkillSet Of(CareerMap map, IEnumerable<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(slugs);
        ulong[] words = new ulong[(map.Skills.Count + BitsInWord - 1) / BitsInWord];
        int count = 0;
        foreach (string slug in slugs)
        {
            if (map.FindSkill(slug) is not { } skill)
                continue;
            ulong bit = 1UL << (skill.Number % BitsInWord);
            ref ulong word = ref words[skill.Number / BitsInWord];
            if ((word & bit) == 0)
                count++;
            word |= bit;
        }

        return new SkillSet(words, count);
    }

    /// <summary>True where the skill is in the set.</summary>
    /// <param name="skill">The skill's number.</param>
    public bool Has(int skill) =>
        skill / BitsInWord < words.Length && (words[skill / BitsInWord] & (1UL << (skill % BitsInWord))) != 0;
}
