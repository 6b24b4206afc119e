using System.Text;
using AngleSharp.Dom;

namespace CareerAtlas.Importing.Outlining;

/// <summary>
/// Gathers inline content into one text: white space collapses to single spaces, inline tags add nothing, block
/// boundaries add a space. The quotes of the extraction contract are found by the same rule.
/// </summary>
internal sealed class InlineBuffer
{
    private readonly StringBuilder text = new();
    private readonly List<Range> strong = [];
    private readonly List<int> breaks = [];
    private bool space;
    private int strongDepth;
    private int strongStart;

    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds a node and what is in it; nested blocks are separated by breaks.</summary>
    public void Add(INode node)
    {
        switch (node)
        {
            case IText t:
                AddText(t.Data);
                break;
            case IElement element when Markup.IsSkipped(element.LocalName):
                break;
            case IElement { LocalName: "br" }:
                Break();
                break;
            case IElement element:
                AddElement(element);
                break;
        }
    }

    public void Break()
    {
        space = true;
        if (text.Length > 0 && (breaks.Count == 0 || breaks[^1] != text.Length))
            breaks.Add(text.Length);
    }

    public InlineText Take()
    {
        CloseStrong();
        if (strongDepth > 0)
            strongStart = 0;
        int length = text.Length;
        var taken = length == 0
            ? InlineText.Empty
            : new InlineText(text.ToString(), strong.Count == 0 ? null : [.. strong], breaks.Exists(b => b < length) ? [.. breaks.Where(b => b < length)] : null);
        text.Clear();
        strong.Clear();
        breaks.Clear();
        space = false;
        return taken;
    }

    private void AddElement(IElement element)
    {
        bool block = !Markup.IsInline(element.LocalName);
        bool bold = Markup.IsBold(element);
        if (block)
            Break();
        if (bold && strongDepth++ == 0)
            strongStart = text.Length;
        foreach (INode child in element.ChildNodes)
            Add(child);
        if (bold)
        {
            if (strongDepth == 1)
                CloseStrong();
            strongDepth--;
        }

        if (block)
            Break();
    }

    private void CloseStrong()
    {
        if (strongDepth == 0)
            return;
        int start = strongStart;
        while (start < text.Length && text[start] == ' ')
            start++;
        if (start < text.Length)
        {
            // Bold runs that touch, or are parted by a space alone, are one.
            if (strong.Count > 0 && start - strong[^1].End.Value <= 1)
                strong[^1] = strong[^1].Start..text.Length;
            else
                strong.Add(start..text.Length);
        }
    }

    private void AddText(string data)
    {
        foreach (char c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space && text.Length > 0)
                text.Append(' ');
            space = false;
            text.Append(c);
        }
    }
}

/// <summary>What the tags of HTML mean to the outline.</summary>
internal static class Markup
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "head", "nav", "form", "button", "select", "textarea", "input", "iframe", "object", "embed",
        "svg", "canvas", "audio", "video", "noscript", "img", "picture", "dialog", "map", "math", "applet",
    };

    public static bool IsInline(string tag) => Inline.Contains(tag);

    public static bool IsSkipped(string tag) => Skipped.Contains(tag);

    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    public static bool IsBold(IElement element)
    {
        if (element.LocalName is "strong" or "b" or "th" or "dt" or "summary")
            return true;
        string? style = element.LocalName is "span" or "font" or "em" or "p" or "div" ? element.GetAttribute("style") : null;
        return style is not null
            && (style.Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase)
                || style.Contains("font-weight: bold", StringComparison.OrdinalIgnoreCase)
                || style.Contains("font-weight:700", StringComparison.Ordinal)
                || style.Contains("font-weight: 700", StringComparison.Ordinal)
                || style.Contains("font-weight:600", StringComparison.Ordinal)
                || style.Contains("font-weight: 600", StringComparison.Ordinal));
    }

    /// <summary>True where an element, though inline by its tag, holds blocks.</summary>
    public static bool HoldsBlocks(IElement element)
    {
        foreach (IElement child in element.Children)
        {
            if (child.LocalName != "br" && !Skipped.Contains(child.LocalName) && (!Inline.Contains(child.LocalName) || HoldsBlocks(child)))
                return true;
        }

        return false;
    }
}
