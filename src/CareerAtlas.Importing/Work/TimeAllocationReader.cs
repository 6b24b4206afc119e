using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads shares of working time from tables and lists under headings about time.</summary>
internal sealed class TimeAllocationReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections.Where(s => s.Subject.Contains(Topic.TimeAllocation)))
        {
            foreach (NamedPercent share in NamedPercents.In(section))
                yield return new TimeShare(share.Name, share.Percent, share.Evidence);
        }
    }
}
