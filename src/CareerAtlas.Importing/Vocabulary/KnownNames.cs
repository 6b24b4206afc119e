using CareerAtlas.Importing.Skills;

namespace CareerAtlas.Importing.Vocabulary;

/// <summary>The vocabulary's names for what people call otherwise: "k8s" is Kubernetes, "ML engineer" a Machine Learning Engineer.</summary>
public static class KnownNames
{
    private const int LongestName = 80;

    /// <summary>The canonical names of the role and the skill that a whole text names; empty where it names neither.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string phrase = text.Trim();
        if (phrase.Length is 0 or > LongestName)
            return [];
        var names = new List<string>();
        if (RoleNames.TryParse(phrase, out string role))
            names.Add(role);
        if (SkillOf(phrase) is { } skill)
            names.Add(skill);
        return names;
    }

    /// <summary>The canonical name of the skill that a whole text names, or <c>null</c>.</summary>
    /// <param name="text">The text.</param>
    public static string? SkillOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestName && SkillNames.TryGet(text, out KnownSkill skill) ? skill.Name : null;
    }
}
