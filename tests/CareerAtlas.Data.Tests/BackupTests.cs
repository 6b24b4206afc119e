using CareerAtlas.Data.Storage;
using CareerAtlas.ImportLoop;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Tests;

public sealed class BackupTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Restore_IntoNothing_BringsEverythingBack(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        string everything = await database.DumpAsync();

        await using TestDatabase other = TestDatabase.CreateWithoutSchema(kind);
        await other.Database.RestoreAsync(file, overwrite: false, Ct);

        Assert.Equal(everything, await other.DumpAsync());
        Assert.Single(Directory.GetFiles(database.Folder, "backup*"));

        // The server numbers on where the backup left off.
        await other.ImportAndPublishAsync(SampleArticles.Document(100));
        Assert.Equal(6, (await other.Queries.SummaryAsync(Ct)).Articles);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Restore_OverData_NeedsToBeTold(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        string saved = await database.DumpAsync();
        await database.ImportAndPublishAsync(SampleArticles.Document(50));
        string later = await database.DumpAsync();

        await Assert.ThrowsAsync<RestoreRefusedException>(() => database.Database.RestoreAsync(file, overwrite: false, Ct));
        Assert.Equal(later, await database.DumpAsync());
        await database.Database.RestoreAsync(file, overwrite: true, Ct);

        Assert.Equal(saved, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Restore_FileOfNewerVersion_IsRefusedNamingBoth(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        await using (AtlasContext context = database.Context())
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Future', '99')", Ct);
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);

        await using TestDatabase other = await TestDatabase.CreateAsync(kind);
        string before = await other.DumpAsync();
        var refused = await Assert.ThrowsAsync<RestoreRefusedException>(() => other.Database.RestoreAsync(file, overwrite: true, Ct));

        Assert.Contains("29991231000000_Future", refused.Message, StringComparison.Ordinal);
        await using AtlasContext there = other.Context();
        Assert.Contains(there.Database.GetMigrations().Last(), refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await other.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Restore_DamagedOrForeignFile_IsRefused(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        string before = await database.DumpAsync();
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        byte[] bytes = await File.ReadAllBytesAsync(file, Ct);
        string half = Path.Combine(database.Folder, "half");
        await File.WriteAllBytesAsync(half, bytes[..(bytes.Length / 2)], Ct);
        string text = Path.Combine(database.Folder, "text");
        await File.WriteAllTextAsync(text, "This is no backup.", Ct);

        foreach (string bad in new[] { half, text, Path.Combine(database.Folder, "missing") })
            await Assert.ThrowsAsync<RestoreRefusedException>(() => database.Database.RestoreAsync(bad, overwrite: true, Ct));

        Assert.Equal(before, await database.DumpAsync());
    }

    [Fact]
    public async Task Restore_ArchiveWithFlippedBit_IsRefused()
    {
        await using TestDatabase database = await FilledAsync(DatabaseKind.PostgreSql);
        string before = await database.DumpAsync();
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        byte[] bytes = await File.ReadAllBytesAsync(file, Ct);
        bytes[bytes.Length / 2] ^= 0x10;
        await File.WriteAllBytesAsync(file, bytes, Ct);

        await Assert.ThrowsAsync<RestoreRefusedException>(() => database.Database.RestoreAsync(file, overwrite: true, Ct));

        Assert.Equal(before, await database.DumpAsync());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Backup_WhileImporting_IsOneMoment(DatabaseKind kind)
    {
        await using TestDatabase database = await FilledAsync(kind);
        Task importing = Task.Run(
            async () =>
            {
                for (int i = 10; i < 40; i++)
                    await database.ImportAndPublishAsync(SampleArticles.Document(i));
            },
            Ct);
        string file = Path.Combine(database.Folder, "backup");
        await database.Database.BackupAsync(file, Ct);
        await importing;

        await using TestDatabase other = TestDatabase.CreateWithoutSchema(kind);
        await other.Database.RestoreAsync(file, overwrite: false, Ct);

        string restored = await other.DumpAsync();
        await other.Publisher.RebuildAsync(Ct);
        Assert.Equal(restored, await other.DumpAsync());
        Assert.InRange((await other.Queries.SummaryAsync(Ct)).Articles, 5, 35);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Backup_FileThere_IsNotOverwritten(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string file = Path.Combine(database.Folder, "backup");
        await File.WriteAllTextAsync(file, "mine", Ct);

        await Assert.ThrowsAsync<IOException>(() => database.Database.BackupAsync(file, Ct));

        Assert.Equal("mine", await File.ReadAllTextAsync(file, Ct));
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        for (int i = 0; i < 5; i++)
            await database.ImportAndPublishAsync(SampleArticles.Document(i));
        await database.ImportAsync(SampleArticles.Document(2, edition: 2));
        return database;
    }
}
