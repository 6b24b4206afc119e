using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Reads moves from tables: from and to columns, arrows in cells, progression tables, tables of destinations.</summary>
internal static class PathTables
{
    public static IEnumerable<CareerStep> Read(ArticleContext article, Table table, bool about)
    {
        int from = ColumnWords.Find(table, ColumnKind.From), to = ColumnWords.Find(table, ColumnKind.To);
        if (from >= 0 && to >= 0 && from != to)
            return FromTo(article, table, from, to);
        if (table.Rows.Any(r => r.Cells.Any(c => Arrows.AreIn(c.Clean))))
            return FromArrows(article, table);
        if (!about || IsPay(table) && !table.Section.IsWithin(Topic.Paths))
            return [];
        int role = RoleColumn(table);
        if (role < 0)
            return [];
        return IsProgression(article, table, role) ? Progression(article, table, role) : Destinations(article, table, role);
    }

    private static bool IsPay(Table table) => ColumnWords.Find(table, ColumnKind.Pay) >= 0 && ColumnWords.Find(table, ColumnKind.Stage, ColumnKind.Level) < 0;

    private static IEnumerable<CareerStep> FromTo(ArticleContext article, Table table, int from, int to)
    {
        int skills = ColumnWords.Find(table, ColumnKind.Skill);
        foreach (TableRow row in table.Rows)
        {
            foreach (string source in RolesIn(article, row.Cell(from).Clean))
            {
                foreach (string target in RolesIn(article, row.Cell(to).Clean))
                    yield return Step(article, table.Section, source, target, row.Quote, null, Skills(row, skills), Cited.By(table, row));
            }
        }
    }

    private static IEnumerable<CareerStep> FromArrows(ArticleContext article, Table table)
    {
        foreach (TableRow row in table.Rows)
        {
            foreach (InlineText cell in row.Cells.Distinct().Where(c => Arrows.AreIn(c.Clean)))
            {
                foreach ((string from, string to) in Arrows.In(cell.Clean))
                    yield return Step(article, table.Section, from, to, row.Quote, null, [], Cited.By(table, row));
            }
        }
    }

    private static int RoleColumn(Table table)
    {
        int best = -1, most = 0;
        for (int i = 0; i < table.Columns; i++)
        {
            int roles = table.Rows.Count(r => RolesOf(r.Cell(i).Clean).Count > 0);
            if (roles > most)
                (best, most) = (i, roles);
        }

        return most * 2 >= table.Rows.Count ? best : -1;
    }

    /// <summary>Rows that are rungs of one ladder: a column of levels, stages or years, or forms of one role in order.</summary>
    private static bool IsProgression(ArticleContext article, Table table, int role)
    {
        for (int i = 0; i < table.Columns; i++)
        {
            if (i != role && (ColumnWords.Names(table.HeaderOf(i), ColumnKind.Level) || ColumnWords.Names(table.HeaderOf(i), ColumnKind.Stage)))
                return true;
        }

        if (ColumnWords.Names(table.HeaderOf(role), ColumnKind.Stage) || ColumnWords.Names(table.HeaderOf(role), ColumnKind.Level))
            return true;
        var roles = table.Rows.SelectMany(r => RolesOf(r.Cell(role).Clean)).ToList();
        return roles.Exists(r => article.IsSame(r)) || roles.Exists(StepKinds.IsLower);
    }

    private static IEnumerable<CareerStep> Progression(ArticleContext article, Table table, int role)
    {
        int stage = ColumnWords.Find(table, ColumnKind.Stage, ColumnKind.Level);
        if (stage == role)
            stage = -1;
        int skills = ColumnWords.Find(table, ColumnKind.Skill);
        List<(TableRow Row, List<string> Roles)> rungs = [.. table.Rows.Select(r => (r, RolesOf(r.Cell(role).Clean)))];
        int own = Ladder.OwnRung([.. rungs.Select(r => r.Roles)], [.. rungs.Select(r => stage >= 0 ? r.Row.Cell(stage).Clean : "")], article.Role);
        for (int i = 0; i < rungs.Count; i++)
        {
            foreach (string name in rungs[i].Roles)
            {
                if (article.IsSame(name))
                    continue;
                string? words = stage >= 0 && !rungs[i].Row.Cell(stage).IsEmpty ? rungs[i].Row.Cell(stage).Clean : null;
                yield return i < own || i == own && StepKinds.IsLower(name)
                    ? new CareerStep(name, article.Role, CareerStepKind.Entry, words, Skills(rungs[i].Row, skills), Cited.By(table, rungs[i].Row))
                    : new CareerStep(article.Role, name, CareerStepKind.Advancement, words, Skills(rungs[i].Row, skills), Cited.By(table, rungs[i].Row));
            }
        }
    }

    private static IEnumerable<CareerStep> Destinations(ArticleContext article, Table table, int role)
    {
        int skills = ColumnWords.Find(table, ColumnKind.Skill);
        bool entry = StepKinds.IsEntryHeading(table.Section.Title) || StepKinds.IsEntryHeading(table.HeaderOf(role));
        foreach (TableRow row in table.Rows)
        {
            foreach (string name in RolesOf(row.Cell(role).Clean))
            {
                if (article.IsSame(name))
                    continue;
                CareerStepKind kind = StepKinds.KindOf(article, table.Section, row.Group ?? "", name);
                yield return entry
                    ? new CareerStep(name, article.Role, CareerStepKind.Entry, null, Skills(row, skills), Cited.By(table, row))
                    : new CareerStep(article.Role, name, kind, null, Skills(row, skills), Cited.By(table, row));
            }
        }
    }

    /// <summary>A move between two named ends, its sort judged from the article's own role.</summary>
    public static CareerStep Step(ArticleContext article, Section section, string from, string to, string words, string? stage, ValueList<string> skills, Evidence evidence)
    {
        CareerStepKind kind = article.IsSame(to) ? CareerStepKind.Entry : StepKinds.KindOf(article, section, words, to);
        return new CareerStep(from, to, kind, stage, skills, evidence);
    }

    private static ValueList<string> Skills(TableRow row, int column) => column < 0 ? [] : PathSkills.Listed(row.Cell(column).Clean);

    private static List<string> RolesIn(ArticleContext article, string cell)
    {
        List<string> roles = RolesOf(cell);
        return roles.Count > 0 ? roles : cell.Length == 0 ? [article.Role] : [];
    }

    internal static List<string> RolesOf(string cell)
    {
        if (RoleNames.TryParse(cell, out string whole))
            return [whole];
        if (Tokens.Count(cell) > 14)
            return [];
        var roles = new List<string>();
        foreach (string part in cell.Split([",", "/", ";", " or ", " and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (RoleNames.TryParse(part, out string role))
                roles.Add(role);
        }

        return roles;
    }
}

/// <summary>Finds the article's own role among the rungs of a ladder.</summary>
internal static class Ladder
{
    /// <summary>The rung of the own role: where it is named, else the first above every junior form; the first where there is none below.</summary>
    public static int OwnRung(IReadOnlyList<List<string>> rungs, IReadOnlyList<string> stages, string own)
    {
        for (int i = 0; i < rungs.Count; i++)
        {
            if (rungs[i].Exists(r => r.Equals(own, StringComparison.OrdinalIgnoreCase)))
                return i;
        }

        for (int i = 0; i < rungs.Count; i++)
        {
            if (rungs[i].Exists(r => RoleNames.WithoutSeniority(r).Equals(own, StringComparison.OrdinalIgnoreCase) && !StepKinds.IsLower(r)))
                return i;
        }

        int first = 0;
        while (first < rungs.Count && (rungs[first].Exists(StepKinds.IsLower) || TopicWords.IsEntry(stages[first])))
            first++;
        return first;
    }
}

/// <summary>Words of stages.</summary>
internal static class TopicWords
{
    /// <summary>True for a stage at the start of a career.</summary>
    public static bool IsEntry(string stage) =>
        stage.Contains("entry", StringComparison.OrdinalIgnoreCase) || stage.Contains("junior", StringComparison.OrdinalIgnoreCase)
        || stage.Contains("early", StringComparison.OrdinalIgnoreCase) || stage.Contains("start", StringComparison.OrdinalIgnoreCase)
        || stage.Contains("graduate", StringComparison.OrdinalIgnoreCase) || stage.Contains("intern", StringComparison.OrdinalIgnoreCase);
}
