using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Paths;

/// <summary>
/// The stated moves of one role laid out for drawing: the roles it is reached from on the left, the role in the
/// middle, the roles it leads to on the right, in the order of their kind.
/// </summary>
public sealed class PathDiagram
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 800;

    /// <summary>The width of a role's card.</summary>
    public const int CardWidth = 216;

    private const int Row = 44;
    private const int CardGap = 8;
    private const int HeadHeight = 28;
    private const int LongestName = 28;
    private const int LongestNote = 36;

    private PathDiagram(string name, IReadOnlyList<RoleStep> before, IReadOnlyList<RoleStep> after)
    {
        Height = HeadHeight + Math.Max(1, Math.Max(before.Count, after.Count)) * Row;
        Own = new Card(null, Short(name, LongestName), name, null, (Width - CardWidth) / 2, (Height + HeadHeight) / 2 - CardHeight / 2);
        Before = Column(before, 0, step => (step.FromSlug, step.From));
        After = Column(after, Width - CardWidth, step => (step.ToSlug, step.To));
    }

    /// <summary>The height of a role's card.</summary>
    public static int CardHeight => Row - CardGap;

    /// <summary>The height of the drawing.</summary>
    public int Height { get; }

    /// <summary>The role the diagram is of.</summary>
    public Card Own { get; }

    /// <summary>The roles it is reached from.</summary>
    public IReadOnlyList<Card> Before { get; }

    /// <summary>The roles it leads to.</summary>
    public IReadOnlyList<Card> After { get; }

    /// <summary>The diagram of a role's steps, or <c>null</c> where none is stated.</summary>
    public static PathDiagram? Of(RoleProfile role)
    {
        var before = Ordered(role.Steps.Where(s => s.ToSlug == role.Slug));
        var after = Ordered(role.Steps.Where(s => s.FromSlug == role.Slug));
        return before.Count + after.Count == 0 ? null : new PathDiagram(role.Name, before, after);
    }

    /// <summary>Steps by kind, up the ladder first, and by name.</summary>
    public static IReadOnlyList<RoleStep> Ordered(IEnumerable<RoleStep> steps) =>
        [.. steps.OrderBy(KindOf).ThenBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal)];

    /// <summary>The sort of move as its first statement has it.</summary>
    public static CareerStepKind KindOf(RoleStep step) => step.Statements[0].Fact.StepKind;

    /// <summary>Every skill that some statement ties to the move, each once.</summary>
    public static IReadOnlyList<string> SkillsOf(RoleStep step) =>
        [.. step.Statements.SelectMany(s => s.Fact.Skills).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>An arrow from the right edge of one card to the left edge of another.</summary>
    public static string Arrow(Card from, Card to) => FormattableString.Invariant(
        $"M{from.X + CardWidth} {from.Middle}C{from.X + CardWidth + 40} {from.Middle} {to.X - 44} {to.Middle} {to.X - 5} {to.Middle}");

    private List<Card> Column(IReadOnlyList<RoleStep> steps, int x, Func<RoleStep, (string Slug, string Name)> end)
    {
        var top = HeadHeight + (Height - HeadHeight - steps.Count * Row) / 2 + CardGap / 2;
        return
        [
            .. steps.Select((step, i) =>
            {
                var (slug, name) = end(step);
                return new Card(slug, Short(name, LongestName), name, Note(step), x, top + i * Row);
            }),
        ];
    }

    private static string? Note(RoleStep step)
    {
        var skills = SkillsOf(step).Count;
        IEnumerable<string> traits = [.. PathWords.Traits(step).Take(1), .. skills == 0 ? [] : new[] { Plural.Of(skills, "skill") }];
        var note = string.Join(", ", traits);
        return note.Length == 0 ? null : Short(note, LongestNote);
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : $"{text[..(longest - 1)].TrimEnd()}…";

    /// <summary>A role in the drawing.</summary>
    /// <param name="Slug">Its address, or <c>null</c> for the role the diagram is of.</param>
    /// <param name="Label">Its name, cut to the card.</param>
    /// <param name="Name">Its whole name.</param>
    /// <param name="Note">What is known of the move.</param>
    /// <param name="X">The left edge.</param>
    /// <param name="Y">The top edge.</param>
    public sealed record Card(string? Slug, string Label, string Name, string? Note, int X, int Y)
    {
        /// <summary>The height at which arrows meet the card.</summary>
        public int Middle => Y + CardHeight / 2;
    }
}
