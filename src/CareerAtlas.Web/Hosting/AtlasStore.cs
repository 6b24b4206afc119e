using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Sqlite;

namespace CareerAtlas.Web.Hosting;

/// <summary>Chooses the database by the settings.</summary>
public static class AtlasStore
{
    private const string DefaultFile = "data/careeratlas.db";

    public static void AddAtlasStore(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("CareerAtlas");
        var provider = builder.Configuration["Database:Provider"] ?? "Sqlite";
        if (string.Equals(provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            builder.Services.AddSqliteAtlas(UnderContentRoot(connection, builder.Environment.ContentRootPath));
        }
        else if (string.Equals(provider, "PostgreSql", StringComparison.OrdinalIgnoreCase))
        {
            builder.Services.AddPostgreSqlAtlas(connection is { Length: > 0 }
                ? connection
                : throw new InvalidOperationException("ConnectionStrings:CareerAtlas is empty: PostgreSQL needs a connection string."));
        }
        else
        {
            throw new InvalidOperationException($"Database:Provider is \"{provider}\": Sqlite and PostgreSql are known.");
        }
    }

    // A relative file belongs to the site, wherever the process was started from.
    private static string UnderContentRoot(string? connection, string contentRoot)
    {
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = connection ?? "" };
        var file = parts.TryGetValue("Data Source", out var stated) && stated is string { Length: > 0 } name ? name : DefaultFile;
        var path = Path.GetFullPath(file, contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        parts["Data Source"] = path;
        return parts.ConnectionString;
    }
}
