namespace CareerAtlas.Domain.Comparing;

/// <summary>A role as a list names it.</summary>
/// <param name="Slug">The role's address (<c>/roles/{slug}</c>).</param>
/// <param name="Name">The canonical name.</param>
public sealed record RoleLink(string Slug, string Name);

/// <summary>Which roles a reader compares, and what of the request could not be kept.</summary>
/// <param name="Chosen">The roles compared, in the order asked for, each once; at most <see cref="Most"/>.</param>
/// <param name="Surplus">Roles asked for beyond that number, in order.</param>
/// <param name="Unknown">Words that stand for no role, in order, each once.</param>
public sealed record RoleChoice(IReadOnlyList<RoleLink> Chosen, IReadOnlyList<RoleLink> Surplus, IReadOnlyList<string> Unknown)
{
    /// <summary>From this many roles on there is something to compare.</summary>
    public const int Fewest = 2;

    /// <summary>The most roles that stand side by side.</summary>
    public const int Most = 4;

    /// <summary>Whether there is something to compare.</summary>
    public bool IsComparison => Chosen.Count >= Fewest;

    /// <summary>Whether one more role could be chosen.</summary>
    public bool HasRoom => Chosen.Count < Most;

    /// <summary>Keeps what is valid of a request. A role asked for twice, or by two of its names, counts once.</summary>
    /// <param name="asked">The words asked for, in order.</param>
    /// <param name="find">The role that a word stands for, or <c>null</c>.</param>
    public static RoleChoice Of(IEnumerable<string> asked, Func<string, RoleLink?> find)
    {
        List<(string Word, RoleLink? Role)> read = [.. asked.Select(word => (word, find(word)))];
        List<RoleLink> roles = [.. read.Select(r => r.Role).OfType<RoleLink>().DistinctBy(r => r.Slug)];
        return new RoleChoice(
            [.. roles.Take(Most)],
            [.. roles.Skip(Most)],
            [.. read.Where(r => r.Role is null).Select(r => r.Word).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}
