using System.Data;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CareerAtlas.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CareerAtlas.Data.PostgreSql;

/// <summary>
/// A PostgreSQL backup is a zip archive: a manifest, and for each table its rows in COPY's text form, which every
/// version of the server reads. Each entry is packed by gzip, whose checksum is verified when it is read; the archive's
/// own checksums are not.
/// </summary>
internal sealed class PostgreSqlBackup : IDatabaseBackup
{
    private const string ManifestName = "careeratlas.json.gz";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly TimeSpan Timeout = TimeSpan.FromHours(1);

    public async Task WriteAsync(AtlasContext context, string path, CancellationToken ct)
    {
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.Database.SetCommandTimeout(Timeout);
                await using var moment = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, token);
                var connection = (NpgsqlConnection)context.Database.GetDbConnection();
                IReadOnlyList<TableRows> tables = await Tables.ReadAsync(context, token);
                string schema = (await context.Database.GetAppliedMigrationsAsync(token)).LastOrDefault()
                    ?? throw new InvalidOperationException("The database has no schema; there is nothing to save.");
                await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
                await using var archive = new ZipArchive(file, ZipArchiveMode.Create);
                await using (Stream manifest = await CreateAsync(archive, ManifestName, token))
                    await JsonSerializer.SerializeAsync(manifest, new Manifest(schema, tables), cancellationToken: token);
                foreach (TableRows table in tables)
                {
                    await using Stream entry = await CreateAsync(archive, table.Entry, token);
                    await using var writer = new StreamWriter(entry, Utf8);
                    using TextReader rows = await connection.BeginTextExportAsync($"COPY {table.Target} TO STDOUT", token);
                    await PumpAsync(rows, writer, token);
                }
            },
            ct);
    }

    public async Task<string> SchemaOfAsync(string path, CancellationToken ct)
    {
        try
        {
            await using ZipArchive archive = await ZipFile.OpenReadAsync(path, ct);
            Manifest manifest = await ManifestOfAsync(archive, ct);
            foreach (TableRows table in manifest.Tables)
            {
                await using Stream rows = await OpenAsync(archive, table.Entry, ct);
                await rows.CopyToAsync(Stream.Null, ct);
            }

            return manifest.Schema;
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or EndOfStreamException or NotSupportedException)
        {
            throw new RestoreRefusedException(
                $"{path} is no backup of a PostgreSQL database, or is damaged ({exception.Message}). Nothing was changed.");
        }
    }

    public async Task ReadAsync(AtlasContext context, string path, CancellationToken ct)
    {
        await using ZipArchive archive = await ZipFile.OpenReadAsync(path, ct);
        Manifest manifest = await ManifestOfAsync(archive, ct);
        context.Database.SetCommandTimeout(Timeout);
        await BringSchemaToAsync(context, manifest.Schema, ct);
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                var connection = (NpgsqlConnection)context.Database.GetDbConnection();
                IReadOnlyList<TableRows> present = await Tables.ReadAsync(context, token);
                await RunAsync(connection, $"TRUNCATE {string.Join(", ", present.Select(t => t.QuotedName))}", token);
                foreach (TableRows table in manifest.Tables)
                    await CopyInAsync(connection, archive, table, token);
                foreach (TableRows table in manifest.Tables.Where(t => t.Identity is not null))
                    await RunAsync(connection, table.SetIdentity, token);
                await transaction.CommitAsync(token);
            },
            ct);
    }

    // An older backup needs its own schema to be read into; the caller migrates forward from there.
    private static async Task BringSchemaToAsync(AtlasContext context, string schema, CancellationToken ct)
    {
        string? current = (await context.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault();
        if (current == schema)
            return;
        IMigrator migrator = context.GetService<IMigrator>();
        if (current is not null)
            await migrator.MigrateAsync(Migration.InitialDatabase, ct);
        await migrator.MigrateAsync(schema, ct);
    }

    private static async Task CopyInAsync(NpgsqlConnection connection, ZipArchive archive, TableRows table, CancellationToken ct)
    {
        using var rows = new StreamReader(await OpenAsync(archive, table.Entry, ct), Utf8);
        await using TextWriter copy = await connection.BeginTextImportAsync($"COPY {table.Target} FROM STDIN", ct);
        await PumpAsync(rows, copy, ct);
    }

    private static async Task PumpAsync(TextReader from, TextWriter to, CancellationToken ct)
    {
        char[] buffer = new char[32 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
            await to.WriteAsync(buffer.AsMemory(0, read), ct);
    }

    private static async Task<Manifest> ManifestOfAsync(ZipArchive archive, CancellationToken ct)
    {
        await using Stream manifest = await OpenAsync(archive, ManifestName, ct);
        return await JsonSerializer.DeserializeAsync<Manifest>(manifest, cancellationToken: ct)
            ?? throw new InvalidDataException($"its {ManifestName} is empty");
    }

    private static async Task<Stream> CreateAsync(ZipArchive archive, string name, CancellationToken ct) =>
        new GZipStream(await archive.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync(ct), CompressionLevel.Fastest);

    private static async Task<Stream> OpenAsync(ZipArchive archive, string name, CancellationToken ct)
    {
        ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidDataException($"it has no {name}");
        return new GZipStream(await entry.OpenAsync(ct), CompressionMode.Decompress);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = (int)Timeout.TotalSeconds;
        await command.ExecuteNonQueryAsync(ct);
    }

    private sealed record Manifest(string Schema, IReadOnlyList<TableRows> Tables);
}
