using CareerAtlas.Domain.Matching;

namespace CareerAtlas.Domain.Careers;

/// <summary>
/// Which role asks for which skills, and which moves between roles are stated: one moment of the atlas, small enough to be
/// held in memory, from which matches and plans are computed. It never changes.
/// </summary>
public sealed class CareerMap
{
    private readonly MapRole[] roles;
    private readonly MapSkill[] skills;
    private readonly Dictionary<string, int> roleNumbers;
    private readonly Dictionary<string, int> skillNumbers;
    private readonly int[] needStarts;
    private readonly SkillNeed[] needs;
    private readonly int[] askingStarts;
    private readonly int[] asking;
    private readonly Lazy<StepGraph> allMoves;
    private readonly Lazy<SkillFinder> finder;
    private readonly Lazy<SkillSearch> search;

    internal CareerMap(
        MapRole[] roles,
        MapSkill[] skills,
        Dictionary<string, int> roleNumbers,
        Dictionary<string, int> skillNumbers,
        IReadOnlyList<OtherSkillName> otherNames,
        SkillNeed[][] needsOfRoles,
        IEnumerable<MapStep> moves)
    {
        this.roles = roles;
        this.skills = skills;
        this.roleNumbers = roleNumbers;
        OtherNames = otherNames;
        this.skillNumbers = skillNumbers;
        needs = [.. needsOfRoles.SelectMany(n => n)];
        needStarts = new int[roles.Length + 1];
        for (int i = 0; i < roles.Length; i++)
            needStarts[i + 1] = needStarts[i] + needsOfRoles[i].Length;
        (askingStarts, asking) = Turn();
        Moves = new StepGraph(roles.Length, moves);
        allMoves = new Lazy<StepGraph>(() => new StepGraph(roles.Length, [.. Moves.Steps, .. NearbyMoves.Of(this)]));
        finder = new Lazy<SkillFinder>(() => new SkillFinder(this));
        search = new Lazy<SkillSearch>(() => new SkillSearch(this));
    }

    /// <summary>A map of nothing.</summary>
    public static CareerMap Empty { get; } = new CareerMapBuilder().Build();

    /// <summary>The roles in the order of their addresses; a role's number is its place.</summary>
    public IReadOnlyList<MapRole> Roles => roles;

    /// <summary>The skills in the order of their addresses; a skill's number is its place.</summary>
    public IReadOnlyList<MapSkill> Skills => skills;

    /// <summary>Names of skills besides the one each is shown under.</summary>
    public IReadOnlyList<OtherSkillName> OtherNames { get; }

    /// <summary>The moves that articles state.</summary>
    public StepGraph Moves { get; }

    /// <summary>The stated moves, and those that the likeness of two roles suggests (<see cref="NearbyMoves"/>).</summary>
    public StepGraph AllMoves => allMoves.Value;

    /// <summary>Finds the map's skills in a text.</summary>
    public SkillFinder Finder => finder.Value;

    /// <summary>Finds the map's skills by what somebody types.</summary>
    public SkillSearch Search => search.Value;

    /// <summary>The role at an address or under an alias; <c>null</c> where there is none.</summary>
    /// <param name="slug">The address.</param>
    public MapRole? FindRole(string slug) => roleNumbers.TryGetValue(slug, out int number) ? roles[number] : null;

    /// <summary>The skill at an address or under an alias; <c>null</c> where there is none.</summary>
    /// <param name="slug">The address.</param>
    public MapSkill? FindSkill(string slug) => skillNumbers.TryGetValue(slug, out int number) ? skills[number] : null;

    /// <summary>The skills a role asks for, by their numbers.</summary>
    /// <param name="role">The role's number.</param>
    public ReadOnlySpan<SkillNeed> NeedsOf(int role) => needs.AsSpan(needStarts[role]..needStarts[role + 1]);

    /// <summary>The numbers of the roles that ask for a skill, in order.</summary>
    /// <param name="skill">The skill's number.</param>
    public ReadOnlySpan<int> RolesAsking(int skill) => asking.AsSpan(askingStarts[skill]..askingStarts[skill + 1]);

    // The needs by skill instead of by role.
    private (int[] Starts, int[] Roles) Turn()
    {
        int[] starts = new int[skills.Length + 1];
        foreach (SkillNeed need in needs)
            starts[need.Skill + 1]++;
        for (int i = 0; i < skills.Length; i++)
            starts[i + 1] += starts[i];
        int[] next = starts[..^1];
        int[] turned = new int[needs.Length];
        for (int role = 0; role < roles.Length; role++)
        {
            foreach (SkillNeed need in NeedsOf(role))
                turned[next[need.Skill]++] = role;
        }

        return (starts, turned);
    }
}

/// <summary>A name of a skill besides the one it is shown under.</summary>
/// <param name="Name">The name.</param>
/// <param name="Skill">The skill's number.</param>
public readonly record struct OtherSkillName(string Name, int Skill);
