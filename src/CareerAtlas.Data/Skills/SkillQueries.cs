using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Skills;

/// <summary>What readers ask of skills. Each answer is taken from one moment, never from two.</summary>
public sealed class SkillQueries(AtlasTransactions transactions)
{
    public Task<SkillListing> ListAsync(SkillFilter filter, CancellationToken ct) => transactions.ReadAsync(
        async (context, token) =>
        {
            IQueryable<Skill> kind = filter.Kind is { } asked ? context.Skills.Where(s => s.Kind == asked) : context.Skills;
            Dictionary<char, int> letters = (await kind.GroupBy(s => s.Slug.Substring(0, 1))
                .Select(g => new { Letter = g.Key, Count = g.Count() }).ToListAsync(token))
                .GroupBy(g => LetterOf(g.Letter)).ToDictionary(g => g.Key, g => g.Sum(l => l.Count));
            IQueryable<Skill> skills = WithLetter(kind, filter.Letter);
            int total = filter.Letter is { } letter ? letters.GetValueOrDefault(letter) : letters.Values.Sum();
            int number = Math.Max(1, filter.Page);
            long skip = (number - 1L) * filter.PageSize;
            IQueryable<Skill> sorted = filter.Sort == SkillSort.Roles
                ? skills.OrderByDescending(s => s.Roles).ThenBy(s => s.Slug)
                : skills.OrderBy(s => s.Slug);
            List<SkillSummary> items = skip >= total
                ? []
                : await sorted.Skip((int)skip).Take(filter.PageSize).Select(s => new SkillSummary(s.Slug, s.Name, s.Kind, s.Roles)).ToListAsync(token);
            return new SkillListing(new Page<SkillSummary>(items, total, number, filter.PageSize), letters);
        },
        ct);

    /// <summary>The skill at this address, or where to go instead.</summary>
    /// <param name="otherName">A name that stands for the same, or <c>null</c>.</param>
    /// <param name="page">The page of its roles, from 1.</param>
    public Task<SkillLookup> LookUpAsync(string slug, string? otherName, int page, CancellationToken ct) => transactions.ReadAsync<SkillLookup>(
        async (context, token) =>
        {
            string asked = StorableText.Clean(slug);
            if (await SkillProfiles.FindAsync(context, asked, page, token) is { } skill)
                return new SkillLookup.Found(skill);
            string written = Slug.Of(asked);
            string? alias = await context.SkillAliases.Where(a => a.Slug == written).Select(a => a.SkillSlug).SingleOrDefaultAsync(token);
            foreach (string? target in new[] { alias, written, otherName is null ? null : Slug.Of(otherName) })
            {
                if (target is not null && await context.Skills.AnyAsync(s => s.Slug == target, token))
                    return new SkillLookup.Moved(target);
            }

            return new SkillLookup.Unknown();
        },
        ct);

    private static IQueryable<Skill> WithLetter(IQueryable<Skill> skills, char? letter)
    {
        if (letter is null)
            return skills;
        if (letter == SkillFilter.NoLetter)
            return skills.Where(s => string.Compare(s.Slug, "a") < 0 || string.Compare(s.Slug, "{") >= 0);
        string from = letter.Value.ToString(), before = ((char)(letter.Value + 1)).ToString();
        return skills.Where(s => string.Compare(s.Slug, from) >= 0 && string.Compare(s.Slug, before) < 0);
    }

    private static char LetterOf(string first) => first is [>= 'a' and <= 'z'] ? first[0] : SkillFilter.NoLetter;
}
