using CareerAtlas.Data;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>
/// Fills an empty database with the atlas of synthetic articles: the rows that publishing each of them would make, in
/// bulk. There are no revisions behind them, so the pages of articles and facts are empty.
/// </summary>
internal sealed class AtlasFiller(AtlasContext context)
{
    private const int Batch = 250;

    private readonly BulkRows bulk = new(context);
    private readonly AtlasTally tally = new();
    private readonly Dictionary<string, DateTimeOffset?> newest = [];
    private readonly Dictionary<string, int> words = [];

    public async Task FillAsync(SyntheticCareers careers)
    {
        foreach (PublishedArticle[] batch in careers.Articles().Chunk(Batch))
            await WriteAsync(batch);
        await WriteCountsAsync();
        await bulk.WriteAsync([.. words.Select(w => new SearchWord { Word = w.Key, Uses = w.Value })]);
    }

    private async Task WriteAsync(PublishedArticle[] articles)
    {
        var rows = new List<AtlasFact>();
        var entries = new List<SearchEntry>();
        var about = new List<AtlasArticle>();
        foreach (PublishedArticle article in articles)
        {
            ArticleProjection projection = AtlasProjection.Of(article, RoleNames.Plain);
            tally.Add(projection);
            about.Add(AtlasRowWriter.RowOf(article, projection));
            rows.AddRange(projection.Facts.Select(fact => AtlasRowWriter.RowOf(article.ArticleId, fact)));
            entries.AddRange(projection.Facts.Select(fact => SearchEntry.ForFact(article.ArticleId, fact)).OfType<SearchEntry>());
            string role = projection.RoleSlug!;
            if (newest.GetValueOrDefault(role) is not { } known || known < article.Metadata.PublishedAt)
                newest[role] = article.Metadata.PublishedAt;
        }

        await bulk.WriteAsync(about);
        await bulk.WriteAsync([.. rows.OfType<RoleFact>()]);
        await bulk.WriteAsync([.. rows.OfType<SkillStatement>()]);
        await bulk.WriteAsync([.. rows.OfType<PayClaim>()]);
        await bulk.WriteAsync([.. rows.OfType<StepStatement>()]);
        await bulk.WriteAsync([.. rows.OfType<Question>()]);
        await WriteAsync(entries);
    }

    private async Task WriteCountsAsync()
    {
        Dictionary<string, Role> roles = tally.RoleNames.GroupBy(n => n.Key.Slug)
            .ToDictionary(g => g.Key, g => new Role
            {
                Slug = g.Key,
                Name = NameVote.ForRole(g.Key, g.Select(n => (n.Key.Name, n.Value))),
                NewestArticle = newest.GetValueOrDefault(g.Key),
            });
        Dictionary<string, Skill> skills = tally.SkillNames.GroupBy(n => n.Key.Slug).ToDictionary(g => g.Key, SkillOf);
        foreach ((string slug, RoleCounts by) in tally.Roles)
            roles[slug].Count(by);
        foreach (((string role, string skill), _) in tally.RoleSkills)
        {
            roles[role].Skills++;
            skills[skill].Roles++;
        }

        foreach ((StepEnds ends, _) in tally.Steps)
        {
            roles[ends.From].Steps++;
            roles[ends.To].Steps++;
        }

        await bulk.WriteAsync(roles.Values);
        await bulk.WriteAsync(skills.Values);
        await bulk.WriteAsync([.. tally.RoleNames.Select(n => new RoleName { RoleSlug = n.Key.Slug, Name = n.Key.Name, Uses = n.Value })]);
        await bulk.WriteAsync([.. tally.SkillNames.Select(n => new SkillUse { SkillSlug = n.Key.Slug, Name = n.Key.Name, Kind = n.Key.Kind, Uses = n.Value })]);
        await bulk.WriteAsync([.. tally.RoleSkills.Select(s => new RoleSkillCount { RoleSlug = s.Key.Role, SkillSlug = s.Key.Skill, Statements = s.Value })]);
        await bulk.WriteAsync([.. tally.Steps.Select(s => new Step { FromSlug = s.Key.From, ToSlug = s.Key.To, Statements = s.Value })]);
        await WriteAsync([.. roles.Values.Select(r => SearchEntry.ForRole(r.Slug, r.Name)), .. skills.Values.Select(s => SearchEntry.ForSkill(s.Slug, s.Name))]);
    }

    private async Task WriteAsync(List<SearchEntry> entries)
    {
        foreach (string word in entries.SelectMany(e => e.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            words[word] = words.GetValueOrDefault(word) + 1;
        await bulk.WriteAsync(entries);
    }

    private static Skill SkillOf(IGrouping<string, KeyValuePair<SkillName, int>> uses)
    {
        (string name, SkillKind kind) = NameVote.ForSkill([.. uses.Select(u => (u.Key.Name, u.Key.Kind, u.Value))]);
        return new Skill { Slug = uses.Key, Name = name, Kind = kind };
    }
}
