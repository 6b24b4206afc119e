using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Practice;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Practice;

/// <summary>What is asked of the interview questions: the bank that is read, and the sessions that are practised.</summary>
public sealed class InterviewQueries(AtlasTransactions transactions)
{
    /// <summary>The most questions that one session draws on, beside those practised already.</summary>
    public const int MostOfASession = 1000;

    // As many numbers as a statement may name on either database without becoming a burden.
    private const int Batch = 500;

    public Task<QuestionBank> BankAsync(QuestionFilter filter, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => QuestionBanks.ReadAsync(context, filter, token), ct);

    /// <summary>The categories of a role, or the most frequent of all, for choosing a session.</summary>
    public Task<IReadOnlyList<BankChoice>> CategoriesAsync(string? role, CancellationToken ct) =>
        transactions.ReadAsync((context, token) => QuestionBanks.CategoriesAsync(QuestionBanks.OfRole(context, role), token), ct);

    /// <summary>Roles that have questions.</summary>
    public Task<IReadOnlyList<BankChoice>> RolesAsync(CancellationToken ct) =>
        transactions.ReadAsync((context, token) => QuestionBanks.RolesAsync(context, null, token), ct);

    /// <summary>The questions of a session.</summary>
    /// <param name="scope">What the session is about.</param>
    /// <param name="rated">The questions practised already: those in scope belong to the session however many others there are.</param>
    public Task<PracticeSession> SessionAsync(PracticeScope scope, IReadOnlyCollection<long> rated, CancellationToken ct) =>
        transactions.ReadAsync(
            async (context, token) =>
            {
                string? role = scope.Role is null ? null : StorableText.Clean(scope.Role);
                List<string> categories = [.. scope.Categories.Select(StorableText.Clean)];
                IQueryable<Question> questions = QuestionBanks.WithWords(QuestionBanks.OfRole(context, role), scope.Text);
                if (categories.Count > 0)
                    questions = questions.Where(q => q.Category != null && categories.Contains(q.Category));
                List<long> ids = await QuestionBanks.InOrder(questions, role).Select(q => q.FactId).Take(MostOfASession).ToListAsync(token);
                int total = ids.Count < MostOfASession ? ids.Count : await questions.CountAsync(token);
                foreach (long[] batch in rated.Except(ids).Chunk(Batch))
                    ids.AddRange(await questions.Where(q => batch.Contains(q.FactId)).OrderBy(q => q.FactId).Select(q => q.FactId).ToListAsync(token));
                string? name = role is null ? null : await context.Roles.Where(r => r.Slug == role).Select(r => r.Name).SingleOrDefaultAsync(token);
                return new PracticeSession(ids, total, name);
            },
            ct);

    /// <summary>Those of the questions that the atlas still has, in the order asked for.</summary>
    public Task<IReadOnlyList<BankQuestion>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken ct) =>
        transactions.ReadAsync<IReadOnlyList<BankQuestion>>(
            async (context, token) =>
            {
                var rows = new Dictionary<long, Question>();
                foreach (long[] batch in ids.Distinct().Chunk(Batch))
                {
                    foreach (Question row in await context.Questions.Where(q => batch.Contains(q.FactId)).ToListAsync(token))
                        rows.Add(row.FactId, row);
                }

                return await QuestionBanks.CiteAsync(context, [.. ids.Distinct().Where(rows.ContainsKey).Select(id => rows[id])], token);
            },
            ct);

    /// <summary>Those of the numbers that are questions of the atlas still.</summary>
    public Task<IReadOnlyList<long>> ExistingAsync(IReadOnlyCollection<long> ids, CancellationToken ct) =>
        transactions.ReadAsync<IReadOnlyList<long>>(
            async (context, token) =>
            {
                var found = new List<long>();
                foreach (long[] batch in ids.Distinct().Order().Chunk(Batch))
                    found.AddRange(await context.Questions.Where(q => batch.Contains(q.FactId)).OrderBy(q => q.FactId).Select(q => q.FactId).ToListAsync(token));
                return found;
            },
            ct);

    /// <summary>A question with what the atlas knows on its subject, or <c>null</c> where the atlas has it no more.</summary>
    public Task<PracticeQuestion?> PractiseAsync(long id, CancellationToken ct) => transactions.ReadAsync(
        async (context, token) =>
        {
            Question? row = await context.Questions.SingleOrDefaultAsync(q => q.FactId == id, token);
            if (row is null)
                return null;
            BankQuestion question = (await QuestionBanks.CiteAsync(context, [row], token))[0];
            return await QuestionSubjects.FindAsync(context, question, token);
        },
        ct);
}
