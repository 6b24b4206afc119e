using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CareerAtlas.Data.Sqlite;

/// <summary>The context as <c>dotnet ef</c> needs it; adding a migration opens no database.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<AtlasContext>
{
    public AtlasContext CreateDbContext(string[] args) =>
        new(((DbContextOptionsBuilder<AtlasContext>)new DbContextOptionsBuilder<AtlasContext>()
            .UseSqliteAtlas("Data Source=design.db")).Options);
}
