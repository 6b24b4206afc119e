using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>Reads skills out of tables: columns of skills, and columns of known names where skills are the subject.</summary>
internal static partial class SkillTables
{
    public static IEnumerable<SkillRequirement> FromTable(ArticleContext article, Table table, bool about)
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
                SkillKind kind = SkillKinds.KindOf(table.HeaderOf(column)) ?? (columns.Contains(0) ? row.Group is null ? null : SkillKinds.KindOf(row.Group) : SkillKinds.KindOf(row.Cell(0).Clean)) ?? SkillKinds.KindOf(table.Section);
                foreach (SkillRequirement skill in SkillText.Listed(row.Cell(column), kind, Cited.By(table, row)))
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

    [GeneratedRegex(@"\bwhy\b|\bhow\b|\buse|\bpurpose|\bimportan", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhyWords();
}
