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

    /// <summary>Looks a phrase up in the vocabulary, as it stands and without the words around the name.</summary>
    public static bool TryGet(string phrase, out KnownSkill skill) =>
        Known.TryGet(phrase, out skill) || Known.TryGet(Strip(phrase), out skill);

    /// <summary>True where the phrase is a tool the vocabulary knows.</summary>
    public static bool IsTool(string phrase) =>
        TryGet(phrase, out KnownSkill skill) ? skill.Kind == SkillKind.Tool
        : Known.FindAll(phrase) is [{ Entry.Kind: SkillKind.Tool }, ..];

    /// <summary>True for words that head a group of skills and are none ("Technical Skills", "Tools").</summary>
    public static bool IsCategory(string phrase) => Categories.Contains(Tokens.Key(phrase));

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
            yield return (known.Name, known.Kind);
            yield break;
        }

        string[] parts = [.. Joint().Split(text).Select(p => p.Trim()).Where(p => p.Length > 0)];
        if (parts.Length > 1 && Splits(parts))
        {
            foreach (string part in parts)
            {
                foreach ((string, SkillKind) one in Parse(part, kind))
                    yield return one;
            }

            yield break;
        }

        string name = Strip(text);
        if (kind is null || name.Length < 2 || Tokens.Count(name) is 0 or > MostWords || IsCategory(name) || Sentence().IsMatch(name))
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

    private static bool Splits(string[] parts)
    {
        int knownParts = parts.Count(p => TryGet(p, out _));
        return knownParts == parts.Length
            || (knownParts > 0 && parts.All(p => Tokens.Count(p) <= 4))
            || (parts.Length == 2 && parts.All(p => Tokens.Count(p) <= 3) && parts.Any(p => Tokens.Count(p) >= 2) && parts[0].Split(' ').Length >= 2 && parts[1].Split(' ').Length >= 2);
    }

    private static string Title(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((w, i) => (i > 0 && w is "and" or "of" or "for" or "in" or "the" or "to" or "with") ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    private static Lexicon<KnownSkill> Load() => new(
        VocabularyTable.Rows("skills.tsv").SelectMany(r =>
        {
            var skill = new KnownSkill(r[0], Enum.Parse<SkillKind>(r[1], ignoreCase: true), r.Length > 3 && r[3] == "list");
            return VocabularyTable.Parts(r[2]).Prepend(r[0]).Select(n => (n, skill));
        }));

    [GeneratedRegex(@"\s*(?:/|\s&\s|\s\+\s|\s+and/or\s+|\s+and\s+|\s+or\s+)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:a|an|the|some|any|all|both|strong|excellent|good|solid|deep|advanced|basic|broad|proven|great|outstanding|exceptional|sound|effective|working|hands-on|practical|in-depth|thorough|keen|clear|fluent|demonstrated|intermediate|fundamental|core|key|general|sharp|high|modern|relevant|related|various|other|and|or|as well as)\s+|(?:proficiency|proficient|knowledge|understanding|experience|expertise|familiarity|skilled|skills?|competence|competency|fluency|fluent|mastery|command|grasp|awareness|background|comfortable|comfort|ability|experienced|grounding|foundation|familiar|tools|libraries|frameworks|languages)\s+(?:in|of|with|using|at|on|for|to|like|such as)\s+|(?:tools|libraries|frameworks|languages|techniques|platforms|examples|methods|software|technologies)\s*:\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s+(?:skills?|abilit(?:y|ies)|proficiency|knowledge|expertise|experience|fundamentals|basics|know-how|competenc(?:e|y|ies)|capabilit(?:y|ies)|aptitude|principles|concepts)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:is|are|was|will|can|you|your|they|their|it|its|this|that|which|who|we|should|must|have|has|be|been|how|when|where|why|what|etc)\b|[?!]|\d{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
