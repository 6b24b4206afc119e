using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Practice;

/// <summary>What the atlas knows on the subject of a question, by the rules of <see cref="Relevance"/>.</summary>
internal static class QuestionSubjects
{
    // A role that thousands of articles describe still answers at once.
    private const int MostFacts = 1500;
    private const int MostAnswers = 2;
    private const int MostSkills = 6;
    private const int MostPassages = 3;

    // Stages and sources speak of the interview and of the article, not of the subject.
    private static readonly FactKind[] Telling =
    [
        FactKind.FrequentQuestion, FactKind.KeyTakeaway, FactKind.Responsibility, FactKind.Certification, FactKind.ProjectStage,
        FactKind.PerformanceMetric, FactKind.Trend, FactKind.ToolUsage,
    ];

    public static async Task<PracticeQuestion> FindAsync(AtlasContext context, BankQuestion question, CancellationToken ct)
    {
        List<CitedFact<Fact>> facts = await FactsAsync(context, question, ct);
        string text = question.Question.Fact.Text;
        string role = question.Role ?? "";
        List<CitedFact<FrequentQuestion>> asked =
            [.. facts.Where(f => f.Fact is FrequentQuestion).Select(f => new CitedFact<FrequentQuestion>(f.Id, (FrequentQuestion)f.Fact, f.Article))];
        List<Subject<FittingPassage>> passages =
        [
            .. facts.Where(f => f.Fact is not FrequentQuestion && f.Fact.Evidence.Section is not null)
                .Select(f => new Subject<FittingPassage>(new FittingPassage(f.Fact.Evidence.Section!, f), f.Fact.Evidence.Section!, f.Fact.Evidence.Quote)),
        ];
        return new PracticeQuestion(
            question,
            Relevance.Fitting(text, role, [.. asked.Select(a => new Subject<CitedFact<FrequentQuestion>>(a, a.Fact.Question, a.Fact.Answer))], MostAnswers),
            await SkillsAsync(context, question.RoleSlug, text, ct),
            [.. Relevance.Fitting(text, role, passages, passages.Count).DistinctBy(p => (p.Statement.Article.Id, p.Heading)).Take(MostPassages)]);
    }

    private static async Task<List<CitedFact<Fact>>> FactsAsync(AtlasContext context, BankQuestion question, CancellationToken ct)
    {
        IQueryable<RoleFact> rows = question.RoleSlug is { } slug
            ? context.RoleFacts.Where(f => f.RoleSlug == slug)
            : context.RoleFacts.Where(f => f.ArticleId == question.Question.Article.Id);
        List<RoleFact> facts = await rows.Where(f => Telling.Contains(f.Kind)).OrderBy(f => f.FactId).Take(MostFacts).ToListAsync(ct);
        List<long> ids = [.. facts.Select(f => f.ArticleId).Distinct()];
        Dictionary<long, ArticleReference> articles = await context.AtlasArticles.Where(a => ids.Contains(a.ArticleId))
            .ToDictionaryAsync(a => a.ArticleId, a => a.ToReference(), ct);
        return [.. facts.Select(f => new CitedFact<Fact>(f.FactId, FactJson.Read(f.Kind, f.Payload), articles[f.ArticleId]))];
    }

    private static async Task<IReadOnlyList<(string Slug, string Name)>> SkillsAsync(AtlasContext context, string? role, string question, CancellationToken ct)
    {
        if (role is null)
            return [];
        var skills = await context.RoleSkills.Where(s => s.RoleSlug == role)
            .Join(context.Skills, s => s.SkillSlug, s => s.Slug, (_, skill) => new { skill.Slug, skill.Name })
            .OrderBy(s => s.Slug).ToListAsync(ct);
        return [.. skills.Where(s => Relevance.Names(question, s.Name)).Take(MostSkills).Select(s => (s.Slug, s.Name))];
    }
}
