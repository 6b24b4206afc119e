using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Outlining;

/// <summary>The article as a tree of sections with their blocks, in document order.</summary>
/// <param name="sections">Every section in document order; the first is the text above the first heading.</param>
public sealed class Outline(IReadOnlyList<Section> sections)
{
    private IReadOnlyList<PlacedText>? texts;

    /// <summary>Every section in document order; the first is the text above the first heading.</summary>
    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>Every paragraph and list item, in document order.</summary>
    internal IReadOnlyList<PlacedText> Texts => texts ??= [.. PlacedText.In(Sections)];

    /// <summary>Every block in document order.</summary>
    public IEnumerable<Block> Blocks => Sections.SelectMany(s => s.Blocks);
}

/// <summary>What opens a section.</summary>
public enum SectionKind
{
    /// <summary>Nothing: the text above the first heading.</summary>
    Lead,

    /// <summary>A heading h1 to h6.</summary>
    Heading,

    /// <summary>A short bold paragraph that stands like a heading.</summary>
    Caption,

    /// <summary>The summary of a disclosure (<c>details</c>).</summary>
    Disclosure,
}

/// <summary>A heading, or what stands for one, with the blocks under it up to the next.</summary>
public sealed class Section
{
    private readonly List<Block> blocks = [];
    private readonly List<Section> children = [];
    private readonly TopicSet within;

    internal Section(SectionKind kind, int level, InlineText heading, Section? parent)
    {
        Kind = kind;
        Level = level;
        Heading = heading;
        Title = HeadingText.Title(heading.Clean);
        Parent = parent;
        parent?.children.Add(this);
        Topics = TopicClassifier.Classify(HeadingText.WithoutRoles(Title));
        Subject = Topics.IsEmpty && parent is not null ? parent.Subject : Topics;
        within = parent is null ? Topics : Topics.And(parent.within);
        EvidenceHeading = kind == SectionKind.Heading ? heading.Raw : parent?.EvidenceHeading;
    }

    /// <summary>What opens the section.</summary>
    public SectionKind Kind { get; }

    /// <summary>0 for the lead, 1 to 6 for headings, 7 for captions and disclosures.</summary>
    public int Level { get; }

    /// <summary>The heading as it stands.</summary>
    public InlineText Heading { get; }

    /// <summary>The heading without its number and closing colon.</summary>
    public string Title { get; }

    /// <summary>The section this one lies in, or <c>null</c>.</summary>
    public Section? Parent { get; }

    /// <summary>What the heading by itself says the section is about; empty where it does not say.</summary>
    public TopicSet Topics { get; }

    /// <summary>The blocks directly under the heading.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The sections directly within this one.</summary>
    public IReadOnlyList<Section> Children => children;

    /// <summary>The section itself and those it lies in, the nearest first.</summary>
    public IEnumerable<Section> SelfAndAncestors
    {
        get
        {
            for (Section? s = this; s is not null; s = s.Parent)
                yield return s;
        }
    }

    /// <summary>The section itself and every section within it, in document order.</summary>
    public IEnumerable<Section> SelfAndDescendants => children.SelectMany(c => c.SelfAndDescendants).Prepend(this);

    /// <summary>The nearest heading h1 to h6, or <c>null</c> where none stands over the section: evidence names it.</summary>
    public string? EvidenceHeading { get; }

    /// <summary>What the section is about: by its own heading, else by the nearest one over it that says so.</summary>
    public TopicSet Subject { get; }

    /// <summary>True where the section or one it lies in is headed as being about the topic.</summary>
    public bool IsWithin(Topic topic) => within.Contains(topic);

    internal void Add(Block block) => blocks.Add(block);
}

/// <summary>A piece of content under a heading.</summary>
/// <param name="section">The section it stands in.</param>
public abstract class Block(Section section)
{
    /// <summary>The section it stands in.</summary>
    public Section Section { get; } = section;

    /// <summary>What the block is about, once it was asked for: see <see cref="Subjects.Of(Block)"/>.</summary>
    internal TopicSet? Subject { get; set; }
}

/// <summary>A paragraph, quotation or preformatted line.</summary>
/// <param name="section">The section it stands in.</param>
/// <param name="text">The text.</param>
public sealed class Paragraph(Section section, InlineText text) : Block(section)
{
    /// <summary>The text.</summary>
    public InlineText Text { get; } = text;

    /// <summary>The bold or colon-ended words it opens with, if any.</summary>
    public Lead? Lead { get; } = Lead.Find(text);
}

/// <summary>A list; definition lists become lists whose items have their term as lead.</summary>
/// <param name="section">The section it stands in.</param>
/// <param name="ordered">True for a numbered list.</param>
/// <param name="intro">The paragraph straight before the list that announces it, or <c>null</c>.</param>
public sealed class ItemList(Section section, bool ordered, InlineText? intro) : Block(section)
{
    private readonly List<Item> items = [];
    private Item[]? allItems;

    /// <summary>True for a numbered list.</summary>
    public bool Ordered { get; } = ordered;

    /// <summary>The paragraph straight before the list, or <c>null</c>.</summary>
    public InlineText? Intro { get; } = intro;

    /// <summary>The items.</summary>
    public IReadOnlyList<Item> Items => items;

    /// <summary>The items and everything nested under them, in document order; to be asked for once the list is read whole.</summary>
    internal IReadOnlyList<Item> AllItems => allItems ??= [.. items.SelectMany(i => i.SelfAndDescendants)];

    /// <summary>True for a list made of paragraphs that begin with a mark, to which the next such paragraph belongs.</summary>
    internal bool IsTypedOut { get; init; }

    internal void Add(Item item) => items.Add(item);
}

/// <summary>An item of a list.</summary>
/// <param name="list">The list.</param>
/// <param name="parent">The item the list is nested in, or <c>null</c>.</param>
/// <param name="text">The item's own text, without nested lists.</param>
/// <param name="lead">The words the item opens with that announce the rest, if any.</param>
public sealed class Item(ItemList list, Item? parent, InlineText text, Lead? lead)
{
    private readonly List<Item> children = [];

    /// <summary>The list the item belongs to.</summary>
    public ItemList List { get; } = list;

    /// <summary>The item it is nested in, or <c>null</c>.</summary>
    public Item? Parent { get; } = parent;

    /// <summary>The item's own text, without nested lists; empty where it only holds a list.</summary>
    public InlineText Text { get; } = text;

    /// <summary>The words the item opens with that announce the rest, or <c>null</c>.</summary>
    public Lead? Lead { get; } = lead;

    /// <summary>The items nested under it.</summary>
    public IReadOnlyList<Item> Children => children;

    /// <summary>The item and the items it is nested in, the nearest first.</summary>
    public IEnumerable<Item> SelfAndAncestors
    {
        get
        {
            for (Item? i = this; i is not null; i = i.Parent)
                yield return i;
        }
    }

    /// <summary>The item and everything nested under it, in document order.</summary>
    public IEnumerable<Item> SelfAndDescendants => children.Count == 0 ? [this] : children.SelectMany(c => c.SelfAndDescendants).Prepend(this);

    internal void Add(Item child) => children.Add(child);
}
