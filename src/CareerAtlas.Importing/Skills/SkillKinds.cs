using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Skills;

/// <summary>Tells from headings, leads and columns what sort of skills stand under them.</summary>
internal static partial class SkillKinds
{
    public static SkillKind KindOf(Section section) =>
        section.SelfAndAncestors.Select(s => KindOf(s.Title)).FirstOrDefault(k => k is not null) ?? SkillKind.Technical;

    public static SkillKind? KindOf(string words) =>
        SoftWords().IsMatch(words) ? SkillKind.Soft
        : ToolWords().IsMatch(words) ? SkillKind.Tool
        : TechnicalWords().IsMatch(words) ? SkillKind.Technical
        : null;

    [GeneratedRegex(@"\b(?:soft|interpersonal|human|people|behaviou?ral|personal|transferable|non-technical|social|business skills|traits?|attributes?|temperament|character)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SoftWords();

    [GeneratedRegex(@"\b(?:tools?|tooling|toolkit|toolbox|software|platforms?|frameworks?|librar(?:y|ies)|languages?|stack|technologies|products|applications|systems you)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex ToolWords();

    [GeneratedRegex(@"\b(?:technical|hard|techniques?|methods?|knowledge|clinical|analytical|domain|core|fundamentals?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TechnicalWords();
}
