using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Search;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Publishing;

/// <summary>Turns revisions into what the public sees. One at a time: whoever comes second builds on what the first did.</summary>
public sealed class Publisher(AtlasTransactions transactions, ISearchIndex index, TimeProvider clock)
{
    private const int RebuildBatch = 100;

    // A rebuild of a large atlas has statements that outlast any reader's patience.
    private static readonly TimeSpan RebuildTimeout = TimeSpan.FromMinutes(30);

    private static readonly string[] Lock = ["atlas"];

    /// <summary>Makes the revision the one the public sees of its article; an older revision rolls it back.</summary>
    /// <param name="by">Who publishes, for the log.</param>
    /// <exception cref="UnknownRevisionException">There is no such revision.</exception>
    public Task<PublishOutcome> PublishAsync(long revisionId, string by, CancellationToken ct) =>
        transactions.WriteAsync(Lock, (context, token) => PublishAsync(context, revisionId, by, token), ct);

    /// <summary>Throws the atlas away and builds it again from the published revisions; returns how many there are.</summary>
    public Task<int> RebuildAsync(CancellationToken ct) => transactions.WriteAsync(Lock, RebuildAsync, ct);

    private async Task<PublishOutcome> PublishAsync(AtlasContext context, long revisionId, string by, CancellationToken ct)
    {
        Revision revision = await context.Revisions.SingleOrDefaultAsync(r => r.Id == revisionId, ct)
            ?? throw new UnknownRevisionException(revisionId);
        if (revision.State == RevisionState.Published)
            return new PublishOutcome(revision.ArticleId, revisionId, revisionId, AlreadyPublished: true, [], []);
        Revision? live = await context.Revisions.SingleOrDefaultAsync(
            r => r.ArticleId == revision.ArticleId && r.State == RevisionState.Published, ct);

        Touched touched = await ProjectAsync(context, revision, live, ct);
        if (live is not null)
        {
            // The schema allows one published revision for each article, so the old one must step back first.
            live.Supersede();
            await context.SaveChangesAsync(ct);
        }

        revision.Publish();
        context.Publications.Add(new Publication
        {
            ArticleId = revision.ArticleId,
            RevisionId = revisionId,
            ReplacedRevisionId = live?.Id,
            Kind = live?.Number > revision.Number ? PublicationKind.RollBack : PublicationKind.Publish,
            PublishedBy = StorableText.Clean(by),
            PublishedAt = clock.GetUtcNow(),
        });
        await context.SaveChangesAsync(ct);
        long[] articles = [.. touched.ArticleIds.Append(revision.ArticleId).Distinct().Order()];
        return new PublishOutcome(
            revision.ArticleId, revisionId, live?.Id, AlreadyPublished: false, touched.RoleSlugs, articles);
    }

    private async Task<Touched> ProjectAsync(
        AtlasContext context, Revision revision, Revision? live, CancellationToken ct)
    {
        long[] ids = live is null ? [revision.Id] : [revision.Id, live.Id];
        IReadOnlyList<PublishedArticle> articles = await PublishedArticles.LoadAsync(context, ids, ct);
        RoleNames names = await NamesAsync(context, articles, ct);
        SkillNames skills = await SkillsAsync(context, articles, ct);
        var tally = new AtlasTally();
        var search = new SearchWriter(context, index);
        var articleRoles = new HashSet<string>();
        if (live is not null)
        {
            ArticleProjection before = AtlasProjection.Of(articles.Single(a => a.RevisionId == live.Id), names, skills);
            await AtlasRowWriter.RemoveAsync(context, live.ArticleId, ct);
            await search.RemoveAsync(live.ArticleId, before, ct);
            Count(tally.Subtract, before, articleRoles);
        }

        PublishedArticle article = articles.Single(a => a.RevisionId == revision.Id);
        ArticleProjection projection = AtlasProjection.Of(article, names, skills);
        AtlasRowWriter.Add(context, article, projection);
        search.Add(article.ArticleId, projection);
        Count(tally.Add, projection, articleRoles);
        await context.SaveChangesAsync(ct);
        return await new CountedRowWriter(context, tally, search).ApplyAsync(articleRoles, ct);
    }

    private async Task<int> RebuildAsync(AtlasContext context, CancellationToken ct)
    {
        context.Database.SetCommandTimeout(RebuildTimeout);
        await AtlasRowWriter.RemoveEverythingAsync(context, ct);
        RoleNames names = new(await context.RoleAliases.ToDictionaryAsync(a => a.Slug, a => a.RoleSlug, ct));
        SkillNames skills = new(await context.SkillAliases.ToDictionaryAsync(a => a.Slug, a => a.SkillSlug, ct));
        List<long> revisions = await context.Revisions
            .Where(r => r.State == RevisionState.Published).OrderBy(r => r.ArticleId).Select(r => r.Id).ToListAsync(ct);
        foreach (long[] batch in revisions.Chunk(RebuildBatch))
        {
            var tally = new AtlasTally();
            var search = new SearchWriter(context, index);
            var articleRoles = new HashSet<string>();
            foreach (PublishedArticle article in await PublishedArticles.LoadAsync(context, batch, ct))
            {
                ArticleProjection projection = AtlasProjection.Of(article, names, skills);
                AtlasRowWriter.Add(context, article, projection);
                search.Add(article.ArticleId, projection);
                Count(tally.Add, projection, articleRoles);
            }

            await context.SaveChangesAsync(ct);
            await new CountedRowWriter(context, tally, search).ApplyAsync(articleRoles, ct);
            context.ChangeTracker.Clear();
        }

        AtlasState state = await context.AtlasStates.SingleOrDefaultAsync(ct) ?? context.AtlasStates.Add(new AtlasState()).Entity;
        state.ProjectionVersion = AtlasProjection.Version;
        await context.SaveChangesAsync(ct);
        return revisions.Count;
    }

    private static void Count(Action<ArticleProjection> count, ArticleProjection projection, HashSet<string> articleRoles)
    {
        count(projection);
        if (projection.RoleSlug is not null)
            articleRoles.Add(projection.RoleSlug);
    }

    private static async Task<RoleNames> NamesAsync(
        AtlasContext context, IReadOnlyList<PublishedArticle> articles, CancellationToken ct)
    {
        List<string> slugs = [.. articles.SelectMany(AtlasProjection.RolesNamedIn).Select(Slug.Of).Distinct()];
        return new(await context.RoleAliases.Where(a => slugs.Contains(a.Slug)).ToDictionaryAsync(a => a.Slug, a => a.RoleSlug, ct));
    }

    private static async Task<SkillNames> SkillsAsync(
        AtlasContext context, IReadOnlyList<PublishedArticle> articles, CancellationToken ct)
    {
        List<string> slugs = [.. articles.SelectMany(AtlasProjection.SkillsNamedIn).Select(Slug.Of).Distinct()];
        return new(await context.SkillAliases.Where(a => slugs.Contains(a.Slug)).ToDictionaryAsync(a => a.Slug, a => a.SkillSlug, ct));
    }
}
