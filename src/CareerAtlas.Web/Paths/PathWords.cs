using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Web.Paths;

/// <summary>The sorts of career move in words.</summary>
public static class PathWords
{
    /// <summary>"Into another role"; for a heading over moves of one kind.</summary>
    public static string Kind(CareerStepKind kind) => kind switch
    {
        CareerStepKind.Entry => "Way in",
        CareerStepKind.Advancement => "Up the ladder",
        CareerStepKind.Transition => "Into another role",
        CareerStepKind.Specialization => "Into a specialism",
    };

    /// <summary>What is stated of a move besides its two ends: kind and stages. May be empty.</summary>
    public static IReadOnlyList<string> Traits(RoleStep step)
    {
        var kind = PathDiagram.KindOf(step);
        var stages = step.Statements.Select(s => s.Fact.Stage).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        // That an entry leads in is said by where it stands.
        return kind == CareerStepKind.Entry ? [.. stages] : [Kind(kind), .. stages];
    }
}
