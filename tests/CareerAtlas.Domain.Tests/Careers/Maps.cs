using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Careers;

/// <summary>Maps for tests, short to write down.</summary>
internal static class Maps
{
    /// <summary>
    /// A map by lines: "cook: Knives, Sauces" is a role with its skills, "cook > chef: Leading" a stated move with the skills
    /// it names.
    /// </summary>
    public static CareerMap Of(params string[] lines)
    {
        var builder = new CareerMapBuilder();
        foreach (string line in lines)
        {
            string[] parts = line.Split(':');
            string[] ends = parts[0].Split('>', StringSplitOptions.TrimEntries);
            string[] skills = parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
            foreach (string end in ends)
                builder.AddRole(end, Name(end), 1);
            if (ends.Length == 2)
            {
                builder.AddMove(new StepEnds(ends[0], ends[1]), skills);
                continue;
            }

            foreach (string skill in skills)
                builder.AddSkill(Slug.Of(skill), skill, SkillKind.Technical).AddNeed(ends[0], Slug.Of(skill), 1);
        }

        return builder.Build();
    }

    /// <summary>A map of skills alone, those of products marked by a star: "Spark*".</summary>
    public static CareerMap OfSkills(params string[] skills)
    {
        var builder = new CareerMapBuilder();
        foreach (string skill in skills)
            builder.AddSkill(Slug.Of(skill.TrimEnd('*')), skill.TrimEnd('*'), skill.EndsWith('*') ? SkillKind.Tool : SkillKind.Technical);
        return builder.Build();
    }

    /// <summary>Small maps of any shape: cycles, dead ends, roles without skills, moves with named skills.</summary>
    public static readonly Gen<Sketch> Sketches =
        from roles in Gen.Int[2, 6]
        from skills in Gen.Int[1, 6]
        from needs in Gen.Select(Gen.Int[0, roles - 1], Gen.Int[0, skills - 1], Gen.Int[1, 4]).Array[0, 16]
        from moves in Gen.Select(Gen.Int[0, roles - 1], Gen.Int[0, roles - 1], Gen.Int[0, skills]).Array[0, 18]
        from have in Gen.Int[0, skills - 1].Array[0, 3]
        select new Sketch(roles, skills, needs, moves, have);

    private static string Name(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..];
}

/// <summary>What a map is made of, by numbers.</summary>
/// <param name="Needs">Role, skill, statements.</param>
/// <param name="Moves">From, to, and the skill named; the number of skills stands for none.</param>
internal sealed record Sketch(int Roles, int Skills, (int, int, int)[] Needs, (int, int, int)[] Moves, int[] Have)
{
    public IEnumerable<string> HaveSlugs => Have.Select(SkillSlug);

    public static string RoleSlug(int role) => $"role-{role}";

    public static string SkillSlug(int skill) => $"skill-{skill}";

    public CareerMap Map(Random? shuffle = null)
    {
        var builder = new CareerMapBuilder();
        List<Action> parts =
        [
            .. Enumerable.Range(0, Roles).Select(r => (Action)(() => builder.AddRole(RoleSlug(r), $"Role {r}", r % 3))),
            .. Enumerable.Range(0, Skills).Select(s => (Action)(() => builder.AddSkill(SkillSlug(s), $"Skill {s}", SkillKind.Technical))),
            .. Needs.Select(n => (Action)(() => builder.AddNeed(RoleSlug(n.Item1), SkillSlug(n.Item2), n.Item3))),
            .. Moves.Select(m => (Action)(() => builder.AddMove(
                new StepEnds(RoleSlug(m.Item1), RoleSlug(m.Item2)), m.Item3 == Skills ? [] : new[] { $"Skill {m.Item3}" }))),
        ];
        Action[] order = [.. parts];
        shuffle?.Shuffle(order);
        foreach (Action part in order)
            part();
        return builder.Build();
    }
}
