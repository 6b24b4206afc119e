using System.Buffers;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Paths;

/// <summary>Reads moves that a sentence states: "X can advance into roles such as A, B, or C"; ladders with arrows in prose.</summary>
internal static partial class PathSentences
{
    // What every statement of a move has in it; most sentences have none of it and need no closer look.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["transition", "advanc", "mov", "progress", "pivot", "shift", "switch", "grow", "step", "promoted", "rise", "graduate", "cross",
         "branch", "speciali", "evolve", "go on", "goes on", "lead to", "leads to", "leading to", "becom", "door", "end up", "ends up",
         "career path", "come ", "comes ", "came ", "arriv", "start", "beg", "entry ", "background"],
        StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<CareerStep> Read(ArticleContext article, Section section, InlineText text, bool about)
    {
        if (text.IsEmpty)
            yield break;
        foreach (InlineText sentence in Sentences.Of(text))
        {
            if (Arrows.AreIn(sentence.Clean))
            {
                foreach ((string from, string to) in Arrows.In(sentence.Clean))
                    yield return PathTables.Step(article, section, from, to, sentence.Clean, null, [], Cited.By(section, sentence));
                continue;
            }

            foreach (CareerStep step in FromSentence(article, section, sentence, about))
                yield return step;
        }
    }

    private static IEnumerable<CareerStep> FromSentence(ArticleContext article, Section section, InlineText sentence, bool about)
    {
        string clean = sentence.Clean;
        if (!clean.AsSpan().ContainsAny(Hints))
            yield break;
        if (Before().Match(clean) is { Success: true } earlier && RoleNames.FindAll(clean.AsSpan(earlier.Index + earlier.Length)) is { Count: > 0 } later && article.IsOwn(later[0].Entry))
        {
            foreach (string role in Named(earlier.Groups["from"].Value).Where(r => !article.IsOwn(r)))
                yield return new CareerStep(role, article.Role, CareerStepKind.Entry, null, [], Cited.By(section, sentence));
            yield break;
        }

        Match origin = Origin().Match(clean);
        Match move = Move().Match(clean);
        if (origin.Success && (!move.Success || origin.Index < move.Index + move.Length))
        {
            string rest = Clause(clean[(origin.Index + origin.Length)..]);
            if (!move.Success || !rest.Contains(move.Value, StringComparison.Ordinal) || about)
            {
                foreach (string role in Named(rest).Where(r => !article.IsOwn(r)))
                    yield return new CareerStep(role, article.Role, CareerStepKind.Entry, null, [], Cited.By(section, sentence));
                yield break;
            }
        }

        if (!move.Success || Question().IsMatch(clean))
            yield break;
        string after = clean[(move.Index + move.Length)..];
        List<LexiconMatch<string>> targets = RoleNames.FindAll(after);
        string? field = targets.Count == 0 ? RoleFields.In(after) : null;
        string before = clean[..move.Index];
        // A sentence with another role as its subject states that role's move.
        string from = article.Role;
        List<LexiconMatch<string>> subjects = RoleNames.FindAll(before);
        if (subjects.Count > 0 && !subjects.Exists(s => article.IsOwn(s.Entry)))
        {
            if (!about)
                yield break;
            from = subjects[^1].Entry;
        }

        int end = ListEnd(after, targets);
        foreach (string role in targets.Where(t => t.Start < end).Select(t => t.Entry).Concat(field is null ? [] : [field]).Distinct())
        {
            if (role.Equals(from, StringComparison.OrdinalIgnoreCase))
                continue;
            if (article.IsOwn(role) && article.IsSame(role) && from != article.Role)
                yield return new CareerStep(from, article.Role, CareerStepKind.Entry, null, [], Cited.By(section, sentence));
            else
                yield return new CareerStep(from, role, StepKinds.KindOf(article, section, move.Value, role), null, [], Cited.By(section, sentence));
        }
    }

    /// <summary>Where the list of roles after the verb ends: roles further on are about something else.</summary>
    private static int ListEnd(string text, List<LexiconMatch<string>> roles)
    {
        int end = 0;
        for (int i = 0; i < roles.Count; i++)
        {
            string gap = text[end..roles[i].Start];
            if (i > 0 && !Joint().IsMatch(gap))
                return roles[i].Start;
            if (i == 0 && gap.Length > 90)
                return 0;
            end = roles[i].End;
        }

        return text.Length;
    }

    private static IEnumerable<string> Named(string text)
    {
        List<LexiconMatch<string>> roles = RoleNames.FindAll(text);
        int end = ListEnd(text, roles);
        return roles.Where(r => r.Start < end).Select(r => r.Entry).Distinct();
    }

    private static string Clause(string text)
    {
        int stop = text.AsSpan().IndexOfAny(";:—");
        return stop > 0 ? text[..stop] : text;
    }

    [GeneratedRegex(@"\b(?:transition(?:s|ing|ed)?|advanc(?:e|es|ing)|mov(?:e|es|ed|ing)|progress(?:es|ing)?|pivot(?:s|ing)?|shift(?:s|ing)?|switch(?:es|ing)?|grow(?:s|ing)?|step(?:s|ping)? (?:up|across)|promoted|rises?|graduate[sd]?|cross(?:es|ing)? over|branch(?:es|ing)? (?:out|off)|speciali[sz](?:e|es|ing)|evolve[sd]?|go(?:es)? on)\s+(?:\w+\s+){0,3}?(?:into|to|as|towards?|up to)\b|\b(?:lead(?:s|ing)? to|become|becomes|becoming|opens? (?:the )?doors? to|end(?:s)? up as|(?:next|usual|typical|natural|common|first|further) (?:steps?|rungs?|moves?|promotions?|roles?|titles?|grades?|stops?) (?:is|are|include)(?: \w+ly| often)?(?: to)?|promotions? (?:is|are) to|career paths? (?:include|includes|are|lead to))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Move();

    [GeneratedRegex(@"\b(?:(?:come|comes|came|moves?|moved|arrives?|arrived|transition(?:s|ed)?|switch(?:ed)?|cross(?:ed)? over)\s+(?:\w+\s+){0,3}?from|start(?:s|ed)?\s+(?:out\s+)?(?:\w+\s+){0,2}?as|beg(?:in|ins|an)\s+(?:their careers?\s+)?as|entry (?:routes?|points?|roles?) (?:is|are|include)|backgrounds? (?:as|such as))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Origin();

    [GeneratedRegex(@"^(?:\s*\([^)]*\))?\s*(?:,|;|/|or|and|,\s*(?:or|and|then|and then|and even|or even|and eventually|eventually)|and then|then|as well as|and even|or even|&)(?:\s+(?:an?|the|even|eventually|also|finally|to|into|move[sd]?|moving|step(?:s|ping)?|switch(?:es|ing)?|shift(?:s|ing)?|up|across|over|towards?))*\s*$|^,?\s*(?:and|or),[^,.;]{3,60},\s*(?:an?\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    // "She was a nurse before she became …".
    [GeneratedRegex(@"\b(?:was|were|been|worked as|work as)\s+(?<from>[^.;:?]{3,80}?)\s+before\s+(?:becoming|moving into|turning to|(?:\w+\s+){1,2}(?:became|become|turned to|moved into))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
