using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Learning;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>Reads skills out of list items and paragraphs by their leads and what stands under them.</summary>
internal static partial class SkillItems
{
    public static IEnumerable<SkillRequirement> FromItem(Section section, Item item, SkillKind kind, bool explains = false)
    {
        string? title = item.Lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : null);
        if (title is not null)
        {
            if (CertificationReader.IsCertificationName(title) && !SkillNames.TryGet(title, out _))
                yield break;
            TopicSet topics = TopicClassifier.Classify(title);
            if ((topics.Is(Topic.Education) || topics.Is(Topic.Certifications) || topics.Is(Topic.Salary) || topics.Is(Topic.Industries)) && !SkillNames.TryGet(title, out _))
                yield break;
            SkillKind inner = SkillKinds.KindOf(title) ?? kind;
            InlineText rest = item.Lead?.Rest ?? InlineText.Empty;
            bool listed = SkillText.IsNameList(rest, labelled: SkillNames.IsCategory(title) || SkillKinds.KindOf(title) is not null) || (rest.IsEmpty && item.Children.Count > 0 && item.Children.All(c => c.Lead is null && SkillText.IsNameList(c.Text)));
            if (IsSkillTitle(title, listed, item, kind))
            {
                foreach (SkillRequirement skill in SkillText.Make(title, listed ? null : kind, Cited.By(section, item.Lead?.Text ?? item.Text)))
                    yield return skill;
            }

            if (listed && !rest.IsEmpty)
            {
                foreach (SkillRequirement skill in SkillText.Listed(rest, inner, Cited.By(section, item.Text)))
                    yield return skill;
            }
            else if (!rest.IsEmpty)
            {
                // Prose after a skill explains it; what else it names is in passing, unless it is asked for.
                foreach (SkillRequirement skill in SkillText.FromProse(section, rest, inner, soft: false, trusted: !SkillNames.TryGet(title, out _)))
                    yield return skill;
            }

            foreach (SkillRequirement skill in item.Children.SelectMany(c => FromItem(section, c, inner, explains: SkillNames.TryGet(title, out _))))
                yield return skill;
            yield break;
        }

        if (SkillText.IsNameList(item.Text) && !item.Text.Clean.Contains('%') && !Dash().IsMatch(item.Text.Clean))
        {
            foreach (SkillRequirement skill in SkillText.Listed(item.Text, kind, Cited.By(section, item.Text)))
                yield return skill;
            yield break;
        }

        // "Python – for scripting", "Docker – 86%": the name stands before the dash.
        Match dash = Dash().Match(item.Text.Clean);
        if (dash.Success && SkillText.IsNameList(item.Text.Slice(0, dash.Index)))
        {
            foreach (SkillRequirement skill in SkillText.Listed(item.Text.Slice(0, dash.Index), kind, Cited.By(section, item.Text)))
                yield return skill;
            yield break;
        }

        foreach (SkillRequirement skill in SkillText.FromProse(section, item.Text, kind, soft: kind == SkillKind.Soft, trusted: !explains))
            yield return skill;
    }

    /// <summary>In "Languages: …", "Storage: …", "Orchestration: …" the words before the colon head what follows, known or not.</summary>
    private static bool HeadsAmongLabels(Item item)
    {
        if (item.Lead is not { Bold: false, Rest.IsEmpty: false })
            return false;
        IReadOnlyList<Item> beside = item.Parent?.Children ?? item.List.Items;
        return beside.Count >= 3 && beside.All(i => i.Lead is { Bold: false, Rest.IsEmpty: false })
            && beside.Count(i => SkillNames.TryGet(i.Lead!.Title, out _)) * 2 < beside.Count;
    }

    private static bool IsSkillTitle(string title, bool listed, Item item, SkillKind kind)
    {
        if (SkillNames.IsCategory(title))
            return false;
        if (SkillNames.TryGet(title, out KnownSkill known))
            return !(listed && (HeadsAmongLabels(item) || known.Kind == SkillKind.Soft && kind != SkillKind.Soft));
        if (SkillNames.NamesGroup(title) && (item.Children.Count > 0 || listed))
            return false;
        // A title over names heads them; one over prose is explained by it.
        bool labels = item.Lead is { Bold: false } && SkillKinds.KindOf(title) is not null;
        return !labels && Tokens.Count(title) <= 7;
    }

    /// <summary>In a list on something else: items headed "Skills" or "Tools".</summary>
    public static IEnumerable<SkillRequirement> FromMixed(ArticleContext article, Section section, Item item)
    {
        string? title = item.Lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : null);
        if (title is null || Subjects.NamesOtherRole(article, title) == true || section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && !section.Topics.Contains(Topic.Skills) || Subjects.IsAbout(section, Topic.Comparisons) || section.IsWithin(Topic.Faq))
            yield break;
        TopicSet topics = TopicClassifier.Classify(title);
        if ((topics.Is(Topic.Skills) || topics.Is(Topic.Tools)) && Tokens.Count(title) <= 5)
        {
            SkillKind kind = SkillKinds.KindOf(title) ?? SkillKind.Technical;
            if (item.Lead is { Rest.IsEmpty: false } lead)
            {
                foreach (SkillRequirement skill in SkillText.IsNameList(lead.Rest) ? SkillText.Listed(lead.Rest, kind, Cited.By(section, item.Text)) : SkillText.FromProse(section, lead.Rest, kind, soft: true))
                    yield return skill;
            }

            foreach (SkillRequirement skill in item.Children.SelectMany(c => FromItem(section, c, kind)))
                yield return skill;
            yield break;
        }

        foreach (SkillRequirement skill in item.Children.SelectMany(c => FromMixed(article, section, c)))
            yield return skill;
    }

    public static IEnumerable<SkillRequirement> FromParagraph(Section section, Paragraph paragraph, SkillKind kind)
    {
        if (paragraph.Lead is { } lead && !lead.Rest.IsEmpty)
        {
            SkillKind inner = SkillKinds.KindOf(lead.Title) ?? kind;
            bool listed = SkillText.IsNameList(lead.Rest, labelled: NameLists.Split(lead.Rest.Clean).Count >= 3);
            if (lead.Bold && !listed && !SkillNames.IsCategory(lead.Title) && Tokens.Count(lead.Title) <= 5)
            {
                foreach (SkillRequirement skill in SkillText.Make(lead.Title, kind, Cited.By(section, lead.Text)))
                    yield return skill;
            }

            foreach (SkillRequirement skill in listed ? SkillText.Listed(lead.Rest, inner, Cited.By(section, paragraph.Text)) : SkillText.FromProse(section, lead.Rest, inner, soft: true))
                yield return skill;
            yield break;
        }

        // Beside a list or table, a paragraph introduces; alone, it states.
        bool alone = section.Blocks.All(b => b is Paragraph) && section.Children.Count == 0;
        foreach (SkillRequirement skill in SkillText.FromProse(section, paragraph.Text, kind, soft: alone && kind == SkillKind.Soft, trusted: alone))
            yield return skill;
    }

    [GeneratedRegex(@"\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
