using System.Globalization;
using CareerAtlas.Cli.Terminals;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing;

namespace CareerAtlas.Cli.Articles;

/// <summary>Tells the user what became of a document's entries, and the shell whether any was read.</summary>
internal sealed class DocumentReport(string document, Terminal terminal)
{
    private int articles;

    /// <summary>How many entries were left out, cut or not understood.</summary>
    public int Problems { get; private set; }

    /// <summary>A document of which nothing could be read has failed; a document with nothing in it has not.</summary>
    public int Result => articles == 0 && Problems > 0 ? CareerAtlasCommands.Failed : CareerAtlasCommands.Done;

    /// <summary>The article, where the item is one; a problem is reported.</summary>
    public ImportItem.Article? Take(ImportItem item)
    {
        switch (item)
        {
            case ImportItem.Article article:
                articles++;
                foreach (string note in article.Document.Article.Notes)
                    terminal.Complain($"{document}: {Name(article)}: {note}");
                return article;
            case ImportItem.Problem problem:
                Complain(problem.Message);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Counts an entry that was read.</summary>
    public void Count() => articles++;

    /// <summary>Reports a problem.</summary>
    public void Complain(string message)
    {
        Problems++;
        terminal.Complain($"{document}: {message}");
    }

    private static string Name(ImportItem.Article article) => article.Document.Article.Metadata.Title is { } title
        ? string.Create(CultureInfo.InvariantCulture, $"entry {article.Position} (\"{title}\")")
        : string.Create(CultureInfo.InvariantCulture, $"entry {article.Position}");
}
