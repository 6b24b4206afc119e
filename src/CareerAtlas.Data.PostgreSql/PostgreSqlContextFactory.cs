using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CareerAtlas.Data.PostgreSql;

/// <summary>The context as <c>dotnet ef</c> needs it; adding a migration opens no database.</summary>
internal sealed class PostgreSqlContextFactory : IDesignTimeDbContextFactory<AtlasContext>
{
    public AtlasContext CreateDbContext(string[] args) =>
        new(((DbContextOptionsBuilder<AtlasContext>)new DbContextOptionsBuilder<AtlasContext>()
            .UsePostgreSqlAtlas("Host=localhost;Database=design")).Options);
}
