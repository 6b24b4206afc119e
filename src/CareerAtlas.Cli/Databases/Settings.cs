using CareerAtlas.Importing;
using CareerAtlas.Importing.Fetching;
using Microsoft.Extensions.Configuration;

namespace CareerAtlas.Cli.Databases;

/// <summary>The web's settings, as the command line shares them.</summary>
/// <param name="Values">appsettings.json and, above it, the environment's variables.</param>
/// <param name="Folder">The folder that relative paths in them start from.</param>
internal sealed record Settings(IConfiguration Values, string Folder)
{
    private const string FileName = "appsettings.json";

    /// <summary>What is taken in at most.</summary>
    public ImportLimits Limits => Section<ImportLimits>("Import") ?? ImportLimits.Default;

    /// <summary>How documents are fetched. That this machine may be asked is for the command's own option to say.</summary>
    public FetchOptions Fetching => Section<FetchOptions>("Fetching") ?? new FetchOptions();

    public static Settings Load()
    {
        string folder = FindFolder() ?? Environment.CurrentDirectory;
        string environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production";
        try
        {
            IConfiguration values = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(folder, FileName), optional: true)
                .AddJsonFile(Path.Combine(folder, $"appsettings.{environment}.json"), optional: true)
                .AddEnvironmentVariables()
                .Build();
            return new Settings(values, folder);
        }
        catch (InvalidDataException exception)
        {
            throw new CommandFailedException($"The settings in {folder} cannot be read: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    private T? Section<T>(string name)
    {
        try
        {
            return Values.GetSection(name).Get<T>();
        }
        catch (InvalidOperationException exception)
        {
            throw new CommandFailedException($"The settings under {name} are not understood: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Where the web's settings are: in the current folder, in the web project of the checkout that the current folder
    /// lies in, or beside this program.
    /// </summary>
    private static string? FindFolder()
    {
        string current = Environment.CurrentDirectory;
        if (File.Exists(Path.Combine(current, FileName)))
            return current;
        for (DirectoryInfo? folder = new(current); folder is not null; folder = folder.Parent)
        {
            string web = Path.Combine(folder.FullName, "src", "CareerAtlas.Web");
            if (File.Exists(Path.Combine(web, FileName)))
                return web;
        }

        return File.Exists(Path.Combine(AppContext.BaseDirectory, FileName)) ? AppContext.BaseDirectory : null;
    }
}
