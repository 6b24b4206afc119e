using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerAtlas.Data.Atlas;

// No atlas table refers to another or to the revisions: the atlas can be thrown away and made again as a whole.
internal sealed class AtlasFactConfiguration :
    IEntityTypeConfiguration<AtlasFact>,
    IEntityTypeConfiguration<RoleFact>,
    IEntityTypeConfiguration<SkillStatement>,
    IEntityTypeConfiguration<PayClaim>,
    IEntityTypeConfiguration<StepStatement>,
    IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<AtlasFact> builder)
    {
        builder.UseTpcMappingStrategy();
        builder.HasKey(f => f.FactId);
        builder.Property(f => f.FactId).ValueGeneratedNever();
        builder.HasIndex(f => f.ArticleId);
        builder.HasIndex(f => f.RoleSlug);
    }

    public void Configure(EntityTypeBuilder<RoleFact> builder)
    {
        builder.HasIndex(f => f.ComparedSlug).HasFilter("\"ComparedSlug\" IS NOT NULL");
        builder.HasIndex(f => new { f.Kind, f.RoleSlug });
    }

    public void Configure(EntityTypeBuilder<SkillStatement> builder) => builder.HasIndex(f => new { f.SkillSlug, f.RoleSlug });

    public void Configure(EntityTypeBuilder<PayClaim> builder)
    {
    }

    public void Configure(EntityTypeBuilder<StepStatement> builder)
    {
        builder.HasIndex(f => f.FromSlug);
        builder.HasIndex(f => f.ToSlug);
    }

    public void Configure(EntityTypeBuilder<Question> builder)
    {
    }
}

internal sealed class AtlasArticleConfiguration : IEntityTypeConfiguration<AtlasArticle>
{
    public void Configure(EntityTypeBuilder<AtlasArticle> builder)
    {
        builder.HasKey(a => a.ArticleId);
        builder.Property(a => a.ArticleId).ValueGeneratedNever();
        builder.HasIndex(a => new { a.RoleSlug, a.PublishedAt });
    }
}

internal sealed class RoleConfiguration :
    IEntityTypeConfiguration<Role>, IEntityTypeConfiguration<RoleName>, IEntityTypeConfiguration<RoleAlias>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.HasKey(r => r.Slug);
        builder.HasIndex(r => r.NewestArticle);
    }

    public void Configure(EntityTypeBuilder<RoleName> builder) => builder.HasKey(n => new { n.RoleSlug, n.Name });

    public void Configure(EntityTypeBuilder<RoleAlias> builder)
    {
        builder.HasKey(a => a.Slug);
        builder.HasIndex(a => a.RoleSlug);
    }
}

internal sealed class SkillConfiguration :
    IEntityTypeConfiguration<Skill>,
    IEntityTypeConfiguration<SkillUse>,
    IEntityTypeConfiguration<SkillAlias>,
    IEntityTypeConfiguration<RoleSkillCount>
{
    public void Configure(EntityTypeBuilder<Skill> builder)
    {
        builder.HasKey(s => s.Slug);
        builder.HasIndex(s => new { s.Kind, s.Slug });
    }

    public void Configure(EntityTypeBuilder<SkillUse> builder) => builder.HasKey(u => new { u.SkillSlug, u.Name, u.Kind });

    public void Configure(EntityTypeBuilder<SkillAlias> builder)
    {
        builder.HasKey(a => a.Slug);
        builder.HasIndex(a => a.SkillSlug);
    }

    public void Configure(EntityTypeBuilder<RoleSkillCount> builder)
    {
        builder.HasKey(s => new { s.RoleSlug, s.SkillSlug });
        builder.HasIndex(s => s.SkillSlug);
    }
}

internal sealed class StepConfiguration : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> builder)
    {
        builder.HasKey(s => new { s.FromSlug, s.ToSlug });
        builder.HasIndex(s => s.ToSlug);
    }
}

internal sealed class AtlasStateConfiguration : IEntityTypeConfiguration<AtlasState>
{
    public void Configure(EntityTypeBuilder<AtlasState> builder) => builder.Property(s => s.Id).ValueGeneratedNever();
}
