using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Text;

/// <summary>Makes evidence out of places in the outline.</summary>
internal static class Cited
{
    /// <summary>A text as evidence.</summary>
    public static Evidence By(Section section, InlineText text) => new(section.EvidenceHeading, text.Raw);

    /// <summary>A table's row as evidence.</summary>
    public static Evidence By(Table table, TableRow row) => new(table.Section.EvidenceHeading, row.Quote);

    /// <summary>A heading as evidence of what it says itself.</summary>
    public static Evidence ByHeading(Section section) => new(section.EvidenceHeading, section.Heading.Raw);
}

/// <summary>A text in its place, whatever block holds it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Text">The text.</param>
/// <param name="Item">The list item it is, or <c>null</c>.</param>
internal sealed record PlacedText(Section Section, InlineText Text, Item? Item)
{
    /// <summary>What the text is about: by the leads over it, else by its section.</summary>
    public TopicSet Subject
    {
        get
        {
            for (Item? i = Item; i is not null; i = i.Parent)
            {
                if (i.Lead is { } lead && i.Children.Count > 0 | i != Item && TopicClassifier.Classify(lead.Title) is { IsEmpty: false } topics)
                    return topics;
            }

            return Section.Subject;
        }
    }

    /// <summary>Every paragraph and list item of the article, in document order.</summary>
    public static IReadOnlyList<PlacedText> All(Outline outline) => outline.Texts;

    /// <summary>Every paragraph and list item of sections, in their order.</summary>
    public static IEnumerable<PlacedText> In(IEnumerable<Section> sections)
    {
        foreach (Section section in sections)
        {
            foreach (Block block in section.Blocks)
            {
                if (block is Paragraph paragraph)
                {
                    yield return new PlacedText(section, paragraph.Text, null);
                }
                else if (block is ItemList list)
                {
                    foreach (Item item in list.AllItems)
                    {
                        if (!item.Text.IsEmpty)
                            yield return new PlacedText(section, item.Text, item);
                    }
                }
            }
        }
    }
}
