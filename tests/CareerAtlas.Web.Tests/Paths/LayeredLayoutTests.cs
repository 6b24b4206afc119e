using CareerAtlas.Web.Paths;

namespace CareerAtlas.Web.Tests.Paths;

public sealed class LayeredLayoutTests
{
    [Fact]
    public void Of_Chain_IsALayerForEachNode()
    {
        var layout = LayeredLayout.Of(3, [(2, 0), (0, 1)]);

        Assert.Equal([[2], [0], [1]], layout.Layer);
    }

    [Fact]
    public void Of_ArrowOverALayer_HasALaneThere()
    {
        var layout = LayeredLayout.Of(3, [(0, 1), (1, 2), (0, 2)]);

        Assert.Equal([0, 3, 2], layout.Arrows[2].Way);
        Assert.Equal(1, layout.LayerOf(3));
    }

    [Fact]
    public void Of_Cycle_TurnsOneArrowBack()
    {
        var layout = LayeredLayout.Of(3, [(0, 1), (1, 2), (2, 0)]);

        Assert.Equal([false, false, true], layout.Arrows.Select(a => a.IsBackward));
    }

    [Fact]
    public void Of_CrossedArrows_AreUncrossed()
    {
        var layout = LayeredLayout.Of(4, [(0, 3), (1, 2)]);

        Assert.Equal([[0, 1], [3, 2]], layout.Layer);
    }

    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Empty(LayeredLayout.Of(0, []).Layer);

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(60)]
    public void Of_AnyGraph_LeadsEachArrowFromLayerToLayer(int nodes)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            (int From, int To)[] arrows =
            [
                .. Enumerable.Range(0, random.Next(nodes * 2)).Select(_ => (random.Next(nodes), random.Next(nodes)))
                    .Where(a => a.Item1 != a.Item2).Distinct(),
            ];

            var layout = LayeredLayout.Of(nodes, arrows);

            Assert.Equal(Enumerable.Range(0, layout.Layer.Sum(l => l.Count)), layout.Layer.SelectMany(l => l).Order());
            Assert.All(layout.Layer.Select((l, i) => (l, i)), layer => Assert.All(layer.l, n => Assert.Equal(layer.i, layout.LayerOf(n))));
            Assert.All(layout.Arrows.Zip(arrows), pair =>
            {
                var (arrow, asked) = pair;
                Assert.Equal(asked, arrow.IsBackward ? (arrow.Way[^1], arrow.Way[0]) : (arrow.Way[0], arrow.Way[^1]));
                Assert.All(arrow.Way.Zip(arrow.Way.Skip(1)), step => Assert.Equal(layout.LayerOf(step.First) + 1, layout.LayerOf(step.Second)));
                Assert.All(arrow.Way.Skip(1).SkipLast(1), lane => Assert.True(lane >= nodes));
            });
            Assert.Equal(layout.Layer, LayeredLayout.Of(nodes, arrows).Layer);
        }
    }
}
