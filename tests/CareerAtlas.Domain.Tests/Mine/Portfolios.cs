using CareerAtlas.Domain.Mine;
using CsCheck;

namespace CareerAtlas.Domain.Tests.Mine;

/// <summary>Portfolios of few names and few moments, so that two of them often speak of the same thing.</summary>
internal static class Portfolios
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Moment = Gen.Int[0, 5].Select(minutes => Start.AddMinutes(minutes));

    private static readonly Gen<string> Slug = OneOf("python", "sql", "ai-trainer", "data-engineer");

    private static readonly Gen<SavedRole> Role = Gen.Select(Slug, Moment, Gen.Bool, (slug, at, removed) => new SavedRole(slug, slug.ToUpperInvariant(), at, removed));

    private static readonly Gen<TickedSkill> Skill =
        Gen.Select(Slug, OneOf("One", "Other"), Moment, Gen.Bool, (slug, name, at, removed) => new TickedSkill(slug, name, at, removed));

    private static readonly Gen<SavedPlan> Plan =
        Gen.Select(Slug, Slug, Moment, Gen.Bool, (from, to, at, removed) => new SavedPlan([from, to], at, removed));

    private static readonly Gen<PracticeReview> Review =
        Gen.Select(Gen.Long[1, 4], Gen.Enum<PracticeRating>(), Moment, (id, rating, at) => new PracticeReview(id, rating, at));

    private static readonly Gen<PracticeNote> Note =
        Gen.Select(Gen.Long[1, 4], OneOf("", "a", "b"), Moment, (id, text, at) => new PracticeNote(id, text, at));

    public static readonly Gen<Portfolio> Any = Gen.Select(
        Role.List[0, 3], Skill.List[0, 3], Plan.List[0, 3], Review.List[0, 4], Note.List[0, 3],
        (roles, skills, plans, reviews, notes) => new Portfolio
        {
            Roles = roles.DistinctBy(r => r.Slug).ToDictionary(r => r.Slug),
            Skills = skills.DistinctBy(s => s.Slug).ToDictionary(s => s.Slug),
            Plans = plans.DistinctBy(p => p.Id).ToDictionary(p => p.Id),
            Reviews = [.. reviews.Distinct().Order(PracticeReview.ByTime)],
            Notes = notes.DistinctBy(n => n.QuestionId).ToDictionary(n => n.QuestionId),
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>All that a portfolio holds, for comparison.</summary>
    public static string Text(Portfolio portfolio) => System.Text.Encoding.UTF8.GetString(PortfolioJson.Write(portfolio));
}
