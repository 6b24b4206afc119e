namespace CareerAtlas.Data.Storage;

/// <summary>The database as a whole: brought up to date, saved, and brought back.</summary>
public sealed class AtlasDatabase
{
    /// <summary>Creates or migrates the schema, and rebuilds the atlas where this version projects it differently.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be opened; the message says what to do.</exception>
    public Task StartAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>True where no article has been imported.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Saves everything to a new file, while readers and writers go on.</summary>
    public Task BackupAsync(string path, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Brings everything back from a file that <see cref="BackupAsync"/> wrote.</summary>
    /// <param name="overwrite">True where what the database holds may be lost.</param>
    /// <exception cref="RestoreRefusedException">The file is no backup, is newer than this version, or would overwrite.</exception>
    public Task RestoreAsync(string path, bool overwrite, CancellationToken ct) => throw new NotImplementedException();
}

/// <summary>The database cannot be used; the message says why and what to do.</summary>
public sealed class DatabaseUnavailableException(string message, Exception inner) : Exception(message, inner);

/// <summary>A backup was not restored and nothing was changed; the message says why.</summary>
public sealed class RestoreRefusedException(string message) : Exception(message);
