using CareerAtlas.Domain.Comparing;

namespace CareerAtlas.Web.Comparing;

/// <summary>Comparisons in words.</summary>
public static class CompareWords
{
    /// <summary>"AI Trainer", "AI Trainer and Data Analyst", "A, B, C and D".</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count > 1
        ? $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}"
        : string.Concat(names);

    /// <summary>How many, as a word: "two", "three", "four".</summary>
    public static string Number(int roles) => roles switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        _ => throw new ArgumentOutOfRangeException(nameof(roles), roles, "Two to four roles are compared."),
    };

    /// <summary>The heading over skills that are shared so far by this many roles.</summary>
    public static string Sharing(SkillSharing sharing, int roles) => sharing switch
    {
        SkillSharing.All => roles == 2 ? "Shared by both" : $"Shared by all {Number(roles)}",
        SkillSharing.Some => "Shared by some",
        SkillSharing.One => "Only here",
    };
}
