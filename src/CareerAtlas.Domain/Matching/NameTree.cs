using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>The names of a map's skills, word by word, so that a text is searched for all of them in one pass.</summary>
internal sealed class NameTree
{
    // Longer names would be found only by luck, and could be made to slow the search down.
    private const int MostWords = 8;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordLookup;
    private readonly Dictionary<(int Node, int Word), int> branches = [];
    private readonly List<NamedSkill?> nodes = [null];

    public NameTree(CareerMap map)
    {
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (MapSkill skill in map.Skills)
            Add(skill, skill.Name, map);
        foreach (OtherSkillName other in map.OtherNames)
            Add(map.Skills[other.Skill], other.Name, map);
    }

    /// <summary>The number of a word, or -1 for one that is in no name.</summary>
    public int WordOf(ReadOnlySpan<char> folded) => wordLookup.TryGetValue(folded, out int word) ? word : -1;

    /// <summary>The node that a word leads to from another, the root being 0; -1 where no name goes on so.</summary>
    public int Follow(int node, int word) => branches.GetValueOrDefault((node, word), -1);

    /// <summary>The skill whose name ends at a node, or <c>null</c>.</summary>
    public NamedSkill? At(int node) => nodes[node];

    private void Add(MapSkill skill, string name, CareerMap map)
    {
        if (NodesOf(name) is not { Count: > 0 } path)
            return;
        int end = path[^1];
        if (nodes[end] is not { } named)
            nodes[end] = named = new NamedSkill(skill);
        else if (named.Skill != skill.Number)
        {
            // Two skills that differ in a sign or a plural at most: the one that more roles ask for is meant.
            if (map.RolesAsking(skill.Number).Length <= map.RolesAsking(named.Skill).Length)
                return;
            nodes[end] = named = new NamedSkill(skill);
        }

        named.Add(name);
    }

    private List<int>? NodesOf(string name)
    {
        var path = new List<int>();
        Span<char> buffer = stackalloc char[TextWord.MaxLength];
        int node = 0;
        for (int at = 0; TextWord.Next(name, at, out TextWord word); at = word.End)
        {
            int length = word.Fold(name, buffer);
            if (length == 0 || path.Count == MostWords)
                return null;
            (int, int) branch = (node, Number(buffer[..length]));
            if (!branches.TryGetValue(branch, out node))
            {
                branches.Add(branch, node = nodes.Count);
                nodes.Add(null);
            }

            path.Add(node);
        }

        return path;
    }

    private int Number(ReadOnlySpan<char> folded)
    {
        if (!wordLookup.TryGetValue(folded, out int number))
            wordLookup[folded] = number = words.Count;
        return number;
    }
}
