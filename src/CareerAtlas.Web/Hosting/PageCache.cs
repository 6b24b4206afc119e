using CareerAtlas.Domain.Revisions;
using Microsoft.AspNetCore.OutputCaching;

namespace CareerAtlas.Web.Hosting;

/// <summary>Pages that are read are kept as they were sent, under tags that a publication evicts.</summary>
/// <remarks>
/// They also expire after <c>Pages:CacheSeconds</c>, which bounds what a reader can see of the past when another process
/// (the command line, a second node) has published.
/// </remarks>
public static class PageCache
{
    /// <summary>Home and the directory of roles.</summary>
    public const string Atlas = "atlas";

    /// <summary>A role's page.</summary>
    public const string Role = "role";

    /// <summary>An article's page.</summary>
    public const string Article = "article";

    /// <summary>A fact's page; it tags itself with its article once that is known.</summary>
    public const string Fact = "fact";

    /// <summary>Search results.</summary>
    public const string Search = "search";

    /// <summary>The skills' directory and a skill's page.</summary>
    public const string Skills = "skills";

    /// <summary>Roles side by side.</summary>
    public const string Compare = "compare";

    /// <summary>The question bank.</summary>
    public const string Interview = "interview";

    /// <summary>What the atlas covers.</summary>
    public const string Coverage = "coverage";

    /// <summary>Market figures over all roles.</summary>
    public const string Outlook = "outlook";

    /// <summary>A stylesheet made by the site.</summary>
    public const string Sheet = "sheet";

    private const string AtlasTag = "roles";

    private static readonly string[] DirectoryQuery = ["q", "pay", "questions", "skill", "sort", "page"];

    private static readonly (string Policy, string[] Query)[] AtlasPages =
    [
        (Atlas, DirectoryQuery),
        (Search, ["q", "kind"]),
        (Skills, ["kind", "letter", "sort", "page"]),
        (Compare, ["roles", "add"]),
        (Interview, ["role", "category", "stage", "q", "page"]),
        (Coverage, ["show", "named", "sort", "page"]),
        (Outlook, ["role", "kind", "page"]),
    ];

    /// <summary>The tag of an article's page and its facts' pages.</summary>
    public static string ArticleTag(long id) => FormattableString.Invariant($"article:{id}");

    /// <summary>Adds a tag to the page being made.</summary>
    public static void Tag(HttpContext context, string tag) =>
        context.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(tag);

    /// <summary>Adds the cache and its policies.</summary>
    public static void AddPageCache(this WebApplicationBuilder builder)
    {
        var lifetime = TimeSpan.FromSeconds(builder.Configuration.GetValue("Pages:CacheSeconds", 60));
        builder.Services.AddOutputCache(options =>
        {
            foreach (var (policy, query) in AtlasPages)
                options.AddPolicy(policy, new PagePolicy(lifetime, query, _ => AtlasTag));
            options.AddPolicy(Role, new PagePolicy(lifetime, [], route => RoleTag(Text(route["Slug"]))));
            options.AddPolicy(Article, new PagePolicy(lifetime, [], route => $"article:{Text(route["Id"])}"));
            options.AddPolicy(Fact, new PagePolicy(lifetime, [], _ => null));
            options.AddPolicy(Sheet, new PagePolicy(TimeSpan.FromDays(1), [], _ => null));
        });
    }

    /// <summary>Lets go of every page that the publication touched.</summary>
    public static async Task EvictAsync(this IOutputCacheStore store, PublishOutcome outcome, CancellationToken ct)
    {
        await store.EvictByTagAsync(AtlasTag, ct);
        foreach (var slug in outcome.RoleSlugs)
            await store.EvictByTagAsync(RoleTag(slug), ct);
        foreach (var id in outcome.ArticleIds)
            await store.EvictByTagAsync(ArticleTag(id), ct);
    }

    private static string RoleTag(string slug) => $"role:{slug.ToLowerInvariant()}";

    private static string Text(object? value) => value?.ToString() ?? "";
}
