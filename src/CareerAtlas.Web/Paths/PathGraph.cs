using System.Globalization;
using System.Text;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Planning;

namespace CareerAtlas.Web.Paths;

/// <summary>The roles and steps of an answer laid out for drawing: roles as cards in layers, steps as labelled arrows.</summary>
public sealed class PathGraph
{
    /// <summary>The width of a card.</summary>
    public const int CardWidth = 176;

    /// <summary>The height of a card.</summary>
    public const int CardHeight = 48;

    private const int LayerWidth = CardWidth + 168;
    private const int Row = CardHeight + 24;
    private const int Margin = 16;
    private const int LongestLine = 22;
    private const int MostLabelsAtACard = 2;

    private PathGraph(IReadOnlyList<PlanStep> steps, IReadOnlyCollection<MapRole> own, Func<PlanStep, string> label)
    {
        MapRole[] roles = [.. steps.SelectMany(s => new[] { s.From, s.To }).Distinct()];
        Dictionary<MapRole, int> numbers = roles.Select((role, i) => (role, i)).ToDictionary(r => r.role, r => r.i);
        var layout = LayeredLayout.Of(roles.Length, [.. steps.Select(s => (numbers[s.From], numbers[s.To]))]);
        Width = 2 * Margin + (layout.Layer.Count - 1) * LayerWidth + CardWidth;
        var rows = layout.Layer.Max(l => l.Count);
        Height = 2 * Margin + rows * Row - (Row - CardHeight);
        var places = Places(layout, rows);
        Cards = [.. roles.Select((role, i) => new Card(role.Slug, role.Name, Lines(role.Name), own.Contains(role), places[i].X, places[i].Y))];
        Dictionary<int, int> labelled = [];
        Arrows =
        [
            .. steps.Select((step, i) =>
            {
                var arrow = layout.Arrows[i];
                var end = numbers[step.To];
                var nth = labelled[end] = labelled.GetValueOrDefault(end) + 1;
                return new Arrow(
                    numbers[step.From], end, Curve(arrow, places, roles.Length), step.IsStated,
                    label(step), nth <= MostLabelsAtACard && !arrow.IsBackward,
                    places[end].X - 10, places[end].Y + CardHeight / 2 + (nth == 1 ? -7 : 17));
            }),
        ];
    }

    /// <summary>The width of the drawing.</summary>
    public int Width { get; }

    /// <summary>The height of the drawing.</summary>
    public int Height { get; }

    /// <summary>The roles.</summary>
    public IReadOnlyList<Card> Cards { get; }

    /// <summary>The steps, by the numbers of their roles' cards.</summary>
    public IReadOnlyList<Arrow> Arrows { get; }

    /// <summary>The drawing of some steps, or <c>null</c> where there is none.</summary>
    /// <param name="steps">The steps; one that comes twice is drawn once.</param>
    /// <param name="own">The roles that were asked for.</param>
    /// <param name="label">The words on an arrow.</param>
    public static PathGraph? Of(IEnumerable<PlanStep> steps, IReadOnlyCollection<MapRole> own, Func<PlanStep, string> label)
    {
        PlanStep[] once = [.. steps.DistinctBy(s => (s.From, s.To))];
        return once.Length == 0 ? null : new PathGraph(once, own, label);
    }

    private static (int X, int Y)[] Places(LayeredLayout layout, int rows)
    {
        var places = new (int X, int Y)[layout.Layer.Sum(l => l.Count)];
        for (var x = 0; x < layout.Layer.Count; x++)
        {
            var layer = layout.Layer[x];
            var top = Margin + (rows - layer.Count) * Row / 2;
            for (var y = 0; y < layer.Count; y++)
                places[layer[y]] = (Margin + x * LayerWidth, top + y * Row);
        }
        return places;
    }

    // From card to card through the lanes between; level where it meets a card or passes a lane.
    private static string Curve(LayeredLayout.Arrow arrow, (int X, int Y)[] places, int roles)
    {
        var points = new List<(int X, int Y)>();
        foreach (var node in arrow.Way)
        {
            var (x, y) = places[node];
            var middle = y + CardHeight / 2;
            if (node >= roles)
                points.AddRange([(x, middle), (x + CardWidth, middle)]);
            else
                points.Add(node == arrow.Way[0] ? (x + CardWidth, middle) : (x - 5, middle));
        }
        if (arrow.IsBackward)
        {
            points.Reverse();
            points[^1] = (points[^1].X + 5, points[^1].Y);
        }
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}");
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            var bend = (b.X - a.X) / 2;
            path.Append(CultureInfo.InvariantCulture, $"C{a.X + bend} {a.Y} {b.X - bend} {b.Y} {b.X} {b.Y}");
        }
        return path.ToString();
    }

    private static string[] Lines(string name)
    {
        if (name.Length <= LongestLine)
            return [name];
        var cut = name.LastIndexOf(' ', LongestLine);
        return cut <= 0
            ? [Cut(name)]
            : [name[..cut], Cut(name[(cut + 1)..])];
    }

    private static string Cut(string text) => text.Length <= LongestLine ? text : $"{text[..(LongestLine - 1)].TrimEnd()}…";

    /// <summary>A role in the drawing.</summary>
    /// <param name="Slug">Its address.</param>
    /// <param name="Name">Its whole name.</param>
    /// <param name="Lines">Its name as it fits the card, in one line or two.</param>
    /// <param name="IsOwn">Whether it was asked for.</param>
    /// <param name="X">The left edge.</param>
    /// <param name="Y">The top edge.</param>
    public sealed record Card(string Slug, string Name, IReadOnlyList<string> Lines, bool IsOwn, int X, int Y);

    /// <summary>A step in the drawing.</summary>
    /// <param name="From">The number of the card it leaves.</param>
    /// <param name="To">The number of the card it leads to.</param>
    /// <param name="Path">The curve, as SVG path data.</param>
    /// <param name="IsStated">False for a move that no article states, drawn dashed.</param>
    /// <param name="Label">The words on it.</param>
    /// <param name="HasRoom">Whether there is room for the words beside the card it leads to.</param>
    /// <param name="LabelX">Where the words end.</param>
    /// <param name="LabelY">Their base line.</param>
    public sealed record Arrow(
        int From, int To, string Path, bool IsStated, string Label, bool HasRoom, int LabelX, int LabelY);
}
