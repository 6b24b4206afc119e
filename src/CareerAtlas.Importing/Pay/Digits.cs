using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>Tells where figures can be at all: most of an article has none, and need not be read for pay.</summary>
internal static class Digits
{
    public static bool AreIn(InlineText text) => text.Clean.AsSpan().ContainsAnyInRange('0', '9');

    public static bool AreIn(Section section) => AreIn(section.Heading) || section.Blocks.Any(AreIn);

    public static bool AreIn(Block block) => block switch
    {
        Paragraph paragraph => AreIn(paragraph.Text),
        ItemList list => list.Items.Any(AreIn),
        Table table => table.Rows.Any(AreIn),
        _ => false,
    };

    public static bool AreIn(Item item) => AreIn(item.Text) || item.Children.Any(AreIn);

    public static bool AreIn(TableRow row) => row.Cells.Any(AreIn);
}
