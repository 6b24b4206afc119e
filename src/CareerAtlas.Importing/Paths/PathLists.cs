using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Reads moves from lists: leads that name a role, ladders item by item, arrows, sentences.</summary>
internal static class PathLists
{
    public static IEnumerable<CareerStep> Read(ArticleContext article, ItemList list, bool about)
    {
        if (about && list.Ordered && IsLadder(article, list))
            return Rungs(article, list);
        return list.Items.SelectMany(i => FromItem(article, list.Section, i, about, list.Intro is { } intro && Tokens.Count(intro.Clean) <= 14 ? intro.Clean : ""));
    }

    /// <summary>A numbered list of roles that has the own role or a junior form of it: rungs in order.</summary>
    private static bool IsLadder(ArticleContext article, ItemList list)
    {
        var roles = list.Items.Select(i => RoleOf(i)).ToList();
        return roles.Count >= 3 && roles.Count(r => r is not null) >= roles.Count - 1
            && roles.Exists(r => r is not null && (article.IsOwn(r) || StepKinds.IsLower(r)));
    }

    private static IEnumerable<CareerStep> Rungs(ArticleContext article, ItemList list)
    {
        List<(Item Item, List<string> Roles)> rungs = [.. list.Items.Select(i => (i, RoleOf(i) is { } r ? new List<string> { r } : []))];
        int own = Ladder.OwnRung([.. rungs.Select(r => r.Roles)], [.. rungs.Select(_ => "")], article.Role);
        for (int i = 0; i < rungs.Count; i++)
        {
            foreach (string name in rungs[i].Roles.Where(r => !article.IsSame(r)))
            {
                Evidence evidence = Cited.By(list.Section, rungs[i].Item.Text);
                yield return i < own || i == own && StepKinds.IsLower(name)
                    ? new CareerStep(name, article.Role, CareerStepKind.Entry, null, [], evidence)
                    : new CareerStep(article.Role, name, CareerStepKind.Advancement, null, [], evidence);
            }
        }
    }

    private static string? RoleOf(Item item)
    {
        string title = item.Lead?.Title ?? item.Text.Clean;
        int dash = title.IndexOfAny(['–', '—', '(']);
        return RoleNames.TryParse(title, out string role) || (dash > 0 && RoleNames.TryParse(title.AsSpan(0, dash), out role)) ? role : null;
    }

    private static IEnumerable<CareerStep> FromItem(ArticleContext article, Section section, Item item, bool about, string announced)
    {
        if (Arrows.AreIn(item.Text.Clean))
        {
            foreach ((string from, string to) in Arrows.In(item.Text.Clean))
                yield return PathTables.Step(article, section, from, to, item.Text.Clean, null, [], Cited.By(section, item.Text));
            yield break;
        }

        string title = item.Lead?.Title ?? (item.Children.Count > 0 ? HeadingText.Title(item.Text.Clean) : "");
        bool under = about && title.Length > 0;
        List<string> roles = under ? RolesIn(title) : [];
        if (roles.Count > 0)
        {
            string context = ContextOf(item, announced);
            string body = item.Lead?.Rest.Clean + " " + string.Join(' ', item.Children.Select(c => c.Text.Clean));
            foreach (string role in roles.Where(r => !article.IsSame(r)))
            {
                (bool entry, CareerStepKind kind) = JudgeItem(article, section, context, title + " " + body, role);
                InlineText proof = item.Children.Select(c => c.Text).FirstOrDefault(t => StepKinds.StatesMove(t.Clean) && t.Clean.Length > 0) is { } stated && item.Lead is not { Rest.IsEmpty: false } ? stated : item.Text;
                ValueList<string> skills = [.. PathSkills.Of(item).DistinctBy(Tokens.Key)];
                yield return entry
                    ? new CareerStep(role, article.Role, CareerStepKind.Entry, null, skills, Cited.By(section, proof))
                    : new CareerStep(article.Role, role, kind, null, skills, Cited.By(section, proof));
            }

            yield break;
        }

        // "From: business analyst, QA tester", "Into: product manager".
        if (about && item.Lead is { Rest.IsEmpty: false } lead && Ends(lead.Title) is { } direction)
        {
            foreach (string role in RoleNames.FindAll(lead.Rest.Clean).Select(m => m.Entry).Concat(PathTables.RolesOf(lead.Rest.Clean)).Distinct().Where(r => !article.IsSame(r)))
            {
                yield return direction
                    ? new CareerStep(role, article.Role, CareerStepKind.Entry, null, [], Cited.By(section, item.Text))
                    : new CareerStep(article.Role, role, StepKinds.KindOf(article, section, lead.Title, role), null, [], Cited.By(section, item.Text));
            }

            yield break;
        }

        if (about && item.Lead is null && item.Children.Count == 0 && Tokens.Count(item.Text.Clean) <= 10 && RolesIn(item.Text.Clean) is { Count: > 0 } bare)
        {
            foreach (string role in bare.Where(r => !article.IsSame(r)))
            {
                (bool entry, CareerStepKind kind) = JudgeItem(article, section, ContextOf(item, announced), item.Text.Clean, role);
                yield return entry
                    ? new CareerStep(role, article.Role, CareerStepKind.Entry, null, [], Cited.By(section, item.Text))
                    : new CareerStep(article.Role, role, kind, null, [], Cited.By(section, item.Text));
            }

            yield break;
        }

        foreach (CareerStep step in PathSentences.Read(article, section, item.Text, about))
            yield return step;
        foreach (CareerStep step in item.Children.SelectMany(c => FromItem(article, section, c, about, announced)))
            yield return step;
    }

    // What the items over this one say, and what announces their list.
    private static string ContextOf(Item item, string announced) =>
        string.Join(' ', item.SelfAndAncestors.Skip(1).Select(i => i.Lead?.Title ?? i.Text.Clean).Prepend(announced));

    private static (bool Entry, CareerStepKind Kind) JudgeItem(ArticleContext article, Section section, string context, string words, string role)
    {
        if (StepKinds.OpensWithFrom(words) || context.Length > 1 && StepKinds.IsEntryHeading(context))
            return (true, CareerStepKind.Entry);
        if (StepKinds.IsLower(role) && RoleNames.WithoutSeniority(role).Equals(article.Role, StringComparison.OrdinalIgnoreCase))
            return (true, CareerStepKind.Entry);
        if (context.Length > 1 && StepKinds.StatesMove(context))
            return (false, StepKinds.KindOf(article, section, context, role));
        return StepKinds.Judge(article, section, words, role);
    }

    /// <summary>True for "From", false for "To", <c>null</c> for other words.</summary>
    private static bool? Ends(string title) => Tokens.Key(title) switch
    {
        "from" or "in" or "coming from" or "come from" or "entry" or "entry role" or "feeder role" or "way in" or "before" => true,
        "to" or "into" or "out" or "next" or "onward" or "next step" or "lead to" or "next role" or "sideway" or "up" or "upward" or "after" or "exit" => false,
        _ => StepKinds.IsEntryHeading(title) ? true : StepKinds.StatesMove(title) || Tokens.Key(title).Contains("role", StringComparison.Ordinal) ? false : null,
    };

    private static List<string> RolesIn(string title)
    {
        List<string> whole = PathTables.RolesOf(title);
        if (whole.Count > 0)
            return whole;
        List<string> named = [.. RoleNames.FindAll(title).Select(m => m.Entry).Distinct()];
        return named.Count > 0 && Tokens.Count(title) <= 12 ? named : [];
    }
}
