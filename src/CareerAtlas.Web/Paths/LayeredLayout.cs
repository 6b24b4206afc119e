namespace CareerAtlas.Web.Paths;

/// <summary>
/// Places the nodes of a directed graph in layers from left to right, so that arrows lead rightwards wherever cycles allow
/// it and no arrow passes under a node: an arrow over several layers is given a lane in each between. (Sugiyama's method:
/// cycles opened, layers by longest way, crossings lessened by medians of neighbours.)
/// </summary>
/// <remarks>The same graph always gives the same places. Time grows with nodes and lanes, and is meant for some hundreds.</remarks>
public sealed class LayeredLayout
{
    private const int Sweeps = 6;

    private readonly List<int>[] after;
    private readonly List<int>[] before;
    private readonly int[] layerOf;

    private LayeredLayout(int nodes, IReadOnlyList<(int From, int To)> arrows)
    {
        bool[] isBackward = OpenCycles(nodes, arrows);
        layerOf = Layers(nodes, arrows, isBackward);
        var lanes = new List<int>(layerOf);
        Arrows =
        [
            .. arrows.Select((arrow, i) =>
            {
                var (left, right) = isBackward[i] ? (arrow.To, arrow.From) : arrow;
                int[] way = [left, .. Enumerable.Range(layerOf[left] + 1, Math.Max(0, layerOf[right] - layerOf[left] - 1)).Select(layer => AddLane(lanes, layer)), right];
                return new Arrow(way, isBackward[i]);
            }),
        ];
        layerOf = [.. lanes];
        after = [.. lanes.Select(_ => new List<int>())];
        before = [.. lanes.Select(_ => new List<int>())];
        foreach (var arrow in Arrows)
        {
            for (var i = 1; i < arrow.Way.Count; i++)
            {
                after[arrow.Way[i - 1]].Add(arrow.Way[i]);
                before[arrow.Way[i]].Add(arrow.Way[i - 1]);
            }
        }
        Layer = [.. Enumerable.Range(0, layerOf.Length == 0 ? 0 : layerOf.Max() + 1).Select(layer => (IReadOnlyList<int>)[.. Enumerable.Range(0, layerOf.Length).Where(n => layerOf[n] == layer)])];
        Order();
    }

    /// <summary>The layers from left to right, each from top to bottom. Numbers from the count of nodes on are lanes.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Layer { get; private set; }

    /// <summary>The arrows in the order they were given.</summary>
    public IReadOnlyList<Arrow> Arrows { get; }

    /// <summary>Places a graph.</summary>
    /// <param name="nodes">How many nodes there are, numbered from 0.</param>
    /// <param name="arrows">The arrows, each between two different nodes.</param>
    public static LayeredLayout Of(int nodes, IReadOnlyList<(int From, int To)> arrows) => new(nodes, arrows);

    /// <summary>The layer of a node or lane.</summary>
    public int LayerOf(int node) => layerOf[node];

    private static int AddLane(List<int> lanes, int layer)
    {
        lanes.Add(layer);
        return lanes.Count - 1;
    }

    // Walks the graph in depth; an arrow back to where the walk comes from closes a cycle and is drawn backwards.
    private static bool[] OpenCycles(int nodes, IReadOnlyList<(int From, int To)> arrows)
    {
        var isBackward = new bool[arrows.Count];
        var outgoing = Enumerable.Range(0, nodes).Select(n => Enumerable.Range(0, arrows.Count).Where(i => arrows[i].From == n).ToArray()).ToArray();
        var state = new int[nodes];
        foreach (var root in Enumerable.Range(0, nodes))
        {
            if (state[root] != 0)
                continue;
            var stack = new Stack<(int Node, int Next)>([(root, 0)]);
            state[root] = 1;
            while (stack.TryPop(out var at))
            {
                if (at.Next == outgoing[at.Node].Length)
                {
                    state[at.Node] = 2;
                    continue;
                }
                stack.Push((at.Node, at.Next + 1));
                var arrow = outgoing[at.Node][at.Next];
                var to = arrows[arrow].To;
                if (state[to] == 1)
                    isBackward[arrow] = true;
                else if (state[to] == 0)
                {
                    state[to] = 1;
                    stack.Push((to, 0));
                }
            }
        }
        return isBackward;
    }

    private static int[] Layers(int nodes, IReadOnlyList<(int From, int To)> arrows, bool[] isBackward)
    {
        var layer = new int[nodes];
        // Without cycles every layer is settled after as many rounds as the longest way has arrows.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < arrows.Count; i++)
            {
                var (from, to) = isBackward[i] ? (arrows[i].To, arrows[i].From) : arrows[i];
                if (layer[to] > layer[from])
                    continue;
                layer[to] = layer[from] + 1;
                changed = true;
            }
        }
        return layer;
    }

    private void Order()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var rightwards = sweep % 2 == 0;
            var place = Places();
            var layers = Layer.Select(l => l.ToList()).ToList();
            for (var i = 1; i < layers.Count; i++)
            {
                var layer = layers[rightwards ? i : layers.Count - 1 - i];
                var ordered = layer.OrderBy(n => Median(rightwards ? before[n] : after[n], place, place[n])).ThenBy(n => place[n]).ToList();
                layer.Clear();
                layer.AddRange(ordered);
                for (var k = 0; k < layer.Count; k++)
                    place[layer[k]] = (k + 0.5) / layer.Count;
            }
            Layer = [.. layers];
        }
    }

    // Between 0 and 1, so that short and long layers compare.
    private double[] Places()
    {
        var place = new double[layerOf.Length];
        foreach (var layer in Layer)
        {
            for (var k = 0; k < layer.Count; k++)
                place[layer[k]] = (k + 0.5) / layer.Count;
        }
        return place;
    }

    private static double Median(List<int> neighbours, double[] place, double own)
    {
        if (neighbours.Count == 0)
            return own;
        var places = neighbours.Select(n => place[n]).Order().ToArray();
        var middle = places.Length / 2;
        return places.Length % 2 == 1 ? places[middle] : (places[middle - 1] + places[middle]) / 2;
    }

    /// <summary>An arrow of the layout.</summary>
    /// <param name="Way">What it passes from left to right: a node, lanes, a node.</param>
    /// <param name="IsBackward">Whether it points leftwards.</param>
    public sealed record Arrow(IReadOnlyList<int> Way, bool IsBackward);
}
