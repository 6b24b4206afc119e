using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Summary;

/// <summary>Reads the points of a section headed as the article's summary: its lists, or its paragraphs where it has none.</summary>
internal sealed class KeyTakeawayReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections.Where(s => s.Topics.Is(Topic.KeyTakeaways)))
        {
            ItemList[] lists = [.. section.Blocks.OfType<ItemList>()];
            if (lists.Length > 0)
            {
                foreach (Item item in lists.SelectMany(l => l.Items).Where(i => !i.Text.IsEmpty))
                    yield return new KeyTakeaway(item.Text.Clean, Cited.By(section, item.Text));
            }
            else
            {
                // A sentence that ends in a colon announces the points and is none.
                foreach (Paragraph paragraph in section.Blocks.OfType<Paragraph>().Where(p => !p.Text.Clean.EndsWith(':')))
                    yield return new KeyTakeaway(paragraph.Text.Clean, Cited.By(section, paragraph.Text));
            }
        }
    }
}
