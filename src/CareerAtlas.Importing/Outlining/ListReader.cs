using AngleSharp.Dom;

namespace CareerAtlas.Importing.Outlining;

/// <summary>Reads lists and definition lists into items.</summary>
internal static class ListReader
{
    /// <summary>The list, or <c>null</c> where it has no item with text.</summary>
    public static ItemList? Read(IElement element, Section section, InlineText? intro, InlineBuffer buffer)
    {
        var list = new ItemList(section, element.LocalName == "ol", intro);
        AddItems(element, list, null, section, buffer);
        return list.Items.Count == 0 ? null : list;
    }

    /// <summary>A definition list as a list whose items have their term as lead, or <c>null</c> where it is empty.</summary>
    public static ItemList? ReadDefinitions(IElement element, Section section, InlineText? intro, InlineBuffer buffer)
    {
        var list = new ItemList(section, false, intro);
        var terms = new List<InlineText>();
        var definitions = new List<IElement>();
        foreach (IElement part in element.Children.SelectMany(c => c.LocalName == "div" ? c.Children : (IEnumerable<IElement>)[c]))
        {
            if (part.LocalName == "dt")
            {
                if (definitions.Count > 0)
                    Close();
                buffer.Add(part);
                InlineText term = buffer.Take();
                if (!term.IsEmpty)
                    terms.Add(term);
            }
            else if (part.LocalName == "dd")
            {
                definitions.Add(part);
            }
        }

        Close();
        return list.Items.Count == 0 ? null : list;

        void Close()
        {
            AddDefinition(list, section, terms, definitions, buffer);
            terms.Clear();
            definitions.Clear();
        }
    }

    private static void AddDefinition(ItemList list, Section section, List<InlineText> terms, List<IElement> definitions, InlineBuffer buffer)
    {
        string term = string.Join(" ", terms.Select(t => t.Raw));
        if (term.Length == 0)
            return;
        (InlineText Text, IElement Element)[] texts = [.. definitions.Select(d => (OwnText(d, buffer), d))];
        bool single = texts.Length == 1 && !texts[0].Text.IsEmpty;
        var text = new InlineText(single ? term + " " + texts[0].Text.Raw : term, [0..term.Length], single ? [term.Length] : []);
        var item = new Item(list, null, text, Lead.Find(text));
        list.Add(item);
        foreach ((InlineText definition, IElement element) in texts)
        {
            if (!single && !definition.IsEmpty)
                item.Add(new Item(new ItemList(section, false, null), item, definition, Lead.Find(definition)));
            AddNested(element, item, section, buffer);
        }
    }

    private static void AddItems(IElement element, ItemList list, Item? parent, Section section, InlineBuffer buffer)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            if (child.LocalName is "ul" or "ol")
            {
                // A list straight within a list, as careless editors write it, belongs to the item before it.
                Item? before = parent is null ? (list.Items.Count > 0 ? list.Items[^1] : null) : parent.Children.Count > 0 ? parent.Children[^1] : parent;
                AddItems(child, new ItemList(section, child.LocalName == "ol", null), before, section, buffer);
                continue;
            }

            if (Markup.IsSkipped(child.LocalName))
                continue;
            InlineText text = OwnText(child, buffer);
            var item = new Item(list, parent, text, Lead.Find(text));
            AddNested(child, item, section, buffer);
            if (text.IsEmpty && item.Children.Count == 0)
                continue;
            if (parent is null)
                list.Add(item);
            else
                parent.Add(item);
        }
    }

    private static void AddNested(IElement element, Item item, Section section, InlineBuffer buffer)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            if (child.LocalName is "ul" or "ol")
                AddItems(child, new ItemList(section, child.LocalName == "ol", null), item, section, buffer);
            else if (child.LocalName is "dl" && ReadDefinitions(child, section, null, buffer) is { } definitions)
                foreach (Item definition in definitions.Items)
                    item.Add(definition);
            else
                AddNested(child, item, section, buffer);
        }
    }

    private static InlineText OwnText(IElement element, InlineBuffer buffer)
    {
        AddOwn(element, buffer);
        return buffer.Take();
    }

    private static void AddOwn(INode node, InlineBuffer buffer)
    {
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            if (child is IElement { LocalName: "ul" or "ol" or "dl" })
                buffer.Break();
            else if (child is IElement element && Markup.First(element, Markup.IsList) is not null)
                AddOwn(element, buffer);
            else
                buffer.Add(child);
        }
    }
}

/// <summary>Reads lists that are typed out as lines: "• one", "- two", "1) three".</summary>
internal static class MarkedLines
{
    private static readonly string[] Bullets = ["•", "●", "▪", "■", "◦", "‣", "·", "✓", "✔", "✅", "➤", "►", "- ", "– ", "— ", "* "];

    /// <summary>A list, where two lines or more each begin with a mark; otherwise <c>null</c>.</summary>
    public static ItemList? TryRead(IReadOnlyList<InlineText> lines, Section section, InlineText? intro)
    {
        if (lines.Count < 2 || lines.Any(l => MarkLength(l.Clean, out _) == 0))
            return null;
        MarkLength(lines[0].Clean, out bool ordered);
        var list = new ItemList(section, ordered, intro);
        foreach (InlineText line in lines)
            Append(list, line);
        return list;
    }

    /// <summary>
    /// Joins a marked paragraph to the list that the marked paragraphs before it began. True where it was taken.
    /// </summary>
    public static bool Continue(InlineText line, Section section)
    {
        int mark = MarkLength(line.Clean, out bool ordered);
        if (mark == 0)
            return false;
        if (section.Blocks.Count > 0 && section.Blocks[^1] is ItemList { IsTypedOut: true } open && open.Ordered == ordered)
        {
            Append(open, line);
            return true;
        }

        // A numbered single line may as well be a sentence, so it opens a list only as number one; a bullet always does.
        if (ordered && line.Clean[0] != '1')
            return false;
        InlineText? intro = section.Blocks.Count > 0 && section.Blocks[^1] is Paragraph before ? before.Text : null;
        var list = new ItemList(section, ordered, intro) { IsTypedOut = true };
        Append(list, line);
        section.Add(list);
        return true;
    }

    private static void Append(ItemList list, InlineText line)
    {
        int mark = MarkLength(line.Clean, out _);
        InlineText text = line.Slice(mark, line.Clean.Length - mark);
        if (!text.IsEmpty)
            list.Add(new Item(list, null, text, Lead.Find(text)));
    }

    private static int MarkLength(string line, out bool ordered)
    {
        ordered = false;
        foreach (string bullet in Bullets)
        {
            if (line.StartsWith(bullet, StringComparison.Ordinal))
                return bullet.Length;
        }

        int digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        if (digits == 0 || digits + 1 >= line.Length || line[digits] is not ('.' or ')') || line[digits + 1] != ' ')
            return 0;
        ordered = true;
        return digits + 2;
    }
}
