using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Web.Paths;

/// <summary>The sorts of career move in words.</summary>
public static class PathWords
{
    /// <summary>"Into another role".</summary>
    public static string Kind(CareerStepKind kind) => kind switch
    {
        CareerStepKind.Entry => "Way in",
        CareerStepKind.Advancement => "Up the ladder",
        CareerStepKind.Transition => "Into another role",
        CareerStepKind.Specialization => "Into a specialism",
    };
}
