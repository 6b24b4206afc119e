using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>Reads skills out of text: names in a row, and names in prose.</summary>
internal static partial class SkillText
{
    /// <summary>In prose: the vocabulary's names, and what follows "such as".</summary>
    public static IEnumerable<SkillRequirement> FromProse(Section section, InlineText text, SkillKind kind, bool soft, bool trusted = true)
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
                // "The AWS Certified … exam" names a certificate, not the tool.
                if (clean.AsSpan(match.End).StartsWith(" Certified", StringComparison.Ordinal))
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

    public static IEnumerable<SkillRequirement> Listed(InlineText text, SkillKind kind, Evidence evidence)
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

    public static IEnumerable<SkillRequirement> Make(string phrase, SkillKind? kind, Evidence evidence)
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
    public static bool IsNameList(InlineText text, bool labelled = false)
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

    [GeneratedRegex(@"\b(?:not|no longer|never|nobody|isn't|aren't|don't|doesn't|won't|rarely)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(?:is|are|was|were|will|can|you|your|they|their|it|this|that|which|who|we|should|must|have|has|be|been|how|when|where|why|because|so|ability to|understanding of|knowledge of|experience (?:with|in)|familiarity with|proficiency (?:in|with)|expertise in|such as|including)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClauseWords();
}
