using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Roles;

/// <summary>What a role's page says of itself.</summary>
public static class RoleWords
{
    /// <summary>The sections of a role's page, by anchor. Some stand there only where there is something to show.</summary>
    public static IEnumerable<(string Id, string Title)> Sections(RoleProfile role)
    {
        if (role.Of<KeyTakeaway>().Any())
            yield return ("in-short", "In short");
        yield return ("pay", "Pay");
        yield return ("work", "What they do");
        yield return ("skills", "Skills");
        yield return ("getting-in", "Getting in");
        yield return ("paths", "Paths");
        yield return ("interview", "Interview");
        yield return ("outlook", "Outlook");
        if (role.Of<RoleComparison>().Any())
            yield return ("comparisons", "Beside other roles");
        if (role.Of<FrequentQuestion>().Any())
            yield return ("questions", "Questions");
        yield return ("sources", "Sources and history");
    }

    /// <summary>One sentence for search engines, of facts alone.</summary>
    public static string Description(RoleProfile role)
    {
        var parts = new List<string>();
        if (PayHeadline.Of(role.Pay) is { } pay)
        {
            var first = pay.Groups[0];
            parts.Add($"pay ({PayWords.Level(first.Level).ToLowerInvariant()} {PayWords.Figures(first.Claims[0].Fact.Figures)} {PayWords.Unit(pay.Currency, pay.Period)})");
        }
        if (role.Skills.Count > 0)
            parts.Add(Plural.Of(role.Skills.Count, "skill"));
        if (role.Steps.Count > 0)
            parts.Add(Plural.Of(role.Steps.Count, "career move"));
        if (role.Of<InterviewQuestion>().Count() is > 0 and var questions)
            parts.Add(Plural.Of(questions, "interview question"));
        return parts.Count == 0
            ? $"{role.Name}: what career articles say of the role, with the sentences that say it."
            : $"{role.Name}: {string.Join(", ", parts)}, each with the sentence it was read from.";
    }
}
