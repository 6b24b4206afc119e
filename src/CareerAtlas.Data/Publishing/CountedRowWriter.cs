using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Publishing;

/// <summary>
/// Applies a tally to the rows that are counted from facts. Only rows the tally touches are read and written, so the
/// cost does not grow with what the atlas holds.
/// </summary>
internal sealed class CountedRowWriter(AtlasContext context, AtlasTally tally, SearchWriter search)
{
    private readonly NameChanges roleNames = new();
    private readonly NameChanges skillNames = new();
    private Dictionary<string, Role> roles = [];
    private Dictionary<string, Skill> skills = [];

    /// <summary>Applies the tally; the articles' own rows must be in the database already.</summary>
    /// <param name="articleRoles">The roles whose articles changed.</param>
    public async Task<Touched> ApplyAsync(IReadOnlyCollection<string> articleRoles, CancellationToken ct)
    {
        await LoadAsync(ct);
        await ApplyRoleNamesAsync(ct);
        await ApplySkillUsesAsync(ct);
        await ApplyRoleSkillsAsync(ct);
        await ApplyStepsAsync(ct);
        foreach ((string slug, RoleCounts by) in tally.Roles)
        {
            if (roles.TryGetValue(slug, out Role? role))
                role.Count(by);
        }

        foreach (string slug in articleRoles)
        {
            if (roles.TryGetValue(slug, out Role? role))
                role.NewestArticle = await NewestArticleAsync(slug, ct);
        }

        await search.ApplyAsync(SearchKind.Role, roleNames, ct);
        await search.ApplyAsync(SearchKind.Skill, skillNames, ct);
        await search.SaveAsync(ct);
        return await TouchedAsync(ct);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        List<string> roleSlugs = [.. tally.TouchedRoles
            .Union(tally.Steps.SelectMany(s => new[] { s.Key.From, s.Key.To }))
            .Union(tally.RoleSkills.Select(s => s.Key.Role))];
        roles = await context.Roles.Where(r => roleSlugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, ct);
        List<string> skillSlugs = [.. tally.SkillNames.Select(s => s.Key.Slug).Union(tally.RoleSkills.Select(s => s.Key.Skill))];
        if (skillSlugs.Count > 0)
            skills = await context.Skills.Where(s => skillSlugs.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug, ct);
    }

    private async Task ApplyRoleNamesAsync(CancellationToken ct)
    {
        List<string> slugs = [.. tally.RoleNames.Select(n => n.Key.Slug).Distinct()];
        if (slugs.Count == 0)
            return;
        List<RoleName> names = await context.RoleNames.Where(n => slugs.Contains(n.RoleSlug)).ToListAsync(ct);
        var byName = names.ToDictionary(n => new RoleMention(n.RoleSlug, n.Name));
        foreach ((RoleMention mention, int by) in tally.RoleNames)
            Change(byName, mention, by, () => new RoleName { RoleSlug = mention.Slug, Name = mention.Name }, n => n.Uses += by, n => n.Uses);
        ILookup<string, RoleName> left = byName.Values.ToLookup(n => n.RoleSlug);
        foreach (string slug in slugs)
        {
            if (!left.Contains(slug))
                RemoveNamed(roles, slug, roleNames);
            else
                NameRole(slug, NameVote.ForRole(slug, left[slug].Select(n => (n.Name, n.Uses))));
        }
    }

    private void NameRole(string slug, string name)
    {
        if (!roles.TryGetValue(slug, out Role? role))
        {
            roles.Add(slug, context.Roles.Add(new Role { Slug = slug, Name = name }).Entity);
            roleNames.Added.Add(slug, name);
        }
        else if (role.Name != name)
        {
            role.Name = name;
            roleNames.Renamed.Add(slug, name);
        }
    }

    private async Task ApplySkillUsesAsync(CancellationToken ct)
    {
        List<string> slugs = [.. tally.SkillNames.Select(n => n.Key.Slug).Distinct()];
        if (slugs.Count == 0)
            return;
        List<SkillUse> uses = await context.SkillUses.Where(u => slugs.Contains(u.SkillSlug)).ToListAsync(ct);
        var byName = uses.ToDictionary(u => new SkillName(u.SkillSlug, u.Name, u.Kind));
        foreach ((SkillName name, int by) in tally.SkillNames)
            Change(byName, name, by, () => new SkillUse { SkillSlug = name.Slug, Name = name.Name, Kind = name.Kind }, u => u.Uses += by, u => u.Uses);
        ILookup<string, SkillUse> left = byName.Values.ToLookup(u => u.SkillSlug);
        foreach (string slug in slugs)
        {
            if (!left.Contains(slug))
                RemoveNamed(skills, slug, skillNames);
            else
                NameSkill(slug, [.. left[slug]]);
        }
    }

    private void NameSkill(string slug, List<SkillUse> uses)
    {
        var (name, kind) = NameVote.ForSkill([.. uses.Select(u => (u.Name, u.Kind, u.Uses))]);
        if (!skills.TryGetValue(slug, out Skill? skill))
        {
            skills.Add(slug, context.Skills.Add(new Skill { Slug = slug, Name = name, Kind = kind }).Entity);
            skillNames.Added.Add(slug, name);
        }
        else if (skill.Name != name || skill.Kind != kind)
        {
            (skill.Name, skill.Kind) = (name, kind);
            skillNames.Renamed.Add(slug, name);
        }
    }

    private async Task ApplyRoleSkillsAsync(CancellationToken ct)
    {
        List<string> ofRoles = [.. tally.RoleSkills.Select(s => s.Key.Role).Distinct()];
        List<string> ofSkills = [.. tally.RoleSkills.Select(s => s.Key.Skill).Distinct()];
        if (ofRoles.Count == 0)
            return;
        List<RoleSkillCount> counts = await context.RoleSkills
            .Where(s => ofRoles.Contains(s.RoleSlug) && ofSkills.Contains(s.SkillSlug)).ToListAsync(ct);
        var byPair = counts.ToDictionary(s => (s.RoleSlug, s.SkillSlug));
        foreach (((string Role, string Skill) pair, int by) in tally.RoleSkills)
        {
            (string role, string skill) = pair;
            int came = Change(
                byPair, pair, by, () => new RoleSkillCount { RoleSlug = role, SkillSlug = skill }, s => s.Statements += by, s => s.Statements);
            if (roles.TryGetValue(role, out Role? asking))
                asking.Skills += came;
            if (skills.TryGetValue(skill, out Skill? asked))
                asked.Roles += came;
        }
    }

    private async Task ApplyStepsAsync(CancellationToken ct)
    {
        List<string> froms = [.. tally.Steps.Select(s => s.Key.From).Distinct()];
        List<string> tos = [.. tally.Steps.Select(s => s.Key.To).Distinct()];
        if (froms.Count == 0)
            return;
        List<Step> steps = await context.Steps
            .Where(s => froms.Contains(s.FromSlug) && tos.Contains(s.ToSlug)).ToListAsync(ct);
        var byEnds = steps.ToDictionary(s => new StepEnds(s.FromSlug, s.ToSlug));
        foreach ((StepEnds ends, int by) in tally.Steps)
        {
            int came = Change(
                byEnds, ends, by, () => new Step { FromSlug = ends.From, ToSlug = ends.To }, s => s.Statements += by, s => s.Statements);
            foreach (string end in new[] { ends.From, ends.To })
            {
                if (roles.TryGetValue(end, out Role? role))
                    role.Steps += came;
            }
        }
    }

    private Task<DateTimeOffset?> NewestArticleAsync(string slug, CancellationToken ct) => context.AtlasArticles
        .Where(a => a.RoleSlug == slug && a.PublishedAt != null)
        .OrderByDescending(a => a.PublishedAt).Select(a => a.PublishedAt).FirstOrDefaultAsync(ct);

    // A name in use stands on the pages of neighbouring roles and of articles too.
    private async Task<Touched> TouchedAsync(CancellationToken ct)
    {
        SortedSet<string> touched = new(tally.TouchedRoles, StringComparer.Ordinal);
        var articles = new List<long>();
        if (roleNames.Renamed.Count > 0)
        {
            List<string> renamed = [.. roleNames.Renamed.Keys];
            touched.UnionWith(await context.Steps.Where(s => renamed.Contains(s.FromSlug)).Select(s => s.ToSlug).ToListAsync(ct));
            touched.UnionWith(await context.Steps.Where(s => renamed.Contains(s.ToSlug)).Select(s => s.FromSlug).ToListAsync(ct));
            articles = await context.AtlasArticles.Where(a => renamed.Contains(a.RoleSlug!)).Select(a => a.ArticleId).ToListAsync(ct);
        }

        if (skillNames.Renamed.Count > 0)
        {
            List<string> renamed = [.. skillNames.Renamed.Keys];
            touched.UnionWith(await context.RoleSkills.Where(s => renamed.Contains(s.SkillSlug)).Select(s => s.RoleSlug).ToListAsync(ct));
        }

        return new Touched([.. touched], articles);
    }

    /// <summary>Changes a count, making the row where there is none and removing it at zero.</summary>
    /// <returns>1 where the row came, -1 where it went, otherwise 0.</returns>
    private int Change<TKey, TRow>(
        Dictionary<TKey, TRow> rows, TKey key, int by, Func<TRow> make, Action<TRow> add, Func<TRow, int> count)
        where TKey : notnull
        where TRow : class
    {
        bool isNew = !rows.TryGetValue(key, out TRow? row);
        if (row is null)
            rows.Add(key, row = context.Add(make()).Entity);
        add(row);
        if (count(row) < 0)
            throw new InvalidOperationException($"The atlas counts {by} of {key} too many; rebuild it.");
        if (count(row) > 0)
            return isNew ? 1 : 0;
        Remove(rows, key);
        return -1;
    }

    private void RemoveNamed<TRow>(Dictionary<string, TRow> rows, string slug, NameChanges names) where TRow : class
    {
        Remove(rows, slug);
        names.Removed.Add(slug);
    }

    private void Remove<TKey, TRow>(Dictionary<TKey, TRow> rows, TKey key) where TKey : notnull where TRow : class
    {
        if (rows.Remove(key, out TRow? row))
            context.Remove(row);
    }
}

/// <summary>What readers may see otherwise than before.</summary>
internal sealed record Touched(IReadOnlyList<string> RoleSlugs, IReadOnlyList<long> ArticleIds);
