using CareerAtlas.Domain.Careers;

namespace CareerAtlas.Domain.Planning;

/// <summary>A way from one role to another in which no role comes twice.</summary>
/// <param name="Steps">The moves in order; never empty, each begins where the one before it ends.</param>
/// <param name="Cost">What it takes, in thousandths of a skill: the missing skills by weight, and half a skill a step.</param>
public sealed record CareerPlan(IReadOnlyList<PlanStep> Steps, long Cost)
{
    /// <summary>The role the plan begins with.</summary>
    public MapRole From => Steps[0].From;

    /// <summary>The role it leads to.</summary>
    public MapRole To => Steps[^1].To;

    /// <summary>The roles in order, both ends included.</summary>
    public IEnumerable<MapRole> Roles => Steps.Select(s => s.To).Prepend(From);

    /// <summary>True where articles state every move of it.</summary>
    public bool IsStated => Steps.All(s => s.IsStated);
}

/// <summary>One move of a plan.</summary>
/// <param name="From">The role one comes from.</param>
/// <param name="To">The role one goes to.</param>
/// <param name="IsStated">False for a move that no article states.</param>
/// <param name="IsDescribed">False where no article lists skills for the role one goes to, so that what to add is not known.</param>
/// <param name="Add">
/// The skills to add: those of the role one goes to that neither somebody has nor a role or step before it brings, and those
/// that a statement of the move names; those first, then the heaviest first, equals by address.
/// </param>
public sealed record PlanStep(MapRole From, MapRole To, bool IsStated, bool IsDescribed, IReadOnlyList<SkillToAdd> Add);

/// <summary>A skill that a step asks one to add.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="IsNamedByMove">True where a statement of the move itself names it.</param>
public sealed record SkillToAdd(MapSkill Skill, bool IsNamedByMove);
