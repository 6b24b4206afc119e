using System.Globalization;
using CareerAtlas.Domain.Facts;

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

    private static string Text(int count, string kind) => string.Create(CultureInfo.InvariantCulture, $"{count} {kind}");
}
