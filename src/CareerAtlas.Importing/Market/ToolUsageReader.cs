using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Skills;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Market;

/// <summary>Reads how common tools are: shares in tables and lists under headings about tools.</summary>
internal sealed class ToolUsageReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            bool about = section.Subject.Contains(Topic.ToolUsage);
            bool tools = about || section.Subject.Contains(Topic.Tools);
            foreach (Block block in section.Blocks)
            {
                IEnumerable<NamedPercent> shares = block switch
                {
                    Table table when tools || NamesTools(table) => NamedPercents.FromTable(table),
                    ItemList or Paragraph when tools || Subjects.Of(block).Contains(Topic.ToolUsage) || Subjects.Mentions(section, Topic.Skills) => NamedPercents.In(section, block),
                    _ => [],
                };
                foreach (NamedPercent share in shares)
                {
                    // In a sentence the tool is one of the words around its share.
                    string? tool = block is Paragraph ? SkillNames.ToolIn(share.Name) : about || block is Table || SkillNames.IsTool(share.Name) ? share.Name : null;
                    if (tool is not null)
                        yield return new ToolUsage(tool, share.Percent, share.Evidence);
                }
            }
        }
    }

    private static bool NamesTools(Table table) =>
        table.Header.Count > 0 && table.Header[0].Contains("tool", StringComparison.OrdinalIgnoreCase)
        && ColumnWords.Find(table, ColumnKind.Pay) < 0;
}
