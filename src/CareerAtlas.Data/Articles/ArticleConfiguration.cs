using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerAtlas.Data.Articles;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder) => builder.HasIndex(s => s.Name).IsUnique();
}

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>, IEntityTypeConfiguration<ArticleKey>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.HasOne(a => a.Source).WithMany().HasForeignKey(a => a.SourceId);
        builder.HasMany(a => a.Keys).WithOne().HasForeignKey(k => k.ArticleId);
    }

    public void Configure(EntityTypeBuilder<ArticleKey> builder) => builder.HasKey(k => k.Value);
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>, IEntityTypeConfiguration<RevisionOriginal>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasOne(r => r.Article).WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Original).WithOne().HasForeignKey<RevisionOriginal>(o => o.RevisionId);
        builder.ComplexProperty(r => r.Counts);
        builder.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.ArticleId, r.ContentHash });
        builder.HasIndex(r => r.ArticleId, "IX_Revisions_Published").IsUnique().HasFilter("\"State\" = 'Published'");
    }

    public void Configure(EntityTypeBuilder<RevisionOriginal> builder) => builder.HasKey(o => o.RevisionId);
}

internal sealed class FactConfiguration : IEntityTypeConfiguration<StatedFact>, IEntityTypeConfiguration<RevisionFact>
{
    public void Configure(EntityTypeBuilder<StatedFact> builder) =>
        builder.HasOne<Article>().WithMany().HasForeignKey(f => f.ArticleId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<RevisionFact> builder)
    {
        builder.HasKey(f => new { f.RevisionId, f.FactId });
        builder.HasOne(f => f.Revision).WithMany().HasForeignKey(f => f.RevisionId);
        builder.HasOne(f => f.Stated).WithMany().HasForeignKey(f => f.FactId).OnDelete(DeleteBehavior.Restrict);
    }
}
