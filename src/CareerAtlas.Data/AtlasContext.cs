using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data;

/// <summary>The store: what was imported, what editors decided, and the atlas the public sees.</summary>
public sealed class AtlasContext(DbContextOptions<AtlasContext> options) : DbContext(options)
{
}
