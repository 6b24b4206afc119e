using System.CommandLine;
using System.Globalization;
using CareerAtlas.Cli.Terminals;

namespace CareerAtlas.Cli.Databases;

/// <summary>Looks after the database.</summary>
internal static class DatabaseCommands
{
    public static Command Create(Terminal terminal) => new("db", "Create, rebuild, save and restore the database.")
    {
        Migrate(terminal),
        Rebuild(terminal),
        Backup(terminal),
        Restore(terminal),
    };

    private static ExampleCommand Migrate(Terminal terminal)
    {
        var options = new StoreOptions();
        var command = new ExampleCommand(
            "migrate",
            "Create the database, or bring its schema up to date.",
            "careeratlas db migrate",
            "careeratlas db migrate --connection \"Data Source=atlas.db\"");
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using Store store = options.Choose(parsed);
            await store.RunAsync(_ => Task.CompletedTask, ct);
            terminal.Say("The database is up to date.");
        });
        return command;
    }

    private static ExampleCommand Rebuild(Terminal terminal)
    {
        var options = new StoreOptions();
        var command = new ExampleCommand(
            "rebuild",
            "Throw the published atlas away and build it again from the published revisions.",
            "careeratlas db rebuild");
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using Store store = options.Choose(parsed);
            int revisions = 0;
            await terminal.WithProgressAsync(
                "Rebuilding",
                writesData: false,
                _ => store.RunOnExistingAsync(async s => revisions = await s.Publisher.RebuildAsync(ct), ct));
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"The atlas was rebuilt from {revisions} published revisions."));
        });
        return command;
    }

    private static ExampleCommand Backup(Terminal terminal)
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "The file to write; one that is there already is not overwritten." };
        var command = new ExampleCommand(
            "backup",
            "Save everything to a new file, while readers and writers go on.",
            "careeratlas db backup atlas-monday.backup")
        {
            file,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            string path = Path.GetFullPath(parsed.GetRequiredValue(file));
            await using Store store = options.Choose(parsed);
            await terminal.WithProgressAsync(
                "Saving", writesData: false, _ => store.RunOnExistingAsync(s => s.Database.BackupAsync(path, ct), ct));
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Saved to {path} ({new FileInfo(path).Length} bytes)."));
        });
        return command;
    }

    private static ExampleCommand Restore(Terminal terminal)
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "A file that 'careeratlas db backup' wrote from the same kind of database." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the articles that the database holds." };
        var command = new ExampleCommand(
            "restore",
            "Bring everything back from a backup.",
            "careeratlas db restore atlas-monday.backup",
            "careeratlas db restore atlas-monday.backup --overwrite")
        {
            file, overwrite,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            string path = Path.GetFullPath(parsed.GetRequiredValue(file));
            await using Store store = options.Choose(parsed);
            await terminal.WithProgressAsync(
                "Restoring",
                writesData: false,
                _ => store.ExplainingAsync(() => store.Database.RestoreAsync(path, parsed.GetValue(overwrite), ct)));
            terminal.Say($"Restored from {path}.");
        });
        return command;
    }
}
