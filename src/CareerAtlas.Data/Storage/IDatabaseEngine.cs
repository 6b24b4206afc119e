using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerAtlas.Data.Storage;

/// <summary>Where SQLite and PostgreSQL differ.</summary>
public interface IDatabaseEngine
{
    /// <summary>Waits for this process's turn to write, where the database takes one writer at a time.</summary>
    ValueTask<IDisposable?> TakeTurnAsync(CancellationToken ct);

    /// <summary>Keeps other writers off these names until the running transaction ends.</summary>
    Task LockAsync(AtlasContext context, IEnumerable<string> names, CancellationToken ct);

    /// <summary>Begins a transaction that reads from one moment and holds up no writer.</summary>
    Task<IDbContextTransaction> BeginReadingAsync(AtlasContext context, CancellationToken ct);

    /// <summary>True where a row was refused because another has its unique key.</summary>
    bool IsDuplicate(DbUpdateException exception);

    /// <summary>Creates the database or brings its schema up to date.</summary>
    Task MigrateAsync(AtlasContext context, CancellationToken ct);

    /// <summary>What is wrong and what to do, in words, where the database itself is out of reach; otherwise <c>null</c>.</summary>
    string? Explain(Exception exception);
}
