using System.Buffers;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Work;

/// <summary>Reads whom the role works with: from lists and tables on collaboration, and from "works closely with …".</summary>
internal sealed partial class CollaborationReader : IFactReader
{
    private const int MostWords = 6;

    private static readonly SearchValues<string> Hints = SearchValues.Create([" with ", "alongside", "beside "], StringComparison.Ordinal);

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (Section section in article.Outline.Sections)
        {
            if (Subjects.NamesOtherRole(article, section) || section.IsWithin(Topic.InterviewQuestions) || section.IsWithin(Topic.Faq))
                continue;
            bool about = Subjects.IsAbout(section, Topic.Collaborations);
            foreach (Block block in section.Blocks)
            {
                IEnumerable<Collaboration> found = block switch
                {
                    Table table => FromTable(table, about),
                    ItemList list when Subjects.IsAbout(list, Topic.Collaborations) => FromList(section, list),
                    _ => [],
                };
                foreach (Collaboration fact in found)
                {
                    seen.Add(Tokens.Key(fact.Team));
                    yield return fact;
                }
            }
        }

        foreach (PlacedText place in PlacedText.All(article.Outline))
        {
            if (!place.Text.Clean.AsSpan().ContainsAny(Hints) || !IsOfOwnRole(article, place))
                continue;
            foreach (InlineText sentence in Sentences.Of(place.Text))
            {
                foreach (Collaboration fact in FromSentence(place.Section, sentence))
                {
                    if (seen.Add(Tokens.Key(fact.Team)))
                        yield return fact;
                }
            }
        }
    }

    private static bool IsOfOwnRole(ArticleContext article, PlacedText place) =>
        !Subjects.NamesOtherRole(article, place.Section)
        && Subjects.Mentions(place.Section, Topic.Responsibilities) | Subjects.Mentions(place.Section, Topic.Collaborations)
        && !place.Text.Clean.EndsWith('?')
        && (place.Item is not { } item || (item.Lead is not { Rest.IsEmpty: true } || item.Children.Count == 0) && !item.SelfAndAncestors.Any(i => i.Lead is { } lead && Subjects.NamesOtherRole(article, lead.Title) == true));

    private static IEnumerable<Collaboration> FromTable(Table table, bool about)
    {
        int team = ColumnWords.Find(table, ColumnKind.Team);
        if (team < 0 && about)
            team = 0;
        if (team < 0 || (!about && !(team == 0 && ColumnWords.Find(table, ColumnKind.Description, ColumnKind.Focus) > 0)))
            yield break;
        if (!about && ColumnWords.Find(table, ColumnKind.Metric, ColumnKind.Pay, ColumnKind.Weight, ColumnKind.Question) is >= 0 and var c && c != team)
            yield break;
        int purpose = Enumerable.Range(0, table.Columns).FirstOrDefault(i => i != team, -1);
        if (ColumnWords.Find(table, ColumnKind.Description, ColumnKind.Focus) is >= 0 and var d && d != team)
            purpose = d;
        foreach (TableRow row in table.Rows)
        {
            string name = row.Cell(team).Clean;
            if (name.Length == 0)
                continue;
            string? why = purpose >= 0 && !row.Cell(purpose).IsEmpty ? row.Cell(purpose).Clean : null;
            foreach (string one in Teams(name))
                yield return new Collaboration(one, why, Cited.By(table, row));
        }
    }

    private static IEnumerable<Collaboration> FromList(Section section, ItemList list)
    {
        foreach (Item item in list.Items)
        {
            if (item.Lead is { } group && item.Children.Count > 0 && group.Rest.IsEmpty && (TopicClassifier.Classify(group.Title).Contains(Topic.Collaborations) || !IsTeam(group.Title)))
            {
                if (!TopicClassifier.Classify(group.Title).Contains(Topic.Collaborations))
                    continue;
                foreach (Collaboration fact in item.Children.SelectMany(c => Sentences.Of(c.Text)).SelectMany(s => FromSentence(section, s, helped: true)))
                    yield return fact;
                continue;
            }

            if (item.Lead is { } lead)
            {
                string? why = !lead.Rest.IsEmpty ? lead.Rest.Clean
                    : item.Children.Count > 0 ? string.Join(' ', item.Children.Select(c => c.Text.Clean)) : null;
                InlineText proof = item.Text;
                foreach (string one in Teams(lead.Title))
                    yield return new Collaboration(one, why, Cited.By(section, proof));
                continue;
            }

            string text = item.Text.Clean;
            // "Product managers - decide what is built": the dash parts whom from what for.
            if (Dash().Match(text) is { Success: true } dash && Tokens.Count(text.AsSpan(0, dash.Index)) <= MostWords)
            {
                foreach (string one in Teams(text[..dash.Index]))
                    yield return new Collaboration(one, text[(dash.Index + dash.Length)..].TrimEnd('.'), Cited.By(section, item.Text));
                continue;
            }

            if (Tokens.Count(text) <= MostWords && !text.EndsWith('.'))
            {
                foreach (string one in Teams(text))
                    yield return new Collaboration(one, null, Cited.By(section, item.Text));
                continue;
            }

            // "Product managers, who set …", "Working with X to …".
            foreach (InlineText sentence in Sentences.Of(item.Text))
            {
                foreach (Collaboration fact in FromSentence(section, sentence))
                    yield return fact;
            }
        }
    }

    private static IEnumerable<Collaboration> FromSentence(Section section, InlineText sentence, bool helped = false)
    {
        Match match = Works().Match(sentence.Clean);
        if (!match.Success && helped)
            match = Helps().Match(sentence.Clean);
        if (!match.Success)
            yield break;
        // "with A to …, with B to …, and with C to …" names each with its own purpose.
        string[] each = Again().Split(sentence.Clean[(match.Index + match.Length)..]);
        foreach (Collaboration fact in each.SelectMany(part => FromPart(section, sentence, part)))
            yield return fact;
    }

    private static IEnumerable<Collaboration> FromPart(Section section, InlineText sentence, string rest)
    {
        Match end = Purpose().Match(rest);
        string teams = end.Success ? rest[..end.Index] : rest;
        string? purpose = end.Success && end.Groups["to"].Success ? rest[(end.Index + end.Length)..].TrimEnd('.', ' ') : null;
        foreach (string team in Teams(teams))
        {
            if (IsTeam(team))
                yield return new Collaboration(team, string.IsNullOrWhiteSpace(purpose) ? null : purpose, Cited.By(section, sentence));
        }
    }

    private static IEnumerable<string> Teams(string text)
    {
        foreach (Piece piece in NameLists.Split(text))
        {
            string name = piece.Of(text);
            string[] parts = And().Split(name);
            // "technical and non-technical teams" is one name; "engineers and designers" are two.
            IEnumerable<string> names = parts.Length > 1 && parts.All(p => IsTeam(p) || RoleNames.TryParse(p, out _)) ? parts : [name];
            foreach (string one in names)
                yield return Title(Opening().Replace(one.Trim(), ""));
        }
    }

    private static bool IsTeam(string text)
    {
        List<string> words = Tokens.Folded(text);
        return words.Count is > 0 and <= MostWords && !Vague().IsMatch(text) && (TeamWords.Contains(words[^1]) || RoleNames.TryParse(text, out _) || words.Exists(w => w is "team" or "department" or "stakeholder"));
    }

    private static string Title(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((w, i) => i > 0 && w is "and" or "of" or "the" ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    private static readonly HashSet<string> TeamWords = [.. VocabularyTable.Rows("teams.tsv").SelectMany(r => VocabularyTable.Parts(r[0])).Select(Tokens.Key)];

    [GeneratedRegex(@"\b(?:work(?:s|ing)?|collaborat(?:e|es|ing|ion)|partner(?:s|ing)?|liais(?:e|es|ing)|coordinat(?:e|es|ing)|team(?:s|ing)? up|engag(?:e|es|ing)|interact(?:s|ing)?|align(?:s|ing)?|pair(?:s|ing)?(?: up)?|meet(?:s|ing)?|consult(?:s|ing)?|cooperat(?:e|es|ing)|communicat(?:e|es|ing)|(?:in|sits?|sitting|spends? time|hand in hand|side by side))\s+(?:(?:very|most|more|often|directly|closely|regularly|daily|constantly|weekly|intensively|mainly|mostly|together|hand-in-hand|(?:close |constant |daily |regular )?(?:contact|touch)|hand in hand|side by side|effectively|extensively)\s+)*(?:with|alongside|beside|next to)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(@"(?<to>,?\s+(?:to|so that|in order to)\s+)|,?\s+(?:on|for|when|while|who|whose|which|across|during|throughout|as|by|in|and\s+\w+(?:ing|s)\b(?=\s+(?:the|a|an|that)))\s+|\.\s|[:;—–]|\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:(?:cross[- ]functional|multi-?disciplinary|inter-?disciplinary|diverse|different|various|other|global|distributed|remote|large|small|several|all|multiple)\s+)*(?:teams?|departments?|groups?|people|functions)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?:guide|support|advise|mentor|train|assist|help|brief|coach|consult|engage)s?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Helps();

    [GeneratedRegex(@",?\s+(?:and\s+)?with\s+(?=the\b|a\b|our\b|\w+\s+(?:to|on|for|who)\b|\w+\s+(?:teams?|managers?|engineers?)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Again();

    [GeneratedRegex(@"\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+(?:and|&|or|as well as)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:(?:the|their|your|our|other|both|various|diverse|different|with|a|an|many|several)\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
