using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Practice;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Practice;

internal static class QuestionBanks
{
    private const int MostRoles = 500;
    private const int MostCategories = 40;
    private const int MostWords = 8;

    public static async Task<QuestionBank> ReadAsync(AtlasContext context, QuestionFilter filter, CancellationToken ct)
    {
        string? role = filter.Role is null ? null : StorableText.Clean(filter.Role);
        IQueryable<Question> ofRole = OfRole(context, role);
        List<CitedFact<InterviewStage>> stages = role is null ? [] : await StagesAsync(context, role, ct);
        IReadOnlyList<BankChoice> categories = await CategoriesAsync(ofRole, ct);
        ILookup<string?, BankChoice> byStage = categories.ToLookup(c => StageFit.Of(c.Value, stages.Select(s => s.Fact))?.Name);

        IQueryable<Question> questions = WithWords(ofRole, filter.Text);
        if (filter.Category is { } category)
        {
            string asked = StorableText.Clean(category);
            questions = questions.Where(q => q.Category == asked);
        }

        if (role is not null && filter.Stage is { } stage)
        {
            List<string> asked = [.. byStage[StorableText.Clean(stage)].Select(c => c.Value)];
            questions = questions.Where(q => q.Category != null && asked.Contains(q.Category));
        }

        string? name = role is null ? null : await context.Roles.Where(r => r.Slug == role).Select(r => r.Name).SingleOrDefaultAsync(ct);
        return new QuestionBank(
            await PageAsync(context, questions, filter, role, ct),
            name,
            await RolesAsync(context, role, ct),
            categories,
            [.. stages.Select(s => new BankStage(s, byStage[s.Fact.Name].Sum(c => c.Questions)))]);
    }

    public static IQueryable<Question> OfRole(AtlasContext context, string? role)
    {
        if (role is null)
            return context.Questions;
        string slug = StorableText.Clean(role);
        return context.Questions.Where(q => q.RoleSlug == slug);
    }

    /// <summary>By role and article. Where a question of no role stands, first or last, is the database's own choice.</summary>
    public static IOrderedQueryable<Question> InOrder(IQueryable<Question> questions, string? role) =>
        (role is null ? questions.OrderBy(q => q.RoleSlug).ThenBy(q => q.ArticleId) : questions.OrderBy(q => q.ArticleId))
            .ThenBy(q => q.Ordinal).ThenBy(q => q.FactId);

    /// <summary>Those that contain each word, in whatever case. A word is text to both databases: it knows no wildcards.</summary>
    public static IQueryable<Question> WithWords(IQueryable<Question> questions, string? text)
    {
        string[] words = StorableText.Clean(text ?? "").ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string word in words.Distinct().Take(MostWords))
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, which has one lower case.
            questions = questions.Where(q => q.Text.ToLower().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        return questions;
    }

    public static async Task<IReadOnlyList<BankChoice>> RolesAsync(AtlasContext context, string? chosen, CancellationToken ct)
    {
        List<BankChoice> roles = await context.Roles.Where(r => r.Questions > 0)
            .OrderByDescending(r => r.Slug == chosen).ThenByDescending(r => r.Questions).ThenBy(r => r.Slug)
            .Select(r => new BankChoice(r.Slug, r.Name, r.Questions)).Take(MostRoles).ToListAsync(ct);
        return [.. roles.OrderBy(r => r.Label, StringComparer.OrdinalIgnoreCase)];
    }

    public static async Task<IReadOnlyList<BankChoice>> CategoriesAsync(IQueryable<Question> questions, CancellationToken ct) =>
        await questions.Where(q => q.Category != null).GroupBy(q => q.Category!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new BankChoice(g.Key, g.Key, g.Count())).Take(MostCategories).ToListAsync(ct);

    public static async Task<IReadOnlyList<BankQuestion>> CiteAsync(AtlasContext context, IReadOnlyList<Question> rows, CancellationToken ct)
    {
        List<long> articleIds = [.. rows.Select(r => r.ArticleId).Distinct()];
        List<string> slugs = [.. rows.Select(r => r.RoleSlug).OfType<string>().Distinct()];
        Dictionary<long, ArticleReference> articles = await context.AtlasArticles.Where(a => articleIds.Contains(a.ArticleId))
            .ToDictionaryAsync(a => a.ArticleId, a => a.ToReference(), ct);
        Dictionary<string, string> roles = await context.Roles.Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, r => r.Name, ct);
        return
        [
            .. rows.Select(r => new BankQuestion(
                new CitedFact<InterviewQuestion>(r.FactId, (InterviewQuestion)FactJson.Read(r.Kind, r.Payload), articles[r.ArticleId]),
                r.RoleSlug,
                r.RoleSlug is null ? null : roles.GetValueOrDefault(r.RoleSlug))),
        ];
    }

    private static async Task<List<CitedFact<InterviewStage>>> StagesAsync(AtlasContext context, string role, CancellationToken ct)
    {
        List<RoleFact> rows = await context.RoleFacts.Where(f => f.RoleSlug == role && f.Kind == FactKind.InterviewStage)
            .OrderBy(f => f.ArticleId).ThenBy(f => f.Ordinal).ToListAsync(ct);
        List<long> articleIds = [.. rows.Select(r => r.ArticleId).Distinct()];
        Dictionary<long, ArticleReference> articles = await context.AtlasArticles.Where(a => articleIds.Contains(a.ArticleId))
            .ToDictionaryAsync(a => a.ArticleId, a => a.ToReference(), ct);
        return [.. rows.Select(r => new CitedFact<InterviewStage>(r.FactId, (InterviewStage)FactJson.Read(r.Kind, r.Payload), articles[r.ArticleId]))];
    }

    private static async Task<Page<BankQuestion>> PageAsync(
        AtlasContext context, IQueryable<Question> questions, QuestionFilter filter, string? role, CancellationToken ct)
    {
        int size = Math.Clamp(filter.PageSize, 1, QuestionFilter.MaxPageSize);
        int number = Math.Max(1, filter.Page);
        long skip = (number - 1L) * size;
        int total = await questions.CountAsync(ct);
        List<Question> rows = skip >= total ? [] : await InOrder(questions, role).Skip((int)skip).Take(size).ToListAsync(ct);
        return new Page<BankQuestion>(await CiteAsync(context, rows, ct), total, number, size);
    }
}
