using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Search;
using CareerAtlas.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data;

/// <summary>The store: what was imported, what editors decided, and the atlas the public sees.</summary>
public sealed class AtlasContext(DbContextOptions<AtlasContext> options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleKey> ArticleKeys => Set<ArticleKey>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<RevisionOriginal> RevisionOriginals => Set<RevisionOriginal>();

    public DbSet<StatedFact> StatedFacts => Set<StatedFact>();

    public DbSet<RevisionFact> RevisionFacts => Set<RevisionFact>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<AtlasArticle> AtlasArticles => Set<AtlasArticle>();

    public DbSet<AtlasFact> AtlasFacts => Set<AtlasFact>();

    public DbSet<RoleFact> RoleFacts => Set<RoleFact>();

    public DbSet<SkillStatement> SkillStatements => Set<SkillStatement>();

    public DbSet<PayClaim> PayClaims => Set<PayClaim>();

    public DbSet<StepStatement> StepStatements => Set<StepStatement>();

    public DbSet<Question> Questions => Set<Question>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<RoleName> RoleNames => Set<RoleName>();

    public DbSet<RoleAlias> RoleAliases => Set<RoleAlias>();

    public DbSet<Skill> Skills => Set<Skill>();

    public DbSet<SkillUse> SkillUses => Set<SkillUse>();

    public DbSet<SkillAlias> SkillAliases => Set<SkillAlias>();

    public DbSet<RoleSkillCount> RoleSkills => Set<RoleSkillCount>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    public DbSet<AtlasState> AtlasStates => Set<AtlasState>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AtlasContext).Assembly);
}
