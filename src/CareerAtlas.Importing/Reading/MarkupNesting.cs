namespace CareerAtlas.Importing.Reading;

/// <summary>Follows how deep HTML nests, with the standard's rules for tags that are left out or out of order.</summary>
internal ref struct MarkupNesting(int depth)
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private static readonly HashSet<int> Voids = Names("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen");
    private static readonly HashSet<int> Raws = Names("script style textarea title xmp iframe noembed noframes");
    private static readonly int[] Formattings = [.. Names("a b big code em font i nobr s small strike strong tt u")];
    private static readonly HashSet<int> ForeignRoots = Names("svg math");
    private static readonly HashSet<int> Integrations = Names("foreignobject desc title mi mo mn ms mtext annotation-xml");
    private static readonly HashSet<int> TableParts = Names("caption colgroup tbody td tfoot th thead tr");
    private static readonly HashSet<int> Frames = Names("html head body");

    private static readonly HashSet<int> Blocks = Names(
        "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr li main menu nav ol p pre search section summary table ul");

    /// <summary>Elements an end tag of another name does not reach across.</summary>
    private static readonly HashSet<int> Specials =
    [
        .. Blocks, .. TableParts,
        .. Names("applet button caption foreignobject desc title iframe listing marquee noembed noframes noscript object plaintext select template textarea xmp"),
    ];

    private static readonly HashSet<int> Scopes = Names("applet caption table td th marquee object template foreignobject desc title");
    private static readonly HashSet<int> ListScopes = [.. Scopes, .. Names("ol ul")];
    private static readonly HashSet<int> ParagraphScopes = [.. Scopes, .. Names("button")];
    private static readonly HashSet<int> TableScopes = Names("table template");
    private static readonly HashSet<int> Cells = Names("td th caption template");
    private static readonly HashSet<int> ItemBarriers = [.. Specials.Except(Names("address div p"))];

    private static readonly HashSet<int> Breakouts = Names(
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre " +
        "ruby s small span strong strike sub sup table tt u ul var");

    private static readonly int Paragraph = Hash("p");
    private static readonly HashSet<int> ParagraphOnly = [Paragraph];
    private static readonly int Item = Hash("li");
    private static readonly int Anchor = Hash("a");
    private static readonly int Form = Hash("form");
    private static readonly int Table = Hash("table");
    private static readonly int Font = Hash("font");

    /// <summary>Elements that close a sibling left open: which, and what the search for it does not cross.</summary>
    private static readonly Dictionary<int, (HashSet<int> Closed, HashSet<int> Barriers)> Siblings = new()
    {
        [Item] = (Names("li"), ItemBarriers),
        [Hash("dt")] = (Names("dt dd"), ItemBarriers),
        [Hash("dd")] = (Names("dt dd"), ItemBarriers),
        [Hash("tr")] = (Names("tr td th caption"), TableScopes),
        [Hash("td")] = (Names("td th caption"), TableScopes),
        [Hash("th")] = (Names("td th caption"), TableScopes),
        [Hash("tbody")] = (Names("tbody thead tfoot tr td th caption"), TableScopes),
        [Hash("thead")] = (Names("tbody thead tfoot tr td th caption"), TableScopes),
        [Hash("tfoot")] = (Names("tbody thead tfoot tr td th caption"), TableScopes),
        [Hash("option")] = (Names("option"), Names("select optgroup div")),
    };

    /// <summary>The open elements, and whether each stands in SVG or MathML.</summary>
    private readonly (int Name, bool Foreign)[] open = new (int, bool)[depth + 2];
    private int count;

    /// <summary>How many of each formatting element were opened and not closed, and how many in all.</summary>
    private readonly int[] formattings = new int[Formattings.Length];
    private int formatting;
    private bool fontInForeign;

    /// <summary>The deepest nesting so far; no more is followed than one above the limit.</summary>
    public int Deepest { get; private set; }

    /// <summary>The nodes so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>Counts further nodes.</summary>
    public void Count(int nodes) => Nodes += nodes;

    /// <summary>Takes in a start tag.</summary>
    /// <returns>False where the element's content is text up to its end tag, with no markup in it.</returns>
    public bool Open(ReadOnlySpan<char> tag, bool selfClosing)
    {
        var name = Hash(tag);
        // The element and the text behind it; a block repeats all formatting that was left open before it.
        Nodes += 2 + (Blocks.Contains(name) ? formatting : 0);
        var foreign = count > 0 && open[count - 1].Foreign;
        if (foreign && Breakouts.Contains(name))
        {
            LeaveForeign();
            foreign = false;
        }

        // Whether a font leaves SVG depends on its attributes; from there on nothing is trusted to close itself.
        fontInForeign |= foreign && name == Font;
        if (foreign)
        {
            if (!selfClosing || fontInForeign)
            {
                Push(name, !Integrations.Contains(name));
            }

            return true;
        }

        if (Voids.Contains(name) || Frames.Contains(name) || TableParts.Contains(name) && !IsOpen(Table, TableScopes))
        {
            return true;
        }

        if (Raws.Contains(name))
        {
            return false;
        }

        CloseImplied(name);
        if (Array.IndexOf(Formattings, name) is >= 0 and var kind)
        {
            formattings[kind]++;
            formatting++;
        }

        Push(name, ForeignRoots.Contains(name));
        return true;
    }

    /// <summary>Takes in an end tag.</summary>
    public void Close(ReadOnlySpan<char> tag)
    {
        var name = Hash(tag);
        if (tag.Equals("p", AnyCase) || tag.Equals("br", AnyCase))
        {
            LeaveForeign();
        }

        if (Array.IndexOf(Formattings, name) is >= 0 and var kind)
        {
            CloseFormatting(name, kind);
        }
        else if (name == Form)
        {
            Remove(name, Scopes);
        }
        else if (!Frames.Contains(name))
        {
            var barriers = name == Item ? ListScopes
                : name == Paragraph ? ParagraphScopes
                : name == Table || TableParts.Contains(name) ? TableScopes
                : Specials.Contains(name) ? Scopes
                : Specials;
            var at = Find(name, barriers);
            count = at < 0 ? count : at;
        }
    }

    /// <summary>Formatting that is open outside of a table's cell is not closed inside of it.</summary>
    private void CloseFormatting(int name, int kind)
    {
        if (formattings[kind] > 0 && (Find(name, Scopes) >= 0 || Find(name, []) < 0))
        {
            formattings[kind]--;
            formatting--;
            Remove(name, Scopes);
        }
    }

    private void CloseImplied(int name)
    {
        if (name == Anchor)
        {
            CloseFormatting(Anchor, Array.IndexOf(Formattings, Anchor));
        }

        // A table directly in a table ends it.
        if (name == Table && Find(Table, Cells) is >= 0 and var table)
        {
            count = table;
        }

        if (Siblings.TryGetValue(name, out var own))
        {
            CloseSibling(own.Closed, own.Barriers);
        }

        // A block ends the paragraph before it.
        if (Blocks.Contains(name))
        {
            CloseSibling(ParagraphOnly, ParagraphScopes);
        }
    }

    private void CloseSibling(HashSet<int> closed, HashSet<int> barriers)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (closed.Contains(open[i].Name))
            {
                count = i;
                if (barriers != TableScopes)
                {
                    return;
                }
            }
            else if (barriers.Contains(open[i].Name))
            {
                return;
            }
        }
    }

    private readonly bool IsOpen(int name, HashSet<int> barriers) => Find(name, barriers) >= 0;

    private readonly int Find(int name, HashSet<int> barriers)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                return i;
            }

            if (barriers.Contains(open[i].Name))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Takes an element out while the blocks within it stay open, as the standard has it for formatting and forms.</summary>
    private void Remove(int name, HashSet<int> barriers)
    {
        var at = Find(name, barriers);
        if (at < 0)
        {
            return;
        }

        var blockWithin = name == Form;
        for (var i = at + 1; i < count; i++)
        {
            blockWithin |= Specials.Contains(open[i].Name);
        }

        if (!blockWithin)
        {
            count = at;
            return;
        }

        Array.Copy(open, at + 1, open, at, count - at - 1);
        count--;
    }

    private void LeaveForeign()
    {
        while (count > 0 && open[count - 1].Foreign)
        {
            count--;
        }
    }

    private void Push(int name, bool foreign)
    {
        if (count < open.Length)
        {
            open[count++] = (name, foreign);
        }

        Deepest = Math.Max(Deepest, Math.Max(count, formatting));
    }

    private static int Hash(ReadOnlySpan<char> name) => string.GetHashCode(name, AnyCase);

    private static HashSet<int> Names(string names) => [.. names.Split(' ').Select(name => Hash(name))];
}
