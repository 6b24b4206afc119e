namespace CareerAtlas.Data.Storage;

/// <summary>A database saved to a file and brought back, each in its own way.</summary>
public interface IDatabaseBackup
{
    /// <summary>Saves one moment of the database to a new file, while readers and writers go on.</summary>
    Task WriteAsync(AtlasContext context, string path, CancellationToken ct);

    /// <summary>The last migration the file's schema has seen.</summary>
    /// <exception cref="RestoreRefusedException">The file is no backup of this kind of database.</exception>
    Task<string> SchemaOfAsync(string path, CancellationToken ct);

    /// <summary>Replaces all the database holds by the file's content, with the file's schema.</summary>
    Task ReadAsync(AtlasContext context, string path, CancellationToken ct);
}
