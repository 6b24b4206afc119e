using System.Text;
using AngleSharp.Dom;

namespace CareerAtlas.Importing.Reading;

/// <summary>How much text the elements of a page hold, and how much of it in links; counted in one pass.</summary>
internal sealed class PageText
{
    private readonly Dictionary<IElement, (int All, int Linked, int Links)> counts = [];

    /// <summary>Counts the text under an element.</summary>
    public PageText(IElement root) => Count(root, linked: false);

    /// <summary>The visible characters.</summary>
    public int Length(IElement element) => counts.GetValueOrDefault(element).All;

    /// <summary>The visible characters outside of links.</summary>
    public int OwnLength(IElement element) => counts.GetValueOrDefault(element) is var count ? count.All - count.Linked : 0;

    /// <summary>How many links there are.</summary>
    public int Links(IElement element) => counts.GetValueOrDefault(element).Links;

    /// <summary>The share of the text that is in links, from 0 to 1.</summary>
    public double LinkShare(IElement element) => counts.GetValueOrDefault(element) is { All: > 0 } count ? (double)count.Linked / count.All : 0;

    /// <summary>The visible characters of the text directly in an element.</summary>
    public static int DirectLength(IElement element)
    {
        var length = 0;
        foreach (var node in element.ChildNodes)
        {
            length += node is IText text ? Visible(text.Data) : 0;
        }

        return length;
    }

    /// <summary>An element's text on one line.</summary>
    public static string Line(IElement element) => PlainText.FromText(element.TextContent) ?? "";

    /// <summary>An element's text on one line, or <c>null</c> where it is longer than so many characters.</summary>
    public static string? ShortLine(IElement element, int longest)
    {
        var text = new StringBuilder();
        return Gather(element, text, 4 * longest) && PlainText.FromText(text.ToString()) is var line && line?.Length <= longest ? line : null;
    }

    private static bool Gather(IElement element, StringBuilder text, int longest)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (node is IElement child && !Gather(child, text, longest))
            {
                return false;
            }

            if (text.Length > longest)
            {
                return false;
            }
        }

        return true;
    }

    private (int All, int Linked, int Links) Count(IElement element, bool linked)
    {
        // Links within the page, as a table of contents has them, lead nowhere else.
        var isLink = element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } target && target[0] != '#';
        var (all, inLinks, links) = (0, 0, isLink ? 1 : 0);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                var length = Visible(text.Data);
                all += length;
                inLinks += linked || isLink ? length : 0;
            }
            else if (node is IElement child)
            {
                var below = Count(child, linked || isLink);
                (all, inLinks, links) = (all + below.All, inLinks + below.Linked, links + below.Links);
            }
        }

        return counts[element] = (all, inLinks, links);
    }

    private static int Visible(string text)
    {
        var length = 0;
        var gap = true;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            length += space && gap ? 0 : 1;
            gap = space;
        }

        return gap && length > 0 ? length - 1 : length;
    }
}
