using AngleSharp.Dom;

namespace CareerAtlas.Importing.Outlining;

/// <summary>Turns an article's markup into its outline.</summary>
internal sealed class OutlineBuilder
{
    private const int CaptionLevel = 7;
    private const int LongestCaption = 140;
    private const int LongestHeading = 300;

    private readonly List<Section> sections = [];
    private readonly InlineBuffer buffer = new();
    private Section current;
    private InlineText? lastParagraph;

    private OutlineBuilder()
    {
        current = new Section(SectionKind.Lead, 0, InlineText.Empty, null);
        sections.Add(current);
    }

    /// <summary>The outline of the content under a node.</summary>
    public static Outline Build(INode content)
    {
        var builder = new OutlineBuilder();
        builder.Visit(content);
        builder.Flush();
        return new Outline([.. builder.sections.Where(s => s.Level > 0 || s.Blocks.Count > 0 || builder.sections.Count == 1)]);
    }

    private void Visit(INode container)
    {
        INodeList children = container.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode node = children[i];
            if (node is not IElement element)
            {
                buffer.Add(node);
                continue;
            }

            string tag = element.LocalName;
            if (Markup.IsSkipped(tag))
                continue;
            if (tag == "br" || (Markup.IsInline(tag) && !Markup.HoldsBlocks(element)))
            {
                buffer.Add(element);
                continue;
            }

            Flush();
            VisitBlock(element, tag);
            Flush();
        }
    }

    private void VisitBlock(IElement element, string tag)
    {
        switch (tag)
        {
            case ['h', >= '1' and <= '6']:
                OpenHeading(element, tag[1] - '0');
                break;
            case "ul" or "ol" when IsContents(element):
                break;
            case "ul" or "ol" or "menu" when Markup.First(element, Markup.IsHeadingOrTable) is null:
                Add(ListReader.Read(element, current, lastParagraph, buffer));
                break;
            case "dl" when Markup.First(element, Markup.IsHeadingOrTable) is null:
                Add(ListReader.ReadDefinitions(element, current, lastParagraph, buffer));
                break;
            case "table":
                OpenTable(element);
                break;
            case "details":
                OpenDisclosure(element);
                break;
            case "hr":
                lastParagraph = null;
                break;
            case "figcaption" or "caption":
                break;
            default:
                Visit(element);
                break;
        }
    }

    /// <summary>A list whose every item links to a place on the same page is a table of contents.</summary>
    private static bool IsContents(IElement list)
    {
        int items = 0;
        return AllLinkToPlaces(list, ref items) && items > 1;
    }

    private static bool AllLinkToPlaces(IElement element, ref int items)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            if (child.LocalName == "li")
            {
                if (Markup.First(child, tag => tag == "a")?.GetAttribute("href") is not { } href || !href.Contains('#'))
                    return false;
                items++;
            }

            if (!AllLinkToPlaces(child, ref items))
                return false;
        }

        return true;
    }

    private void OpenHeading(IElement element, int level)
    {
        buffer.Add(element);
        InlineText heading = buffer.Take();
        if (heading.IsEmpty)
            return;
        if (heading.Clean.Length > LongestHeading)
        {
            Add(new Paragraph(current, heading));
            return;
        }

        Open(SectionKind.Heading, level, heading);
    }

    private void Open(SectionKind kind, int level, InlineText heading)
    {
        Section? parent = current;
        while (parent is not null && parent.Level >= level)
            parent = parent.Parent;
        current = new Section(kind, level, heading, parent ?? sections[0]);
        sections.Add(current);
        lastParagraph = null;
    }

    private void OpenTable(IElement element)
    {
        Table? table = TableReader.Read(element, current, lastParagraph, buffer);
        if (table is null)
        {
            // One cell, or one column of blocks, is layout: what is in it is read as content.
            foreach (IElement cell in TableReader.Cells(element))
            {
                Visit(cell);
                Flush();
            }

            return;
        }

        Add(table);
    }

    private void OpenDisclosure(IElement element)
    {
        IElement? summary = element.Children.FirstOrDefault(c => c.LocalName == "summary");
        Section outer = current;
        if (summary is not null)
        {
            buffer.Add(summary);
            InlineText heading = buffer.Take();
            // A heading within the summary is one for the section, too.
            IElement? inner = Markup.First(summary, Markup.IsHeading);
            if (!heading.IsEmpty)
                Open(inner is null ? SectionKind.Disclosure : SectionKind.Heading, inner is null ? CaptionLevel : inner.LocalName[1] - '0', heading);
        }

        foreach (INode node in element.ChildNodes)
        {
            if (node == summary)
                continue;
            if (node is IElement child && !Markup.IsSkipped(child.LocalName) && child.LocalName != "br"
                && (!Markup.IsInline(child.LocalName) || Markup.HoldsBlocks(child)))
            {
                Flush();
                VisitBlock(child, child.LocalName);
                Flush();
            }
            else
            {
                buffer.Add(node);
            }
        }

        Flush();
        current = outer;
        lastParagraph = null;
    }

    private void Flush()
    {
        if (buffer.IsEmpty)
            return;
        InlineText text = buffer.Take();
        InlineText[] lines = text.Breaks.Count == 0 ? [text] : [.. text.Lines()];
        if (lines.Length > 0 && IsCaption(lines[0]))
        {
            Open(SectionKind.Caption, CaptionLevel, lines[0]);
            lines = lines[1..];
        }

        if (MarkedLines.TryRead(lines, current, lastParagraph) is { } list)
        {
            Add(list);
            return;
        }

        foreach (InlineText line in lines)
        {
            if (MarkedLines.Continue(line, current))
                continue;
            Add(new Paragraph(current, line));
            lastParagraph = line;
        }
    }

    private void Add(Block? block)
    {
        if (block is null)
            return;
        current.Add(block);
        lastParagraph = null;
    }

    private static bool IsCaption(InlineText line)
    {
        if (line.Strong.Count == 0 || line.Clean.Length > LongestCaption || line.Clean[^1] is '.' or ',' or ';' or '!')
            return false;
        int bold = line.Strong.Sum(r => r.End.Value - r.Start.Value);
        int plain = 0, at = 0;
        foreach (Range range in line.Strong)
        {
            plain += Letters(line.Raw.AsSpan(at, range.Start.Value - at));
            at = range.End.Value;
        }

        plain += Letters(line.Raw.AsSpan(at));
        return bold > 1 && plain == 0;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += char.IsLetter(c) ? 1 : 0;
        return count;
    }
}
