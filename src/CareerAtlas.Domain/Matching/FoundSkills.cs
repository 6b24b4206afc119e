using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Matching;

/// <summary>The skills that a text names.</summary>
/// <param name="Sure">Those it can only mean, each once, in the order of the text.</param>
/// <param name="Unsure">
/// Those it may mean, each once, in the order of the text: a short name without anything that says a skill is meant, or an
/// ordinary word that is a name only with its capitals.
/// </param>
public sealed record FoundSkills(IReadOnlyList<FoundSkill> Sure, IReadOnlyList<FoundSkill> Unsure);

/// <summary>A skill found in a text.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Start">Where the words that name it begin.</param>
/// <param name="Length">How many characters they have.</param>
public sealed record FoundSkill(MapSkill Skill, int Start, int Length);
