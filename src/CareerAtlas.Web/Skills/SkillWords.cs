using System.Globalization;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Skills;

/// <summary>The kinds of skill in words.</summary>
public static class SkillWords
{
    /// <summary>A heading over skills of one kind.</summary>
    public static string Heading(SkillKind kind) => kind switch
    {
        SkillKind.Technical => "Technical skills",
        SkillKind.Soft => "Soft skills",
        SkillKind.Tool => "Tools",
    };

    /// <summary>"22 technical", "9 soft", "14 tools".</summary>
    public static string Count(SkillKind kind, int count) => kind switch
    {
        SkillKind.Technical => Text(count, "technical"),
        SkillKind.Soft => Text(count, "soft"),
        SkillKind.Tool => Text(count, count == 1 ? "tool" : "tools"),
    };

    /// <summary>The kind of a single skill.</summary>
    public static string Name(SkillKind kind) => kind switch
    {
        SkillKind.Technical => "technical",
        SkillKind.Soft => "soft",
        SkillKind.Tool => "tool",
    };

    /// <summary>"in 3 of the 5 roles that ask for Python".</summary>
    public static string Together(int together, int roles, string skill) => roles == 1
        ? $"in the one role that asks for {skill}"
        : string.Create(CultureInfo.InvariantCulture, $"in {together} of the {roles} roles that ask for {skill}");

    /// <summary>A skill's page in a sentence, for search engines.</summary>
    public static string Description(SkillProfile skill) =>
        $"{skill.Skill.Name}: asked for by {Plural.Of(skill.Skill.Roles, "role")}"
        + (skill.Beside.Count > 0 ? $", most often beside {string.Join(", ", skill.Beside.Take(3).Select(b => b.Name))}." : ".");

    private static string Text(int count, string kind) => string.Create(CultureInfo.InvariantCulture, $"{count} {kind}");
}
