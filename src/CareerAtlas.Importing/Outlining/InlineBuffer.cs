using System.Collections.Frozen;
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

    /// <summary>Adds what is in a node.</summary>
    public void AddChildren(INode node)
    {
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
            Add(children[i]);
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
            : new InlineText(text.ToString(), strong.Count == 0 ? null : [.. strong], BreaksWithin(length));
        text.Clear();
        strong.Clear();
        breaks.Clear();
        space = false;
        return taken;
    }

    // The last one may stand at the very end, where it parts nothing.
    private List<int>? BreaksWithin(int length)
    {
        int count = breaks.Count > 0 && breaks[^1] >= length ? breaks.Count - 1 : breaks.Count;
        return count == 0 ? null : breaks.GetRange(0, count);
    }

    private void AddElement(IElement element)
    {
        bool block = !Markup.IsInline(element.LocalName);
        bool bold = Markup.IsBold(element);
        if (block)
            Break();
        if (bold && strongDepth++ == 0)
            strongStart = text.Length;
        AddChildren(element);
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
        int start = 0;
        for (int i = 0; i < data.Length; i++)
        {
            // A single space between words is as it should be: it goes over with them.
            if (!char.IsWhiteSpace(data[i]) || (data[i] == ' ' && i > start && i + 1 < data.Length && !char.IsWhiteSpace(data[i + 1])))
                continue;
            AddRun(data.AsSpan(start, i - start));
            space = true;
            start = i + 1;
        }

        AddRun(data.AsSpan(start));
    }

    private void AddRun(ReadOnlySpan<char> run)
    {
        if (run.IsEmpty)
            return;
        if (space && text.Length > 0)
            text.Append(' ');
        space = false;
        text.Append(run);
    }
}

/// <summary>What the tags of HTML mean to the outline.</summary>
internal static class Markup
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]);

    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
    [
        "script", "style", "template", "head", "nav", "form", "button", "select", "textarea", "input", "iframe", "object", "embed",
        "svg", "canvas", "audio", "video", "noscript", "img", "picture", "dialog", "map", "math", "applet",
    ]);

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
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && child.LocalName != "br" && !Skipped.Contains(child.LocalName) && (!Inline.Contains(child.LocalName) || HoldsBlocks(child)))
                return true;
        }

        return false;
    }

    public static bool IsList(string tag) => tag is "ul" or "ol" or "dl";

    public static bool IsHeadingOrTable(string tag) => tag == "table" || IsHeading(tag);

    /// <summary>The first element within another whose tag is of a sort, in document order; <c>null</c> where there is none.</summary>
    public static IElement? First(IElement element, Func<string, bool> isOfSort)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && (isOfSort(child.LocalName) ? child : First(child, isOfSort)) is { } found)
                return found;
        }

        return null;
    }
}
