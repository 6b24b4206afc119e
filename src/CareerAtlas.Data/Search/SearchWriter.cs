using CareerAtlas.Data.Atlas;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Search;

/// <summary>
/// Keeps what can be searched in step with the atlas, in the same transaction. The cost depends on what changes and not
/// on what there is.
/// </summary>
internal sealed class SearchWriter(AtlasContext context, ISearchIndex index)
{
    private readonly Dictionary<string, int> words = [];

    /// <summary>Puts in what an article states.</summary>
    public void Add(long articleId, ArticleProjection article)
    {
        foreach (SearchEntry entry in EntriesOf(articleId, article))
            Add(entry);
    }

    /// <summary>Takes out what an article stated, as it was put in.</summary>
    public async Task RemoveAsync(long articleId, ArticleProjection article, CancellationToken ct)
    {
        foreach (SearchEntry entry in EntriesOf(articleId, article))
            Count(entry.Words, -1);
        await context.SearchEntries.Where(e => e.ArticleId == articleId).ExecuteDeleteAsync(ct);
    }

    /// <summary>Puts in, renames and takes out roles and skills.</summary>
    public async Task ApplyAsync(SearchKind kind, NameChanges changes, CancellationToken ct)
    {
        foreach ((string slug, string name) in changes.Added)
            Add(kind == SearchKind.Role ? SearchEntry.ForRole(slug, name) : SearchEntry.ForSkill(slug, name));
        if (kind == SearchKind.Role && changes.Added.Count > 0)
            await AddRoleAliasesAsync(changes.Added.Keys, ct);
        if (kind == SearchKind.Skill && changes.Added.Count > 0)
            await AddSkillAliasesAsync(changes.Added.Keys, ct);
        await ChangeAsync(kind, changes, ct);
    }

    /// <summary>Stores what has changed and counts its words.</summary>
    public async Task SaveAsync(CancellationToken ct)
    {
        await context.SaveChangesAsync(ct);
        Dictionary<string, int> changed = words.Where(w => w.Value != 0).ToDictionary();
        if (changed.Count > 0)
            await index.CountWordsAsync(context, changed, ct);
        words.Clear();
    }

    private static IEnumerable<SearchEntry> EntriesOf(long articleId, ArticleProjection article) =>
        article.Facts.Select(fact => SearchEntry.ForFact(articleId, fact)).OfType<SearchEntry>();

    private async Task AddRoleAliasesAsync(IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        List<RoleAlias> aliases = await context.RoleAliases.AsNoTracking().Where(a => slugs.Contains(a.RoleSlug)).ToListAsync(ct);
        foreach (RoleAlias alias in aliases)
            Add(SearchEntry.ForRoleAlias(alias.RoleSlug, alias.Name, alias.Slug));
    }

    private async Task AddSkillAliasesAsync(IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        List<SkillAlias> aliases = await context.SkillAliases.AsNoTracking().Where(a => slugs.Contains(a.SkillSlug)).ToListAsync(ct);
        foreach (SkillAlias alias in aliases)
            Add(SearchEntry.ForSkillAlias(alias.SkillSlug, alias.Name, alias.Slug));
    }

    private async Task ChangeAsync(SearchKind kind, NameChanges changes, CancellationToken ct)
    {
        List<string> slugs = [.. changes.Renamed.Keys, .. changes.Removed];
        if (slugs.Count == 0)
            return;
        List<SearchEntry> entries = await context.SearchEntries
            .Where(e => e.ArticleId == null && e.Kind == kind && slugs.Contains(e.Slug!)).ToListAsync(ct);
        foreach (SearchEntry entry in entries)
        {
            if (!changes.Renamed.TryGetValue(entry.Slug!, out string? name))
            {
                Count(entry.Words, -1);
                context.Remove(entry);
            }
            else if (entry.IsNameOf(entry.Slug!))
            {
                Count(entry.Words, -1);
                entry.Rename(name);
                Count(entry.Words, 1);
            }
        }
    }

    private void Add(SearchEntry entry)
    {
        context.SearchEntries.Add(entry);
        Count(entry.Words, 1);
    }

    private void Count(string entryWords, int by)
    {
        foreach (string word in entryWords.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            words[word] = words.GetValueOrDefault(word) + by;
    }
}

/// <summary>Which roles or skills came, went, or are called otherwise.</summary>
internal sealed class NameChanges
{
    public Dictionary<string, string> Added { get; } = [];

    public Dictionary<string, string> Renamed { get; } = [];

    public HashSet<string> Removed { get; } = [];
}
