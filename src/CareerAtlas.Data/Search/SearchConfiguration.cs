using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerAtlas.Data.Search;

internal sealed class SearchConfiguration : IEntityTypeConfiguration<SearchEntry>, IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.ArticleId).HasFilter("\"ArticleId\" IS NOT NULL");
        builder.HasIndex(e => new { e.Kind, e.Slug }).HasFilter("\"ArticleId\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<SearchWord> builder) => builder.HasKey(w => w.Word);
}
