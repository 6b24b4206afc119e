using System.CommandLine;

namespace CareerAtlas.Cli.Articles;

/// <summary>How commands are told which document to read.</summary>
internal static class DocumentArgument
{
    public static Argument<string> Create() => new("FILE|URL|-")
    {
        Description = "An RSS or Atom feed or an HTML page: a file, a web address, or '-' for standard input.",
    };

    public static Option<bool> AllowLoopback() => new("--allow-loopback")
    {
        Description = "Let the address name this very machine, for test servers.",
    };
}
