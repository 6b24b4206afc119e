using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Learning;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>
/// Reads the role's skills where the article lists them: lists, tables and prose under headings about skills and tools,
/// columns of skills, and answers about skills. Each skill once, by its first mention.
/// </summary>
internal sealed partial class SkillReader : IFactReader
{
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (SkillRequirement skill in article.Outline.Sections.SelectMany(s => InSection(article, s)))
        {
            if (seen.Add(SkillNames.KeyOf(skill.Name)) && !RoleNames.TryParse(skill.Name, out _))
                yield return skill;
        }
    }

    private static IEnumerable<SkillRequirement> InSection(ArticleContext article, Section section)
    {
        if (section.IsWithin(Topic.Sources) || section.IsWithin(Topic.KeyTakeaways))
            yield break;
        if (IsOfOther(article, section))
        {
            // What an interview table calls tools or skills are ones the role needs.
            foreach (SkillRequirement skill in section.Blocks.OfType<Table>().Where(t => !Subjects.NamesOtherRole(article, section) && t.Header.Any(h => ToolWords().IsMatch(h))).SelectMany(t => FromTable(article, t, about: false)))
                yield return skill;
            yield break;
        }

        bool answer = section.IsWithin(Topic.Faq) && (Subjects.Mentions(section, Topic.Skills) || Subjects.Mentions(section, Topic.Tools));
        bool about = IsAboutSkills(section) && !section.IsWithin(Topic.Faq);
        SkillKind kind = KindOf(section);
        if (about && section.Parent is { } parent && IsAboutSkills(parent))
        {
            // A heading within skills that is itself the name of one.
            foreach (SkillRequirement skill in Make(section.Title, null, Cited.ByHeading(section)))
                yield return skill;
        }

        foreach (Block block in section.Blocks)
        {
            IEnumerable<SkillRequirement> found = block switch
            {
                Table table => FromTable(article, table, about),
                ItemList list when Actions.Fill(list) && !section.Topics.Is(Topic.Skills) && !section.Topics.IsEmpty => [],
                ItemList list when about => list.Items.SelectMany(i => FromItem(section, i, kind)),
                ItemList list => list.Items.SelectMany(i => FromMixed(article, section, i)),
                Paragraph p when about => FromParagraph(section, p, kind),
                Paragraph p when answer => FromProse(section, p.Text, kind, soft: true),
                _ => [],
            };
            foreach (SkillRequirement skill in found)
                yield return skill;
        }
    }

    /// <summary>What interviews ask, what other roles need and what the market wants are not this role's skills.</summary>
    private static bool IsOfOther(ArticleContext article, Section section) =>
        section.IsWithin(Topic.InterviewQuestions) && section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.InterviewQuestions))
        || Subjects.IsAbout(section, Topic.InterviewStages)
        || section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && Subjects.NamesOtherRole(article, section)
        || Subjects.NamesOtherRole(article, section);

    private static bool IsAboutSkills(Section section)
    {
        TopicSet subject = section.Subject;
        if (section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && !section.Topics.Is(Topic.Skills))
            return false;
        return subject.Is(Topic.Skills) || subject.Is(Topic.Tools)
            || (subject.Contains(Topic.Skills) && !subject.Is(Topic.Education) && !subject.Is(Topic.Certifications) && !subject.Is(Topic.Responsibilities)
                && !subject.Is(Topic.Paths) && !subject.Is(Topic.Salary) && !subject.Is(Topic.InterviewQuestions) && !subject.Is(Topic.Market) && !subject.Is(Topic.Other));
    }

    private static SkillKind KindOf(Section section) =>
        section.SelfAndAncestors.Select(s => KindOf(s.Title)).FirstOrDefault(k => k is not null) ?? SkillKind.Technical;

    private static SkillKind? KindOf(string words) =>
        SoftWords().IsMatch(words) ? SkillKind.Soft
        : ToolWords().IsMatch(words) ? SkillKind.Tool
        : TechnicalWords().IsMatch(words) ? SkillKind.Technical
        : null;

    private static IEnumerable<SkillRequirement> FromTable(ArticleContext article, Table table, bool about)
    {
        List<int> columns = SkillColumns(table, about);
        int role = ColumnWords.Find(table, ColumnKind.Role);
        if (columns.Count == 0 || Subjects.IsAbout(table.Section, Topic.Paths) && !about)
            yield break;
        foreach (TableRow row in table.Rows)
        {
            if (role >= 0 && Subjects.NamesOtherRole(article, row.Cell(role).Clean) != false)
                continue;
            TopicSet label = TopicClassifier.Classify(row.Cell(0).Clean);
            if (!columns.Contains(0) && (label.Is(Topic.Certifications) || label.Is(Topic.Education) || label.Is(Topic.Salary) || label.Is(Topic.Industries)))
                continue;
            foreach (int column in columns)
            {
                SkillKind kind = KindOf(table.HeaderOf(column)) ?? (columns.Contains(0) ? row.Group is null ? null : KindOf(row.Group) : KindOf(row.Cell(0).Clean)) ?? KindOf(table.Section);
                foreach (SkillRequirement skill in Listed(row.Cell(column), kind, Cited.By(table, row)))
                    yield return skill;
            }
        }
    }

    private static List<int> SkillColumns(Table table, bool about)
    {
        var columns = new List<int>();
        for (int i = 0; i < table.Header.Count; i++)
        {
            ColumnKinds kinds = table.KindsOf(i);
            if (kinds.Contains(ColumnKind.Skill) && !kinds.Contains(ColumnKind.Weight) && !kinds.Contains(ColumnKind.Usage) && !kinds.Contains(ColumnKind.Certification) && !WhyWords().IsMatch(table.Header[i]))
                columns.Add(i);
        }

        // Where skills are the subject, a column of known names lists them, whatever its header.
        if (about)
        {
            for (int i = 0; i < table.Columns; i++)
            {
                if (!columns.Contains(i) && HoldsKnownNames(table, i))
                    columns.Add(i);
            }
        }

        if (columns.Count == 0 && about && table.Columns >= 2 && ColumnWords.Find(table, ColumnKind.Usage, ColumnKind.Weight) < 0)
        {
            // "Category | Examples": the names are in the column with lists; otherwise in the first.
            int listed = Enumerable.Range(0, table.Columns)
                .FirstOrDefault(i => table.Rows.Count > 0 && table.Rows.Average(r => r.Cell(i).Clean.Count(c => c == ',')) >= 1, -1);
            columns.Add(listed >= 0 && table.Rows.Average(r => NameLists.Split(r.Cell(listed).Clean).Average(p => (double?)Tokens.Count(p.Of(r.Cell(listed).Clean))) ?? 9) <= 4 ? listed : 0);
        }

        // In "Skill | Tools", both columns name skills.
        return columns;
    }

    private static bool HoldsKnownNames(Table table, int column)
    {
        int pieces = 0, known = 0;
        foreach (TableRow row in table.Rows)
        {
            string cell = row.Cell(column).Clean;
            foreach (Piece piece in NameLists.Split(cell))
            {
                pieces++;
                known += SkillNames.TryGet(piece.Of(cell), out _) ? 1 : 0;
            }
        }

        return pieces >= 2 && known * 2 >= pieces;
    }

    private static IEnumerable<SkillRequirement> FromItem(Section section, Item item, SkillKind kind, bool explains = false)
    {
        string? title = item.Lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : null);
        if (title is not null)
        {
            if (CertificationReader.IsCertificationName(title) && !SkillNames.TryGet(title, out _))
                yield break;
            TopicSet topics = TopicClassifier.Classify(title);
            if ((topics.Is(Topic.Education) || topics.Is(Topic.Certifications) || topics.Is(Topic.Salary) || topics.Is(Topic.Industries)) && !SkillNames.TryGet(title, out _))
                yield break;
            SkillKind inner = KindOf(title) ?? kind;
            InlineText rest = item.Lead?.Rest ?? InlineText.Empty;
            bool listed = IsNameList(rest, labelled: SkillNames.IsCategory(title) || KindOf(title) is not null) || (rest.IsEmpty && item.Children.Count > 0 && item.Children.All(c => c.Lead is null && IsNameList(c.Text)));
            if (IsSkillTitle(title, listed, item))
            {
                foreach (SkillRequirement skill in Make(title, listed ? null : kind, Cited.By(section, item.Lead?.Text ?? item.Text)))
                    yield return skill;
            }

            if (listed && !rest.IsEmpty)
            {
                foreach (SkillRequirement skill in Listed(rest, inner, Cited.By(section, item.Text)))
                    yield return skill;
            }
            else if (!rest.IsEmpty)
            {
                // Prose after a skill explains it; what else it names is in passing, unless it is asked for.
                foreach (SkillRequirement skill in FromProse(section, rest, inner, soft: false, trusted: !SkillNames.TryGet(title, out _)))
                    yield return skill;
            }

            foreach (SkillRequirement skill in item.Children.SelectMany(c => FromItem(section, c, inner, explains: SkillNames.TryGet(title, out _))))
                yield return skill;
            yield break;
        }

        if (IsNameList(item.Text) && !item.Text.Clean.Contains('%') && !Dash().IsMatch(item.Text.Clean))
        {
            foreach (SkillRequirement skill in Listed(item.Text, kind, Cited.By(section, item.Text)))
                yield return skill;
            yield break;
        }

        // "Python – for scripting", "Docker – 86%": the name stands before the dash.
        Match dash = Dash().Match(item.Text.Clean);
        if (dash.Success && IsNameList(item.Text.Slice(0, dash.Index)))
        {
            foreach (SkillRequirement skill in Listed(item.Text.Slice(0, dash.Index), kind, Cited.By(section, item.Text)))
                yield return skill;
            yield break;
        }

        foreach (SkillRequirement skill in FromProse(section, item.Text, kind, soft: kind == SkillKind.Soft, trusted: !explains))
            yield return skill;
    }

    private static bool IsSkillTitle(string title, bool listed, Item item)
    {
        if (SkillNames.IsCategory(title))
            return false;
        if (SkillNames.TryGet(title, out _))
            return true;
        if (SkillNames.NamesGroup(title) && (item.Children.Count > 0 || listed))
            return false;
        // A title over names heads them; one over prose is explained by it.
        bool labels = item.Lead is { Bold: false } && KindOf(title) is not null;
        return !labels && Tokens.Count(title) <= 7;
    }

    /// <summary>In a list on something else: items headed "Skills" or "Tools".</summary>
    private static IEnumerable<SkillRequirement> FromMixed(ArticleContext article, Section section, Item item)
    {
        string? title = item.Lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : null);
        if (title is null || Subjects.NamesOtherRole(article, title) == true || section.SelfAndAncestors.Any(s => s.Topics.Is(Topic.Paths)) && !section.Topics.Contains(Topic.Skills) || Subjects.IsAbout(section, Topic.Comparisons) || section.IsWithin(Topic.Faq))
            yield break;
        TopicSet topics = TopicClassifier.Classify(title);
        if ((topics.Is(Topic.Skills) || topics.Is(Topic.Tools)) && Tokens.Count(title) <= 5)
        {
            SkillKind kind = KindOf(title) ?? SkillKind.Technical;
            if (item.Lead is { Rest.IsEmpty: false } lead)
            {
                foreach (SkillRequirement skill in IsNameList(lead.Rest) ? Listed(lead.Rest, kind, Cited.By(section, item.Text)) : FromProse(section, lead.Rest, kind, soft: true))
                    yield return skill;
            }

            foreach (SkillRequirement skill in item.Children.SelectMany(c => FromItem(section, c, kind)))
                yield return skill;
            yield break;
        }

        foreach (SkillRequirement skill in item.Children.SelectMany(c => FromMixed(article, section, c)))
            yield return skill;
    }

    private static IEnumerable<SkillRequirement> FromParagraph(Section section, Paragraph paragraph, SkillKind kind)
    {
        if (paragraph.Lead is { } lead && !lead.Rest.IsEmpty)
        {
            SkillKind inner = KindOf(lead.Title) ?? kind;
            bool listed = IsNameList(lead.Rest, labelled: NameLists.Split(lead.Rest.Clean).Count >= 3);
            if (lead.Bold && !listed && !SkillNames.IsCategory(lead.Title) && Tokens.Count(lead.Title) <= 5)
            {
                foreach (SkillRequirement skill in Make(lead.Title, kind, Cited.By(section, lead.Text)))
                    yield return skill;
            }

            foreach (SkillRequirement skill in listed ? Listed(lead.Rest, inner, Cited.By(section, paragraph.Text)) : FromProse(section, lead.Rest, inner, soft: true))
                yield return skill;
            yield break;
        }

        // Beside a list or table, a paragraph introduces; alone, it states.
        bool alone = section.Blocks.All(b => b is Paragraph) && section.Children.Count == 0;
        foreach (SkillRequirement skill in FromProse(section, paragraph.Text, kind, soft: alone && kind == SkillKind.Soft, trusted: alone))
            yield return skill;
    }

    /// <summary>In prose: the vocabulary's names, and what follows "such as".</summary>
    private static IEnumerable<SkillRequirement> FromProse(Section section, InlineText text, SkillKind kind, bool soft, bool trusted = true)
    {
        foreach (InlineText sentence in Sentences.Of(text))
        {
            string clean = sentence.Clean;
            if (Negated().IsMatch(clean))
                continue;
            var listed = new List<Piece>();
            foreach (Match such in Such().Matches(clean))
            {
                int start = such.Index + such.Length;
                int length = ListLength(clean, start);
                foreach (Piece piece in NameLists.Split(clean.Substring(start, length)))
                    listed.Add(new Piece(start + piece.Start, piece.Length));
            }

            foreach (Piece piece in listed)
            {
                string name = piece.Of(clean);
                SkillKind? unknown = Proper().IsMatch(name) && Tokens.Count(name) <= 3 ? kind : null;
                foreach (SkillRequirement skill in Make(name, unknown, Cited.By(section, sentence)))
                    yield return skill;
            }

            List<LexiconMatch<KnownSkill>> matches = SkillNames.FindAll(clean);
            // Names in a row are listed, ordinary words among them.
            bool softRow = matches.Count(m => m.Entry.Kind == SkillKind.Soft) >= 2 && trusted;
            bool row = matches.Count(m => m.Entry.Kind != SkillKind.Soft) >= 3 && trusted;
            int purpose = matches.Count == 0 ? -1 : clean.IndexOf(" for ", matches[0].End, StringComparison.Ordinal);
            foreach (LexiconMatch<KnownSkill> match in matches)
            {
                // "Python for model development": the tool is asked for, its purpose is not.
                if (purpose >= 0 && match.Start > purpose && match.Entry.Kind != SkillKind.Tool)
                    continue;
                // "At the confluence of …" is no product.
                if (match.Entry.Kind == SkillKind.Tool && char.IsLower(clean[match.Start]) && char.IsUpper(match.Entry.Name[0]))
                    continue;
                bool asked = IsAsked(clean, match) || AskedBefore().IsMatch(clean[..match.Start]);
                bool named = match.Entry.Kind switch
                {
                    SkillKind.Tool => !match.Entry.OnlyListed || IsAsked(clean, match) || (row && char.IsUpper(clean[match.Start])),
                    SkillKind.Soft => asked || softRow || (soft && !match.Entry.OnlyListed),
                    _ => asked || row || (kind != SkillKind.Soft && trusted && !match.Entry.OnlyListed),
                };
                if (named)
                    yield return new SkillRequirement(SkillNames.Spell(clean.Substring(match.Start, match.Length), match.Entry), match.Entry.Kind, Cited.By(section, sentence));
            }
        }
    }

    /// <summary>"Communication skills", "strong leadership": an ordinary word that is asked for as a skill.</summary>
    private static bool IsAsked(string text, LexiconMatch<KnownSkill> match)
    {
        if (match.Entry.Kind == SkillKind.Tool)
            return text.Length > match.End && Tokens.Count(text) <= 3;
        return AskedAfter().IsMatch(text[match.End..]);
    }

    private static int ListLength(string text, int start)
    {
        Match end = ListEnd().Match(text, start);
        return (end.Success ? end.Index : text.Length) - start;
    }

    private static IEnumerable<SkillRequirement> Listed(InlineText text, SkillKind kind, Evidence evidence)
    {
        foreach (InlineText line in text.Lines())
        {
            string clean = line.Clean;
            if (SkillNames.TryGet(clean, out KnownSkill whole))
            {
                yield return new SkillRequirement(SkillNames.Spell(clean, whole), whole.Kind, evidence);
                continue;
            }

            foreach (Piece piece in NameLists.Split(clean))
            {
                // Brackets hold further names, or words about the name before them.
                SkillKind? unknown = piece.InBrackets && !Proper().IsMatch(piece.Of(clean)) ? null : kind;
                foreach (SkillRequirement skill in Make(piece.Of(clean), unknown, evidence))
                    yield return skill;
            }
        }
    }

    private static IEnumerable<SkillRequirement> Make(string phrase, SkillKind? kind, Evidence evidence)
    {
        // A name with its abbreviation in brackets is one skill; other brackets hold further names. The abbreviation tells
        // what a shortened name means: "Natural Language Processing (NLP) and Understanding (NLU)".
        foreach (Match match in Abbreviation().Matches(phrase))
        {
            if (SkillNames.TryGet(match.Value.Trim(' ', '(', ')'), out KnownSkill known))
                yield return new SkillRequirement(known.Name, known.Kind, evidence);
        }

        string plain = Abbreviation().Replace(phrase, "");
        foreach (Piece piece in NameLists.Split(plain))
        {
            SkillKind? unknown = piece.InBrackets && !Proper().IsMatch(piece.Of(plain)) ? null : kind;
            foreach ((string name, SkillKind k) in SkillNames.Parse(piece.Of(plain), unknown))
                yield return new SkillRequirement(name, k, evidence);
        }
    }

    /// <summary>True where a text is names parted by commas, not a sentence.</summary>
    private static bool IsNameList(InlineText text, bool labelled = false)
    {
        string clean = text.Clean.TrimEnd('.', ' ');
        if (clean.Length == 0 || clean.Contains(". ", StringComparison.Ordinal) || clean.EndsWith('?'))
            return false;
        if (SkillNames.TryGet(clean, out _))
            return true;
        List<Piece> pieces = NameLists.Split(clean);
        if (pieces.Count == 0 || ClauseWords().IsMatch(clean))
            return false;
        // A full stop closes a sentence, unless what it closes is a list of known names or follows "Tools:".
        if (!labelled && text.Clean.EndsWith('.') && pieces.Count(p => SkillNames.TryGet(p.Of(clean), out _)) * 2 < pieces.Count)
            return false;
        int most = pieces.Max(p => Tokens.Count(p.Of(clean)));
        return pieces.Count == 1 ? most <= 5 : most <= 6 && pieces.Average(p => Tokens.Count(p.Of(clean))) <= 3.5;
    }

    [GeneratedRegex(@"\b(?:soft|interpersonal|human|people|behaviou?ral|personal|transferable|non-technical|social|business skills|traits?|attributes?|temperament|character)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SoftWords();

    [GeneratedRegex(@"\b(?:tools?|tooling|toolkit|toolbox|software|platforms?|frameworks?|librar(?:y|ies)|languages?|stack|technologies|products|applications|systems you)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ToolWords();

    [GeneratedRegex(@"\b(?:technical|hard|techniques?|methods?|knowledge|clinical|analytical|domain|core|fundamentals?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TechnicalWords();

    [GeneratedRegex(@"\bwhy\b|\bhow\b|\buse|\bpurpose|\bimportan", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhyWords();

    [GeneratedRegex(@"\b(?:such as|including|includes?|like|e\.g\.,?|for example,?|namely|especially|particularly)\s+|:\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Such();

    [GeneratedRegex(@"[.;:!?—–](?=\s|$)|\)\s|,?\s+(?:is|are|was|were|which|that|where|to|can|will|helps?|enables?|allows?|has|have|as|for|so|because|while|when|since|if|but|without|on|at|by|from|into|in order)\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListEnd();

    [GeneratedRegex(@"^\s*(?:skills?|abilit(?:y|ies)|expertise|proficiency|knowledge|thinking|experience)\b|^(?:,? (?:and|or) [\w-]+(?: [\w-]+)?)? (?:skills|abilities)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AskedAfter();

    [GeneratedRegex(@"\b(?:understanding|knowledge|expertise|proficiency|proficient|experience|experienced|familiarity|familiar|skills?|skilled|grounding|fluency|fluent|command|grasp|foundation|background|mastery|strengths?|competence|know)\s+(?:of|in|with|on|about)\b(?:\s+[\w/+#.()-]+,?){0,14}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AskedBefore();

    [GeneratedRegex(@"[A-Z+#.]|\d", RegexOptions.CultureInvariant)]
    private static partial Regex Proper();

    [GeneratedRegex(@"\s*\((?:[A-Z][A-Za-z]{0,2}[A-Z&/]*[A-Za-z]?s?|[A-Z]{2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\b(?:not|no longer|never|nobody|isn't|aren't|don't|doesn't|won't|rarely)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(?:is|are|was|were|will|can|you|your|they|their|it|this|that|which|who|we|should|must|have|has|be|been|how|when|where|why|because|so|ability to|understanding of|knowledge of|experience (?:with|in)|familiarity with|proficiency (?:in|with)|expertise in|such as|including)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClauseWords();
}
