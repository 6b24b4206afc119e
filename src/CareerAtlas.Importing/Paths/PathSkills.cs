using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Skills;
using CareerAtlas.Importing.Text;

namespace CareerAtlas.Importing.Paths;

/// <summary>Reads the skills that an article ties to a move.</summary>
internal static class PathSkills
{
    /// <summary>The names a cell or line lists.</summary>
    public static ValueList<string> Listed(string text)
    {
        if (text.Length == 0)
            return [];
        return [.. NameLists.Split(text).Select(p => SkillNames.TryGet(p.Of(text), out KnownSkill known) ? known.Name : SkillNames.Strip(p.Of(text)))
            .Where(n => n.Length > 1 && Vocabulary.Tokens.Count(n) <= 6)];
    }

    /// <summary>The skills in a section's lists that are headed as skills.</summary>
    public static ValueList<string> Of(Section section)
    {
        var names = new List<string>();
        foreach (Item item in section.Blocks.OfType<ItemList>().SelectMany(l => l.Items))
        {
            if (item.Lead is { } lead && TopicClassifier.Classify(lead.Title).Is(Topic.Skills))
                names.AddRange(Of(item));
        }

        return [.. names.DistinctBy(Vocabulary.Tokens.Key)];
    }

    /// <summary>The skills that the items under an item name: their leads, or the vocabulary's names in them.</summary>
    public static IEnumerable<string> Of(Item item)
    {
        if (item.Lead is { Rest.IsEmpty: false } lead && TopicClassifier.Classify(lead.Title).Is(Topic.Skills))
        {
            foreach (string name in Listed(lead.Rest.Clean))
                yield return name;
        }

        foreach (Item child in item.Children)
        {
            if (child.Lead is { Bold: true } named && !SkillNames.IsCategory(named.Title) && TopicClassifier.Classify(named.Title).IsEmpty)
                yield return named.Title;
            foreach (var match in SkillNames.FindAll(child.Text.Clean))
            {
                if (!match.Entry.OnlyListed)
                    yield return match.Entry.Name;
            }
        }
    }
}
