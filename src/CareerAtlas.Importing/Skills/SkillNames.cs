using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Skills;

/// <summary>A skill of the vocabulary.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="OnlyListed">True for an ordinary word that is a skill only where it is listed as one.</param>
internal sealed record KnownSkill(string Name, SkillKind Kind, bool OnlyListed);

/// <summary>Names of skills: the vocabulary's by their aliases, others cleaned of the words that surround them.</summary>
internal static partial class SkillNames
{
    private const int MostWords = 6;

    private static readonly Lexicon<KnownSkill> Known = Load();

    private static readonly FrozenSet<string> Categories = VocabularyTable.Rows("skillwords.tsv")
        .Where(r => r[0] == "category").SelectMany(r => VocabularyTable.Parts(r[1])).Select(Tokens.Key).ToFrozenSet();

    /// <summary>The vocabulary's skills that a text names, in order.</summary>
    public static List<LexiconMatch<KnownSkill>> FindAll(string text) => Known.FindAll(text);

    [ThreadStatic]
    private static RecentAnswers<KnownSkill?>? recent;

    /// <summary>Looks a phrase up in the vocabulary, as it stands and without the words around the name.</summary>
    public static bool TryGet(string phrase, out KnownSkill skill)
    {
        skill = (recent ??= new()).For(phrase, LookUp)!;
        return skill is not null;
    }

    private static KnownSkill? LookUp(string phrase)
    {
        if (Known.TryGet(phrase, out KnownSkill skill) || Known.TryGet(Strip(phrase), out skill))
            return skill;
        return Noun().Match(phrase) is { Success: true } noun && Known.TryGet(Strip(phrase[..noun.Index]), out skill) ? skill : null;
    }

    /// <summary>True where the phrase is a tool the vocabulary knows.</summary>
    public static bool IsTool(string phrase) =>
        TryGet(phrase, out KnownSkill skill) ? skill.Kind == SkillKind.Tool
        : Known.FindAll(phrase) is [{ Entry.Kind: SkillKind.Tool }, ..];

    /// <summary>The first tool that words name, as they name it, or <c>null</c>.</summary>
    public static string? ToolIn(string words)
    {
        LexiconMatch<KnownSkill> match = Known.FindAll(words).FirstOrDefault(m => m.Entry.Kind == SkillKind.Tool && char.IsUpper(words[m.Start]));
        return match.Entry is null ? null : words.Substring(match.Start, match.Length);
    }

    /// <summary>True for words that head a group of skills and are none ("Technical Skills", "Tools").</summary>
    public static bool IsCategory(string phrase) => Categories.Contains(Tokens.Key(phrase));

    /// <summary>True for words that head a group where names stand under them ("Infrastructure Platforms").</summary>
    public static bool NamesGroup(string phrase) => GroupNoun().IsMatch(phrase);

    /// <summary>
    /// The skills that a listed phrase names: "TensorFlow/PyTorch" two, "CI/CD" one, "Problem-Solving and Critical
    /// Thinking" two. Empty where the phrase is a sentence or a category.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">The kind of a skill the vocabulary does not know; <c>null</c> to leave such out.</param>
    public static IEnumerable<(string Name, SkillKind Kind)> Parse(string phrase, SkillKind? kind)
    {
        string text = phrase.Trim(' ', '.', ',', ';', ':', '"', '“', '”', '–', '—', '-', '*', '(', ')');
        if (text.Length is 0 or > 120)
            yield break;
        if (TryGet(text, out KnownSkill known))
        {
            yield return (Spell(text, known), known.Kind);
            yield break;
        }

        // "and" parts wider than a slash does: "pipelines and CI/CD tools".
        Regex joint = Word().IsMatch(text) ? Word() : Slash();
        string[] parts = [.. joint.Split(text).Select(p => p.Trim()).Where(p => p.Length > 0)];
        if (parts.Length > 1 && Splits(parts))
        {
            foreach (string part in parts)
            {
                foreach ((string, SkillKind) one in Parse(part, kind))
                    yield return one;
            }

            yield break;
        }

        // "Scripting in Python": a known skill inside names the phrase's skills.
        Match inside = Within().Match(text);
        Match purpose = Purpose().Match(text);
        if (purpose.Success)
        {
            foreach ((string, SkillKind) one in Parse(purpose.Groups["a"].Value, TryGet(purpose.Groups["a"].Value, out _) ? kind : null))
                yield return one;
            yield break;
        }

        if (inside.Success && TryGet(inside.Groups["b"].Value, out _) | Word().Split(inside.Groups["b"].Value).Any(p => TryGet(p, out _)))
        {
            foreach ((string, SkillKind) one in Parse(inside.Groups["a"].Value, kind).Concat(Parse(inside.Groups["b"].Value, kind)))
                yield return one;
            yield break;
        }

        string name = Strip(text);
        if (kind is null || name.Length < 2 || Unfinished().IsMatch(name) || Tokens.Count(name) is 0 or > MostWords || IsCategory(name) || Sentence().IsMatch(name))
            yield break;
        yield return (Title(name), kind.Value);
    }

    /// <summary>A phrase without what surrounds a name: "Strong", "knowledge of", "skills".</summary>
    public static string Strip(string phrase)
    {
        string text = Before().Replace(phrase.Trim(), "");
        string bare = After().Replace(text, "");
        // "Analytical skills" is a name; "Python skills" is not.
        return bare.Length > 1 ? bare.Trim(' ', '.', ',', ':', ';') : text.Trim(' ', '.', ',', ':', ';');
    }

    /// <summary>A known skill as it is written: see <see cref="Spellings"/>.</summary>
    public static string Spell(string words, KnownSkill skill)
    {
        string stripped = Strip(words);
        if (Spellings.TryGet(words, out string whole))
            return whole;
        return Known.TryGet(stripped, out _) ? Spellings.Of(stripped, skill.Name) ?? Title(stripped) : skill.Name;
    }

    /// <summary>What two names of one skill have in common, whatever words name it.</summary>
    public static string KeyOf(string name) => Tokens.Key(TryGet(name, out KnownSkill known) ? known.Name : name);

    private static bool Splits(string[] parts)
    {
        int knownParts = parts.Count(p => TryGet(p, out _));
        return knownParts == parts.Length
            || (knownParts > 0 && parts.All(p => Tokens.Count(p) <= 4))
            || (parts.Length == 2 && parts.All(p => p.Split(' ').Length is 2 or 3));
    }

    private static string Title(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((w, i) => (i > 0 && w is "and" or "of" or "for" or "in" or "the" or "to" or "with") ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    private static Lexicon<KnownSkill> Load() => new(
        VocabularyTable.Rows("skills.tsv").SelectMany(r =>
        {
            var skill = new KnownSkill(r[0], Enum.Parse<SkillKind>(r[1], ignoreCase: true), r.Length > 3 && r[3] == "list");
            return VocabularyTable.Parts(r[2]).Prepend(r[0]).Select(n => (n, skill));
        }));

    [GeneratedRegex(@"\s+(?:&|\+|and/or|and|or)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s*/\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\b(?:tools?|frameworks?|platforms?|librar(?:y|ies)|languages?|technologies|ecosystems?|stacks?|software|services|accelerators?|expertise|competenc(?:y|ies)|skills|foundations?|domains?|areas?|essentials|fundamentals|concepts|environments)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GroupNoun();

    [GeneratedRegex(@"^(?:(?:a|an|the|with|either|at least one of|one of|one or more of|such as|some|any|all|both|strong|excellent|good|solid|deep|advanced|basic|broad|proven|great|outstanding|exceptional|sound|effective|working|hands-on|practical|in-depth|thorough|keen|clear|fluent|demonstrated|intermediate|fundamental|core|key|general|sharp|high|modern|relevant|related|various|other|and|or|as well as)\s+|(?:proficiency|proficient|knowledge|understanding|experience|expertise|familiarity|skilled|skills?|competence|competency|fluency|fluent|mastery|command|grasp|awareness|background|comfortable|comfort|ability|experienced|grounding|foundation|familiar|tools|libraries|frameworks|languages)\s+(?:in|of|with|using|at|on|for|to|like|such as)\s+|(?:tools|libraries|frameworks|languages|techniques|platforms|examples|methods|software|technologies)\s*:\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s+(?:skills?|abilit(?:y|ies)|proficiency|knowledge|expertise|experience|fundamentals|basics|know-how|competenc(?:e|y|ies)|capabilit(?:y|ies)|aptitude|principles|concepts)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"\s+(?:tools?|pipelines?|frameworks?|librar(?:y|ies)|platforms?|models?|techniques?|algorithms?|systems?|workflows?|solutions?|methods?|practices|technologies|software|applications?|services?|programming)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(?<a>.*?)\s*\bfor\s+.+$", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:of|with|in|to|for|and|or|the|a|on)$|^(?:to|for|by|from|at|as|on)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(?<a>[^,:]{2,40}?)(?:\s+(?:in|with|using|on)\s+|:\s+)(?<b>.{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:is|are|was|will|can|you|your|they|their|it|its|this|that|which|who|we|should|must|have|has|be|been|how|when|where|why|what|etc)\b|[?!]|\d{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
