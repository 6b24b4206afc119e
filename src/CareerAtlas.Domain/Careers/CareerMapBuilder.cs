using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Careers;

/// <summary>Gathers what a map is made of. The order in which it is given makes no difference.</summary>
public sealed class CareerMapBuilder
{
    private const int WeightUnit = 1000;

    private readonly SortedDictionary<string, (string Name, int Articles)> roles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Name, SkillKind? Kind)> skills = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> skillAliases = new(StringComparer.Ordinal);
    private readonly HashSet<(string Skill, string Name)> names = [];
    private readonly Dictionary<(string Role, string Skill), int> needs = [];
    private readonly Dictionary<StepEnds, Move> moves = [];

    /// <summary>Adds a role.</summary>
    /// <param name="slug">Its address.</param>
    /// <param name="name">Its name.</param>
    /// <param name="articles">How many articles are about it.</param>
    public CareerMapBuilder AddRole(string slug, string name, int articles)
    {
        roles[slug] = (name, articles);
        return this;
    }

    /// <summary>Adds an address that leads to a role. A role's own address stays its own, and an alias of an alias is not followed.</summary>
    /// <param name="alias">The address.</param>
    /// <param name="role">The role's own address.</param>
    public CareerMapBuilder AddAlias(string alias, string role)
    {
        aliases[alias] = role;
        return this;
    }

    /// <summary>Adds a skill.</summary>
    /// <param name="slug">Its address.</param>
    /// <param name="name">The name it is shown under.</param>
    /// <param name="kind">What sort of skill it is.</param>
    public CareerMapBuilder AddSkill(string slug, string name, SkillKind kind)
    {
        skills[slug] = (name, kind);
        return this;
    }

    /// <summary>Adds an address that leads to a skill, with the name it was made from. An alias of an alias is not followed.</summary>
    /// <param name="alias">The address.</param>
    /// <param name="name">The name.</param>
    /// <param name="skill">The skill's own address.</param>
    public CareerMapBuilder AddSkillAlias(string alias, string name, string skill)
    {
        skillAliases[alias] = skill;
        return AddSkillName(skill, name);
    }

    /// <summary>Adds a further name of a skill; of a skill that is not on the map it is dropped.</summary>
    /// <param name="skill">The skill's address.</param>
    /// <param name="name">The name.</param>
    public CareerMapBuilder AddSkillName(string skill, string name)
    {
        names.Add((skill, name));
        return this;
    }

    /// <summary>Adds statements that a role asks for a skill; what names a role or skill not on the map is dropped.</summary>
    /// <param name="role">The role's address.</param>
    /// <param name="skill">The skill's address.</param>
    /// <param name="statements">How many statements say so.</param>
    public CareerMapBuilder AddNeed(string role, string skill, int statements)
    {
        needs[(role, skill)] = needs.GetValueOrDefault((role, skill)) + statements;
        return this;
    }

    /// <summary>Adds one statement of a move; one that leads back to where it began, or off the map, is dropped.</summary>
    /// <param name="ends">The addresses of the two roles.</param>
    /// <param name="named">The names of the skills that the statement ties to the move.</param>
    public CareerMapBuilder AddMove(StepEnds ends, IEnumerable<string> named)
    {
        if (!moves.TryGetValue(ends, out Move? move))
            moves.Add(ends, move = new Move());
        move.Statements++;
        foreach (string name in named)
        {
            string slug = Slug.Of(name);
            string shown = DisplayName.Of(name);
            if (!move.Named.TryGetValue(slug, out string? before) || string.CompareOrdinal(shown, before) < 0)
                move.Named[slug] = shown;
        }

        return this;
    }

    /// <summary>The map of what was added.</summary>
    public CareerMap Build()
    {
        List<KeyValuePair<StepEnds, Move>> kept =
            [.. moves.Where(m => m.Key.From != m.Key.To && roles.ContainsKey(m.Key.From) && roles.ContainsKey(m.Key.To))];
        AddSkillsOfMovesAlone(kept.Select(m => m.Value));
        MapRole[] mapRoles = [.. roles.Select((r, i) => new MapRole(i, r.Key, r.Value.Name, r.Value.Articles))];
        MapSkill[] mapSkills = [.. skills.Select((s, i) => new MapSkill(i, s.Key, s.Value.Name, s.Value.Kind))];
        Dictionary<string, int> roleNumbers = mapRoles.ToDictionary(r => r.Slug, r => r.Number, StringComparer.Ordinal);
        Dictionary<string, int> skillNumbers = mapSkills.ToDictionary(s => s.Slug, s => s.Number, StringComparer.Ordinal);
        foreach ((string alias, string skill) in skillAliases)
        {
            if (skills.ContainsKey(skill))
                skillNumbers.TryAdd(alias, skillNumbers[skill]);
        }

        SkillNeed[][] needsOfRoles = NeedsOf(mapRoles, roleNumbers, skillNumbers);
        List<MapStep> steps =
        [
            .. kept.Select(m => new MapStep(
                0, roleNumbers[m.Key.From], roleNumbers[m.Key.To], m.Value.Statements, [.. m.Value.Named.Keys.Select(s => skillNumbers[s]).Distinct().Order()])),
        ];
        foreach ((string alias, string role) in aliases)
        {
            if (roles.ContainsKey(role))
                roleNumbers.TryAdd(alias, roleNumbers[role]);
        }

        OtherSkillName[] otherNames =
        [
            .. names.Where(n => skills.TryGetValue(n.Skill, out (string Name, SkillKind? Kind) skill) && skill.Name != n.Name)
                .Select(n => new OtherSkillName(n.Name, skillNumbers[n.Skill]))
                .OrderBy(n => n.Skill).ThenBy(n => n.Name, StringComparer.Ordinal),
        ];
        return new CareerMap(mapRoles, mapSkills, roleNumbers, skillNumbers, otherNames, needsOfRoles, steps);
    }

    // What only a statement of a move names must be on the map too: it can be learned and ticked like any other.
    private void AddSkillsOfMovesAlone(IEnumerable<Move> kept)
    {
        foreach ((string slug, string name) in kept.SelectMany(m => m.Named).OrderBy(n => n.Value, StringComparer.Ordinal))
        {
            if (!skillAliases.TryGetValue(slug, out string? skill) || !skills.ContainsKey(skill))
                skills.TryAdd(slug, (name, null));
        }
    }

    private SkillNeed[][] NeedsOf(MapRole[] mapRoles, Dictionary<string, int> roleNumbers, Dictionary<string, int> skillNumbers)
    {
        List<(int Skill, int Statements)>[] stated = [.. mapRoles.Select(_ => new List<(int, int)>())];
        foreach (((string role, string skill), int statements) in needs)
        {
            if (statements > 0 && roleNumbers.TryGetValue(role, out int r) && skillNumbers.TryGetValue(skill, out int s))
                stated[r].Add((s, mapRoles[r].Articles > 1 ? statements : 1));
        }

        return [.. stated.Select(Weigh)];
    }

    private static SkillNeed[] Weigh(List<(int Skill, int Statements)> stated)
    {
        stated.Sort();
        long all = stated.Sum(s => (long)s.Statements);
        return
        [
            .. stated.Select(s => new SkillNeed(
                s.Skill, s.Statements, (int)Math.Max(1, ((WeightUnit * (long)s.Statements * stated.Count) + (all / 2)) / all))),
        ];
    }

    private sealed class Move
    {
        public int Statements { get; set; }

        public Dictionary<string, string> Named { get; } = new(StringComparer.Ordinal);
    }
}
