using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads shares of working time from tables and lists under headings about time.</summary>
internal sealed class TimeAllocationReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            foreach (Block block in section.Blocks.Where(IsAboutTime))
            {
                foreach (NamedPercent share in NamedPercents.In(section, block))
                    yield return new TimeShare(share.Name, share.Percent, share.Evidence);
            }
        }
    }

    /// <summary>
    /// By its heading; or by its shape: shares that come to a whole where the work is described, not the interview or tools.
    /// </summary>
    private static bool IsAboutTime(Block block)
    {
        TopicSet subject = Subjects.Of(block);
        if (subject.Contains(Topic.TimeAllocation))
            return true;
        bool shares = block switch
        {
            ItemList list => NamedPercents.AreShares(list),
            Paragraph paragraph => NamedPercents.AreShares(paragraph.Text),
            Table table => NamedPercents.AreShares(table) && ColumnWords.Find(table, ColumnKind.Stage, ColumnKind.Focus) < 0,
            _ => false,
        };
        return shares && !block.Section.IsWithin(Topic.InterviewQuestions) && !block.Section.IsWithin(Topic.InterviewStages)
            && (subject.IsEmpty || subject.Is(Topic.Responsibilities) || subject.Is(Topic.Other) || subject.Is(Topic.Collaborations));
    }
}
